import type { LinkedSum, Unknown } from "./unknowns";

/** What was narrowed, so that it can be taken back. */
export type Trail = { readonly unknown: Unknown; readonly lo: number; readonly hi: number }[];

/**
 * Narrows ranges by the sums until nothing changes: a total lies between the least and the most that its parts
 * can be, and a part is what the others leave of it.
 * @returns false when some count has no number left.
 */
export function tighten(sums: Iterable<LinkedSum>, trail: Trail): boolean {
  const waiting = new Set(sums);
  for (const sum of waiting) {
    waiting.delete(sum);
    for (const [unknown, lo, hi] of leftBy(sum)) {
      const outcome = narrow(unknown, lo, hi, trail);
      if (outcome === "none") return false;
      if (outcome === "narrower") for (const next of unknown.sums) waiting.add(next);
    }
  }
  return true;
}

/** What one sum leaves of each of its counts. */
function leftBy({ total, parts }: LinkedSum): [unknown: Unknown, lo: number, hi: number][] {
  const least = parts.reduce((sum, { lo }) => sum + lo, 0);
  const most = parts.reduce((sum, { hi }) => sum + hi, 0);
  return [
    [total, least, most],
    ...parts.map((part): [Unknown, number, number] => [
      part,
      total.lo - (most - part.hi),
      total.hi - (least - part.lo),
    ]),
  ];
}

/** Keeps of a range what lies from `from` to `to`, and the old range on the trail. */
export function narrow(
  unknown: Unknown,
  from: number,
  to: number,
  trail: Trail,
): "same" | "narrower" | "none" {
  const { lo, hi, allowed } = unknown;
  if (allowed === null && from <= lo && to >= hi) return "same";
  const [least, most] = endsOf(allowed, Math.max(lo, from), Math.min(hi, to));
  if (least > most) return "none";
  if (least === lo && most === hi) return "same";
  trail.push({ unknown, lo, hi });
  unknown.lo = least;
  unknown.hi = most;
  return "narrower";
}

function endsOf(
  allowed: readonly number[] | null,
  least: number,
  most: number,
): [least: number, most: number] {
  if (allowed === null) return [least, most];
  const fitting = allowed.filter((n) => n >= least && n <= most);
  return [fitting.at(0) ?? Infinity, fitting.at(-1) ?? -Infinity];
}

/** Takes back whatever was narrowed since the trail was so long. */
export function undo(trail: Trail, length: number): void {
  for (const { unknown, lo, hi } of trail.splice(length).reverse()) {
    unknown.lo = lo;
    unknown.hi = hi;
  }
}
