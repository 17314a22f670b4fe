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
  const dated = attempts.flatMap((attempt) => (attempt.sat === null ? [] : [{ attempt, sat: attempt.sat }]));
  if (rule === null) return attempts;
  if (dated.length < attempts.length || isOutOfOrder(dated)) return byResits(attempts, rule);
  const [first] = dated
    .map(({ sat }) => sat)
    .filter((sat) => sat > rule.after)
    .sort();
  if (first === undefined) return attempts;
  return dated.filter(({ sat }) => sat <= rule.after || sameSeries(sat, first)).map(({ attempt }) => attempt);
}

/** A resit that seems to come before what it repeats: its heading names no year. */
function isOutOfOrder(dated: readonly { readonly attempt: Attempt; readonly sat: IsoDate }[]): boolean {
  const resits = dated.filter(({ attempt }) => attempt.resit === true);
  const firsts = dated.filter(({ attempt }) => attempt.resit !== true);
  return resits.some((resit) => firsts.some(({ sat }) => resit.sat < sat));
}

/**
 * Attempts whose days do not tell the order: a resit is the later one, and counts only where what came before it
 * was sat before the rule's day, as it was when the resit is of the first series after it.
 */
function byResits<T extends Attempt>(attempts: readonly T[], { after }: FirstEntryRule): readonly T[] {
  const first = attempts.filter(({ resit }) => resit !== true);
  if (first.length === 0) return attempts;
  const counts = ({ sat, resit }: T): boolean =>
    resit !== true || (sat !== null && compareTerms(termOf(sat), termOf(after)) <= 0);
  return attempts.filter(counts);
}

/** November, January, March and summer series each lie inside one term. */
function sameSeries(first: IsoDate, second: IsoDate): boolean {
  return compareTerms(termOf(first), termOf(second)) === 0;
}
