import { narrow, tighten, undo } from "./tighten";
import type { Trail } from "./tighten";
import type { Unknown } from "./unknowns";

/** Places at which one search may try a number before it gives up. */
const mostSteps = 4000;

/**
 * Looks for one whole table that fits everything known when `unknown` is `n`: narrow by the sums, take the count
 * with fewest numbers left, try them outwards from the true one, and step back where a sum cannot hold.
 * The search is complete; it only ever ends early by its step limit, and then says that it found none. So
 * a table that is found proves that the number is possible, and "none" is at worst too careful.
 *
 * On success the ranges are left at the table that was found; the caller takes them back.
 */
export function findTable(
  unknown: Unknown,
  n: number,
  among: readonly Unknown[],
  trail: Trail,
  steps = mostSteps,
): boolean {
  return fix(unknown, n, trail) && complete(among, trail, { left: steps });
}

function complete(among: readonly Unknown[], trail: Trail, steps: { left: number }): boolean {
  const open = fewestLeft(among);
  if (open === null) return true;
  const length = trail.length;
  for (const n of outwards(open)) {
    if (steps.left === 0) return false;
    steps.left -= 1;
    if (fix(open, n, trail) && complete(among, trail, steps)) return true;
    undo(trail, length);
  }
  return false;
}

function fix(unknown: Unknown, n: number, trail: Trail): boolean {
  return narrow(unknown, n, n, trail) !== "none" && tighten(unknown.sums, trail);
}

function fewestLeft(among: readonly Unknown[]): Unknown | null {
  let found: Unknown | null = null;
  for (const each of among)
    if (each.lo < each.hi && (found === null || each.hi - each.lo < found.hi - found.lo)) found = each;
  return found;
}

/** The numbers of a range, the one nearest to the true count first. */
function* outwards({ lo, hi, node }: Unknown): Generator<number> {
  const middle = Math.min(hi, Math.max(lo, node.count.n));
  yield middle;
  for (let away = 1; away <= hi - lo; away += 1) {
    if (middle - away >= lo) yield middle - away;
    if (middle + away <= hi) yield middle + away;
  }
}
