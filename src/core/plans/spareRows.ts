import type { StandingSheet } from "../sheet/typedText";

/** Blank rows to type in: so many at first, and at least so many afterwards. */
interface Spares {
  /** Keys are the prefix and a number. */
  readonly prefix: string;
  readonly first: number;
  readonly later: number;
}

/** Keys of the blank rows, those that stand among them; `filled` is how many rows she has filled so far. */
export function spareKeys(
  standing: StandingSheet | null,
  { prefix, first, later }: Spares,
  filled: number,
): string[] {
  const kept = (standing?.rows ?? []).map(({ key }) => key).filter((key) => key.startsWith(prefix));
  const wanted = filled === 0 ? first : later;
  const used = new Set(kept);
  for (let next = 1; kept.length < wanted; next += 1) {
    const key = `${prefix}${next}`;
    if (!used.has(key)) kept.push(key);
  }
  return kept;
}
