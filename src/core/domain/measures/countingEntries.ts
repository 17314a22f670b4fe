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
  if (rule === null || attempts.some((attempt) => attempt.sat === null)) return attempts;
  const later = attempts.filter((attempt) => day(attempt) > rule.after).sort(byDay);
  const first = later[0];
  if (first === undefined) return attempts;
  return attempts.filter((attempt) => day(attempt) <= rule.after || sameSeries(attempt, first));
}

function day(attempt: Dated): IsoDate {
  return attempt.sat ?? "";
}

function byDay(first: Dated, second: Dated): number {
  return day(first) < day(second) ? -1 : 1;
}

/** November, January, March and summer series each lie inside one term. */
function sameSeries(first: Dated, second: Dated): boolean {
  return compareTerms(termOf(day(first)), termOf(day(second))) === 0;
}
