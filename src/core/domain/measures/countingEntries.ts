import type { IsoDate } from "../isoDate";
import { compareTerms, termOf } from "../term";
import type { FirstEntryRule } from "./countingRules";

interface Attempt {
  readonly sat: IsoDate | null;
  readonly resit?: true;
}

/**
 * The attempts of one subject that count under the first-entry rule: the first examination series after the
 * rule's day, together with any attempt from before it; the caller takes the better of what comes back.
 * Attempts of one series stand together. Without a date on every attempt the order cannot be told unless
 * some are resits, and all of them come back.
 */
export function countingEntries<T extends Attempt>(
  attempts: readonly T[],
  rule: FirstEntryRule | null,
): readonly T[] {
  if (rule === null) return attempts;
  if (attempts.some(({ sat }) => sat === null) || isOutOfOrder(attempts)) return byResits(attempts, rule);
  const later = attempts.filter((attempt) => day(attempt) > rule.after).sort(byDay);
  const first = later[0];
  if (first === undefined) return attempts;
  return attempts.filter((attempt) => day(attempt) <= rule.after || sameSeries(attempt, first));
}

/** A resit that seems to come before what it repeats: its heading names no year. */
function isOutOfOrder(attempts: readonly Attempt[]): boolean {
  const resits = attempts.filter(({ resit }) => resit === true);
  return resits.some((resit) => attempts.some((first) => first.resit !== true && day(resit) < day(first)));
}

/**
 * Attempts whose days do not tell the order: a resit is the later one, and counts only where what came before it was sat
 * before the rule's day, as it was when the resit is of the first series after it.
 */
function byResits<T extends Attempt>(attempts: readonly T[], { after }: FirstEntryRule): readonly T[] {
  const first = attempts.filter(({ resit }) => resit !== true);
  if (first.length === 0) return attempts;
  const counts = ({ sat, resit }: T): boolean =>
    resit !== true || (sat !== null && compareTerms(termOf(sat), termOf(after)) <= 0);
  return attempts.filter(counts);
}

function day(attempt: Attempt): IsoDate {
  return attempt.sat ?? "";
}

function byDay(first: Attempt, second: Attempt): number {
  return day(first) < day(second) ? -1 : 1;
}

/** November, January, March and summer series each lie inside one term. */
function sameSeries(first: Attempt, second: Attempt): boolean {
  return compareTerms(termOf(day(first)), termOf(day(second))) === 0;
}
