import { findMeasure } from "../domain/measures/index";
import type { Settings } from "../domain/settings";
import { typedFigure } from "../domain/trends/countedAs";
import type { CountedAs } from "../domain/trends/countedAs";
import type { SeriesPoint } from "../domain/trends/seriesPoint";
import { trendOf } from "../domain/trends/trend";
import { otherFigures, seriesTime } from "./earlierFigures";
import type { IndicatorResult, Results } from "./results";

/** Figures of earlier terms by indicator id in small letters. */
export type History = ReadonlyMap<string, readonly SeriesPoint[]>;

/** The history of one indicator; empty where there is none. */
export function historyOf(history: History | undefined, id: string): readonly SeriesPoint[] {
  return history?.get(id.toLowerCase()) ?? [];
}

/** Each indicator's figures over time, this run's own among them, by id. */
export function trendsOf(
  indicators: readonly IndicatorResult[],
  history: History | undefined,
  settings: Settings,
): Results["trends"] {
  const now = seriesTime(settings);
  return new Map(
    indicators.map((result) => {
      const { indicator } = result;
      const others = otherFigures(indicator, historyOf(history, indicator.id), now);
      const points = [...others, pointNow(result, settings)];
      return [indicator.id, trendOf(points, now, findMeasure(indicator.measure))] as const;
    }),
  );
}

/** This run's figure as a point of its series. */
function pointNow(result: IndicatorResult, settings: Settings): SeriesPoint {
  return {
    ...seriesTime(settings),
    status: result.indicator.dataStatus,
    exact: result.exact,
    value: result.value,
    numerator: result.numerator,
    denominator: result.denominator,
    notKnown: result.notKnown,
    target: result.indicator.target,
    rag: result.rag,
    countedAs: countedAsOf(result),
    dataAsAt: null,
    source: "now",
  };
}

function countedAsOf({ measure, cohort, basis }: IndicatorResult): CountedAs {
  return measure === null || cohort === null
    ? typedFigure
    : { measure: measure.id, cohort: cohort.id, basis };
}
