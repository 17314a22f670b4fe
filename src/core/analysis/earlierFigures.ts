import { previousYear } from "../domain/academicYear";
import { parseDecimal, roundHalfUp } from "../domain/exact";
import type { Indicator } from "../domain/indicator";
import type { Settings } from "../domain/settings";
import type { CountedAs } from "../domain/trends/countedAs";
import { earlierFigure, isSameTime } from "../domain/trends/series";
import type { SeriesMeasure } from "../domain/trends/seriesGap";
import type { SeriesPoint, SeriesTime } from "../domain/trends/seriesPoint";
import { directionFrom } from "./direction";
import type { Figure } from "./figures";
import type { Compared, Direction, IndicatorResult } from "./results";

/** What stands around a figure in time. */
export interface FigureInTime {
  readonly now: SeriesTime & { readonly countedAs: CountedAs };
  readonly measure: SeriesMeasure;
  /** Every other figure of the indicator. */
  readonly others: readonly SeriesPoint[];
}

/** The term that a run reports on. */
export function seriesTime({ academicYear, term }: Pick<Settings, "academicYear" | "term">): SeriesTime {
  return { year: academicYear, term };
}

/**
 * The figures of the history beside this run's own, and the Previous value of the indicator's row as that of the
 * same term last year: any figure of the history is checked further and stands before it.
 */
export function otherFigures(
  indicator: Indicator,
  history: readonly SeriesPoint[],
  now: SeriesTime,
): readonly SeriesPoint[] {
  const others = history.filter((point) => !isSameTime(point, now) || point.status !== indicator.dataStatus);
  const { previousValue } = indicator;
  return previousValue === null ? others : [...others, previousPoint(previousValue, now)];
}

function previousPoint(value: string, { year, term }: SeriesTime): SeriesPoint {
  return {
    year: previousYear(year),
    term,
    status: null,
    exact: value,
    value,
    numerator: null,
    denominator: null,
    notKnown: null,
    target: null,
    rag: null,
    countedAs: null,
    dataAsAt: null,
    source: "previousValue",
  };
}

/**
 * The exact figure of the same term last year: of the history, else the Previous value of her row. Null where
 * neither may be compared, as across a break in the series.
 */
export function lastYearsFigure({ others, now, measure }: FigureInTime): string | null {
  const hers = others.filter(({ source }) => source === "previousValue");
  const found = [others, hers].map((points) => earlierFigure(points, now, "lastYear", measure));
  return found.find(({ then, why }) => then !== null && why === "")?.then?.exact ?? null;
}

/** Which way the figure has moved, and the figures behind it; no arrow stands where two are not compared. */
export function travelOf(
  indicator: Indicator,
  figure: Figure,
  inTime: FigureInTime,
): Pick<IndicatorResult, "direction" | "earlier"> {
  const found = (which: "lastTerm" | "lastYear") => comparedWith(figure, inTime, which);
  const earlier = { lastTerm: found("lastTerm"), lastYear: found("lastYear") };
  const direction = ({ then, why }: Compared): Direction =>
    directionFrom(figure.value, why === "" ? (then?.exact ?? null) : null, indicator, figure.decimals);
  return {
    direction: { lastTerm: direction(earlier.lastTerm), lastYear: direction(earlier.lastYear) },
    earlier,
  };
}

function comparedWith(
  { value, decimals }: Figure,
  { others, now, measure }: FigureInTime,
  which: "lastTerm" | "lastYear",
): Compared {
  const { then, why } = earlierFigure(others, now, which, measure);
  const before = then === null || why !== "" ? null : parseDecimal(then.exact ?? "");
  const change = value === null || before === null ? null : roundHalfUp(value.sub(before), decimals);
  return { then, change, why };
}
