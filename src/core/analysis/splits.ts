import { exactText, printedPercent, roundHalfUp } from "../domain/exact";
import type { Measure } from "../domain/measures/measure";
import type { Settings } from "../domain/settings";
import { meanOfScores, weightedMean, weightOf } from "./means";
import type { BucketedPupil, IndicatorResult, Split, SplitRow } from "./results";
import type { SplitKey } from "./splitKeys";
import { splitPlans } from "./splitPlans";
import type { SplitPlan } from "./splitPlans";

/** The pupils of an indicator's figure, those not known among them. */
export function countedBuckets(result: IndicatorResult): readonly BucketedPupil[] {
  return result.buckets.filter(({ bucket }) => bucket !== "excluded" && bucket !== "cannotTell");
}

/**
 * Breakdowns of an indicator's counted pupils. Every pupil is in exactly one row, so that the rows add up to
 * the total; a split without pupils or column is left out, and so is everything of a typed figure.
 */
export function splitsOf(result: IndicatorResult, settings: Settings): readonly Split[] {
  const { measure } = result;
  if (measure === null) return [];
  const counted = countedBuckets(result);
  return splitPlans(measure, settings)
    .filter((plan) => counted.some(({ pupil }) => plan.hasColumn(pupil)))
    .map((plan) => splitBy(result, measure, counted, plan))
    .filter(({ total }) => total > 0);
}

/** The pupils behind each row of a split, by the row's code; together they are the split's total. */
export function splitPupils(
  result: IndicatorResult,
  { by, provision }: Split,
  settings: Settings,
): ReadonlyMap<string, readonly BucketedPupil[]> {
  const plans = result.measure === null ? [] : splitPlans(result.measure, settings);
  const plan = plans.find((each) => each.by === by && each.provision === provision);
  const groups = plan ? groupsOf(includedIn(plan, countedBuckets(result)), plan) : new Map<string, Group>();
  return new Map([...groups].map(([code, { members }]) => [code, members]));
}

interface Group {
  readonly key: SplitKey;
  readonly members: BucketedPupil[];
}

function includedIn(plan: SplitPlan, counted: readonly BucketedPupil[]): readonly BucketedPupil[] {
  return counted.filter(({ pupil }) => plan.includes?.(pupil) ?? true);
}

function groupsOf(included: readonly BucketedPupil[], plan: SplitPlan): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const member of included) {
    const key = plan.key(member.pupil);
    const group = groups.get(key.code) ?? { key, members: [] };
    group.members.push(member);
    groups.set(key.code, group);
  }
  return groups;
}

function splitBy(
  result: IndicatorResult,
  measure: Measure,
  counted: readonly BucketedPupil[],
  plan: SplitPlan,
): Split {
  const included = includedIn(plan, counted);
  const isWeighted = weightedMean(counted) !== null;
  const rows = [...groupsOf(included, plan).values()]
    .sort((first, second) => inOrder(first.key, second.key))
    .map(({ key, members }) => rowOf(key, members, measure, isWeighted));
  const { by, provision, label } = plan;
  const total = included.length;
  return { indicator: result.indicator.id, by, provision, label, rows, total, outOf: counted.length };
}

function inOrder(first: SplitKey, second: SplitKey): number {
  return first.order - second.order || (first.code < second.code ? -1 : 1);
}

function rowOf(
  { code, label }: SplitKey,
  members: readonly BucketedPupil[],
  measure: Measure,
  isWeighted: boolean,
): SplitRow {
  const count = (bucket: BucketedPupil["bucket"]): number =>
    members.filter((each) => each.bucket === bucket).length;
  const [attained, notAttained] = [count("yes"), count("no")];
  const weight = isWeighted ? weightOf(members) : null;
  return {
    code,
    label,
    n: members.length,
    attained,
    notAttained,
    scored: count("scored"),
    notKnown: count("notKnown"),
    value:
      measure.kind === "mean"
        ? meanOf(members, measure, isWeighted)
        : shareOf(attained, attained + notAttained),
    weight: weight === null ? null : exactText(weight),
  };
}

function shareOf(part: number, whole: number): string | null {
  return whole === 0 ? null : printedPercent(part, whole);
}

/** Weighted where the indicator's own mean is, so that the rows, each by its weight, come to it; else plain. */
function meanOf(
  members: readonly BucketedPupil[],
  { decimals }: Measure,
  isWeighted: boolean,
): string | null {
  const plain = () => meanOfScores(members.flatMap(({ score }) => score ?? []));
  const mean = isWeighted ? weightedMean(members) : plain();
  return mean === null ? null : roundHalfUp(mean, decimals);
}
