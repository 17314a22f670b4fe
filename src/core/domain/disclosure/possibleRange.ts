import { findTable } from "./findTable";
import { tighten, undo } from "./tighten";
import type { Trail } from "./tighten";
import type { Knowledge, Unknown } from "./unknowns";

/** The least and the greatest number that a count may be for all an outsider can tell. */
export interface PossibleRange {
  readonly from: number;
  readonly to: number;
}

/** Answers what an outsider can work out, from everything that she knows. */
export interface Outsider {
  /** Whether two numbers at least `width` apart are both possible. */
  readonly leavesOpen: (unknown: Unknown, width: number) => boolean;
  readonly rangeOf: (unknown: Unknown) => PossibleRange;
}

/**
 * An outsider who does every sum there is. For one count she tries the numbers that the sums leave, from below and
 * from above, and looks for a whole table with each. An end of a range is an end because a table with it was
 * found: the true table is the first, and every table found serves all of its counts.
 */
export function outsiderOf(knowledge: Knowledge): Outsider {
  tighten(knowledge.sums, []);
  const seen = new Map<Unknown, PossibleRange>();
  const rangeSeen = (unknown: Unknown): PossibleRange => {
    const { n } = unknown.node.count;
    return seen.get(unknown) ?? { from: n, to: n };
  };
  const note = (unknown: Unknown): void => {
    const { from, to } = rangeSeen(unknown);
    seen.set(unknown, { from: Math.min(from, unknown.lo), to: Math.max(to, unknown.hi) });
  };
  const isPossible = (unknown: Unknown, n: number): boolean => {
    const trail: Trail = [];
    const among = linkedTo(unknown);
    const found = findTable(unknown, n, among, trail);
    if (found) among.forEach(note);
    undo(trail, 0);
    return found;
  };
  const search = (unknown: Unknown, from: number, to: number, step: 1 | -1): void => {
    for (let n = from; n * step < to * step; n += step) if (isPossible(unknown, n)) return;
  };
  return {
    leavesOpen: (unknown, width) => {
      const isOpen = (): boolean => rangeSeen(unknown).to - rangeSeen(unknown).from >= width;
      const { lo, hi } = unknown;
      if (hi - lo < width) return false;
      if (!isOpen()) search(unknown, lo, rangeSeen(unknown).from, 1);
      if (!isOpen()) search(unknown, hi, rangeSeen(unknown).to, -1);
      return isOpen();
    },
    rangeOf: (unknown) => {
      search(unknown, unknown.lo, rangeSeen(unknown).from, 1);
      search(unknown, unknown.hi, rangeSeen(unknown).to, -1);
      return rangeSeen(unknown);
    },
  };
}

/** The count and all that are not settled and hang together with it by sums. */
function linkedTo(unknown: Unknown): readonly Unknown[] {
  const linked = new Set([unknown]);
  for (const each of linked)
    for (const { total, parts } of each.sums)
      for (const next of [total, ...parts]) if (next.lo < next.hi) linked.add(next);
  return [...linked];
}
