import { exactText, roundHalfUp } from "../domain/exact";
import type { Indicator } from "../domain/indicator";
import type { MeanMeasure, Measure, MeasureContext, MeasurePart } from "../domain/measures/measure";
import { mapInSteps } from "../domain/steps";
import type { Steps } from "../domain/steps";
import type { SeriesPoint } from "../domain/trends/seriesPoint";
import type { Placed } from "./buckets";
import { countReasons } from "./cohortLedger";
import { comparatorFor, neighboursOf } from "./comparators";
import { lastYearsFigure, otherFigures, seriesTime, travelOf } from "./earlierFigures";
import type { FigureInTime } from "./earlierFigures";
import { judge, meanFigure, percentFigure } from "./figures";
import type { Figure } from "./figures";
import type { FindingWords } from "./findingWords";
import { meanOfScores, weightedMean } from "./means";
import type { BucketedPupil, Cohort, IndicatorResult, PartResult } from "./results";

type Counts = Pick<IndicatorResult, "numerator" | "denominator" | "total" | "parts" | "interval">;

/** The figures of an indicator from its placed pupils, and what has to be said about its target. */
export function* resultOf(
  indicator: Indicator,
  measure: Measure,
  cohort: Cohort,
  placed: readonly Placed[],
  context: MeasureContext,
  history: readonly SeriesPoint[],
): Steps<{ result: IndicatorResult; findings: readonly FindingWords[] }> {
  const { counts, figure } =
    measure.kind === "mean" ? yield* meanOf(measure, placed, context) : shareOf(placed);
  const note = measure.note?.(context, weightedMean(placed) !== null) ?? "";
  const inTime = inTimeOf(indicator, measure, cohort, context, history);
  const previousValue = lastYearsFigure(inTime);
  const { figures, findings } = judge({ ...indicator, previousValue }, figure);
  const apart = placed.filter(({ bucket }, nth) => bucket === "excluded" && isCounted(cohort, nth));
  const result: IndicatorResult = {
    indicator,
    measure,
    cohort,
    basis: context.basis,
    term: context.term,
    ...counts,
    note,
    notKnown: placed.filter(({ bucket }) => bucket === "notKnown").length,
    notApplicable: countReasons(apart.map(({ why }) => why)),
    comparator: comparatorFor(indicator, figure, measure, context),
    neighbours: neighboursOf(indicator, figure),
    ...travelOf(indicator, figure, inTime),
    ...figures,
    buckets: placed.map(bucketed),
  };
  return { result, findings };
}

function isCounted({ members }: Cohort, nth: number): boolean {
  return members[nth]?.standing === "counted";
}

interface Counted {
  readonly counts: Counts;
  readonly figure: Figure;
}

const noParts = { total: null, parts: [], interval: null } as const;

function shareOf(placed: readonly Placed[]): Counted {
  const count = (bucket: Placed["bucket"]): number => placed.filter((each) => each.bucket === bucket).length;
  const numerator = count("yes");
  const denominator = numerator + count("no");
  return { counts: { ...noParts, numerator, denominator }, figure: percentFigure(numerator, denominator) };
}

/** The sum of the scores over the pupils scored, or the weighted one where every score has its weight. */
function* meanOf(measure: MeanMeasure, placed: readonly Placed[], context: MeasureContext): Steps<Counted> {
  const scores = placed.flatMap(({ score }) => score ?? []);
  const weighted = weightedMean(placed);
  const mean = weighted ?? meanOfScores(scores);
  const { decimals } = measure;
  const found = mean === null ? null : (measure.interval?.(mean, scores.length, context) ?? null);
  const interval = found && {
    ...found,
    low: roundHalfUp(found.low, decimals),
    high: roundHalfUp(found.high, decimals),
  };
  const pupils = placed.flatMap(({ pupil, bucket }) => (bucket === "scored" ? [pupil] : []));
  const parts: PartResult[] = [];
  for (const part of measure.parts ?? []) parts.push(yield* partOf(part, pupils, context, decimals));
  const total = mean === null ? null : exactText(mean.mul(scores.length));
  return {
    counts: { numerator: null, denominator: scores.length, total, parts, interval },
    figure: meanFigure(mean, measure),
  };
}

function* partOf(
  part: MeasurePart,
  pupils: readonly BucketedPupil["pupil"][],
  context: MeasureContext,
  decimals: number,
): Steps<PartResult> {
  const verdicts = yield* mapInSteps(pupils, (pupil) => part.score(pupil, context));
  yield;
  const scores = verdicts.flatMap((verdict) => (verdict.kind === "scored" ? [verdict.score] : []));
  const mean = meanOfScores(scores);
  return {
    id: part.id,
    label: part.label,
    value: mean === null ? null : roundHalfUp(mean, decimals),
    exact: mean === null ? null : exactText(mean),
    pupils: scores.length,
  };
}

function inTimeOf(
  indicator: Indicator,
  measure: Measure,
  cohort: Cohort,
  { settings, basis }: MeasureContext,
  history: readonly SeriesPoint[],
): FigureInTime {
  const time = seriesTime(settings);
  const countedAs = { measure: measure.id, cohort: cohort.id, basis };
  return { now: { ...time, countedAs }, measure, others: otherFigures(indicator, history, time) };
}

function bucketed({ pupil, bucket, why, missing, notEntered, score, weight }: Placed): BucketedPupil {
  return { pupil, bucket, why, missing, notEntered, score, weight };
}
