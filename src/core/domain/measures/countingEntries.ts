import type { IsoDate } from "../isoDate";
import { compareTerms, termOf } from "../term";
import type { FirstEntryRule } from "./countingRules";

interface Dated {
  readonly sat: IsoDate | null;
}

/**
 * The attempts of one subject that count under the first-entry rule: the first examination series after the
 * rule's day, together with any attempt from before it; the caller takes the better of what comes back.
 * Attempts of one series stand together. Without a date on every attempt the order cannot be told, and all
 * of them come back.
 */
export function countingEntries<T extends Dated>(
  attempts: readonly T[],
  rule: FirstEntryRule | null,
): readonly T[] {
  const dated = attempts.flatMap((attempt) => (attempt.sat === null ? [] : [{ attempt, sat: attempt.sat }]));
  if (rule === null || dated.length < attempts.length) return attempts;
  const [first] = dated
    .map(({ sat }) => sat)
    .filter((sat) => sat > rule.after)
    .sort();
  if (first === undefined) return attempts;
  return dated.filter(({ sat }) => sat <= rule.after || sameSeries(sat, first)).map(({ attempt }) => attempt);
}

/** November, January, March and summer series each lie inside one term. */
function sameSeries(first: IsoDate, second: IsoDate): boolean {
  return compareTerms(termOf(first), termOf(second)) === 0;
}
