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
    if (!narrowBy(sum, trail, waiting)) return false;
  }
  return true;
}

/**
 * Keeps of the total and of each part what the sum leaves of it, all by the ranges from before; whatever hangs
 * together with what became narrower waits again. Without lists of its own: a search does this a million times.
 */
function narrowBy({ total, parts }: LinkedSum, trail: Trail, waiting: Set<LinkedSum>): boolean {
  let [least, most] = [0, 0];
  for (const { lo, hi } of parts) {
    least += lo;
    most += hi;
  }
  const { lo: from, hi: to } = total;
  if (!narrowed(total, least, most, trail, waiting)) return false;
  for (const part of parts)
    if (!narrowed(part, from - (most - part.hi), to - (least - part.lo), trail, waiting)) return false;
  return true;
}

/** @returns false when the count has no number left. */
function narrowed(
  unknown: Unknown,
  from: number,
  to: number,
  trail: Trail,
  waiting: Set<LinkedSum>,
): boolean {
  const outcome = narrow(unknown, from, to, trail);
  if (outcome === "narrower") for (const next of unknown.sums) waiting.add(next);
  return outcome !== "none";
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
  const least = atLeast(Math.max(lo, from), allowed);
  const most = atMost(Math.min(hi, to), allowed);
  if (least > most) return "none";
  if (least === lo && most === hi) return "same";
  trail.push({ unknown, lo, hi });
  unknown.lo = least;
  unknown.hi = most;
  return "narrower";
}

/** The first number from this one up that is allowed. */
function atLeast(least: number, allowed: readonly number[] | null): number {
  return allowed === null ? least : (allowed.find((n) => n >= least) ?? Infinity);
}

/** The last number up to this one that is allowed. */
function atMost(most: number, allowed: readonly number[] | null): number {
  if (allowed === null) return most;
  let last = -Infinity;
  for (const n of allowed) if (n <= most) last = n;
  return last;
}

/** Takes back whatever was narrowed since the trail was so long. */
export function undo(trail: Trail, length: number): void {
  for (const { unknown, lo, hi } of trail.splice(length).reverse()) {
    unknown.lo = lo;
    unknown.hi = hi;
  }
}
