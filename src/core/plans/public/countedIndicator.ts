import type { BucketedPupil, IndicatorResult } from "../../analysis/results";
import type { GroupRegister } from "./pupilGroups";

/** An indicator by the counts behind its figure, each by its id in the published set. */
export interface CountedIndicator {
  readonly result: IndicatorResult;
  /** Pupils with an outcome. */
  readonly whole: string;
  /** Those who attained; null of a mean. */
  readonly attained: string | null;
  /** Null where the outcome of everyone is known. */
  readonly notKnown: string | null;
  /** Those not known among them; null for a figure of another team. */
  readonly everyone: string | null;
  readonly n: number;
  readonly k: number | null;
  readonly unknown: number;
}

/** Ids of an indicator's counts; null where no usable counts stand behind its figure. */
export function countedIndicator(result: IndicatorResult, register: GroupRegister): CountedIndicator | null {
  const { numerator: k, denominator: n, notKnown, indicator } = result;
  if (!isCount(n) || (k !== null && (!isCount(k) || k > n))) return null;
  if (k === null && result.measure === null) return null;
  const own = {
    result,
    attained: k === null ? null : `${indicator.id}: attained`,
    n,
    k,
    unknown: notKnown,
  };
  const inBuckets = (...buckets: readonly BucketedPupil["bucket"][]) =>
    result.buckets.filter(({ bucket }) => buckets.includes(bucket)).map(({ pupil }) => pupil);
  const whole = inBuckets("yes", "no", "scored");
  if (whole.length !== n || n === 0)
    return { ...own, whole: `${indicator.id}: pupils`, notKnown: null, everyone: null, unknown: 0 };
  const unknown = inBuckets("notKnown");
  const label = `pupils counted for ${indicator.title}`;
  return {
    ...own,
    whole: register.idOf(whole, label),
    notKnown: unknown.length === 0 ? null : register.idOf(unknown, `not known: ${indicator.title}`),
    everyone: register.idOf([...whole, ...unknown], `${label}, those not known among them`),
  };
}

/** Whether counts stand behind the figure that are no counts of pupils: then nothing can be checked. */
export function hasOddCounts({ numerator: k, denominator: n }: IndicatorResult): boolean {
  return (k !== null || n !== null) && (!isCount(n) || (k !== null && (!isCount(k) || k > n)));
}

function isCount(n: number | null): n is number {
  return n !== null && Number.isSafeInteger(n) && n >= 0;
}
