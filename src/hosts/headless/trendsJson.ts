import type { Compared, IndicatorResult, Results } from "../../core/analysis/results";
import { countedAsWords } from "../../core/domain/trends/countedAs";
import { numberOrNull } from "./numberOrNull";
import type { SeriesPoint, SeriesTime } from "../../core/domain/trends/seriesPoint";
import type { Trend, TrendTime } from "../../core/domain/trends/trend";

/** The `trends` of the JSON: one for each indicator, in their order. Figures as printed are numbers, `exact` is decimal text. */
export function trendsJson({ indicators, trends }: Results): object[] {
  return indicators.flatMap((result) => {
    const trend = trends.get(result.indicator.id);
    return trend === undefined ? [] : [trendJson(result, trend)];
  });
}

function trendJson({ indicator, direction, earlier }: IndicatorResult, trend: Trend): object {
  return {
    indicator: indicator.id,
    points: trend.points.map(pointJson),
    stretches: trend.stretches.map((stretch) => stretch.map(timeJson)),
    breaks: trend.breaks,
    lastTerm: { direction: direction.lastTerm, ...comparedJson(earlier.lastTerm) },
    sameTermLastYear: { direction: direction.lastYear, ...comparedJson(earlier.lastYear) },
    terms: trend.terms.map(shownJson),
    years: trend.years.map(shownJson),
  };
}

function pointJson({ countedAs, value, target, ...point }: SeriesPoint): object {
  return {
    ...point,
    value: numberOrNull(value),
    target: numberOrNull(target),
    countedAs: countedAs && countedAsWords(countedAs),
  };
}

function timeJson({ year, term }: SeriesTime): SeriesTime {
  return { year, term };
}

/** `why` says why the two are not compared, such as a break in the series; empty where they are. */
function comparedJson({ then, change, why }: Compared): object {
  return { then: then && pointJson(then), change: numberOrNull(change), why };
}

function shownJson({ year, term, point }: TrendTime): object {
  return {
    year,
    term,
    status: point?.status ?? null,
    value: numberOrNull(point?.value ?? null),
    exact: point?.exact ?? null,
  };
}
