import type { IndicatorResult } from "../analysis/results";
import { termLabel } from "../domain/term";
import { isSameTime, settledSeries, compareSeriesPoints } from "../domain/trends/series";
import { timeOf } from "../domain/trends/seriesPoint";
import type { SeriesPoint } from "../domain/trends/seriesPoint";
import type { Trend } from "../domain/trends/trend";
import { cell, gap, row, span } from "../sheet/blocks";
import type { DocumentRow } from "../sheet/sheetDocument";
import { figureText } from "./figures";
import { line } from "./pageParts";
import { ragWords } from "./wording";

const leastFigures = 3;
/** Points: the table is small, so that the plan stays on its page. */
const rowHeight = 13;

/**
 * A small table of the last three terms and of this term in the last three years, oldest first, as far as there
 * are figures; between two that are not compared stands a line that says why. With fewer than three figures the
 * sentences above say all there is to say.
 */
export function trendRows(result: IndicatorResult, trend: Trend | undefined): DocumentRow[] {
  const points = trend === undefined ? [] : shownPoints(trend);
  if (trend === undefined || points.length < leastFigures) return [];
  return [
    gap("gap-trend", 6),
    small(
      row(
        "trend-head",
        span("no", "action", "caption", "Trend"),
        cell("lead", "caption", "Figure"),
        cell("due", "caption", "Pupils"),
        cell("status", "caption", "Status then"),
      ),
    ),
    ...points.flatMap((point, nth) => [...breakRows(points[nth - 1], point, trend), pointRow(point, result)]),
  ];
}

function shownPoints({ terms, years }: Trend): readonly SeriesPoint[] {
  const found = [...terms, ...years].flatMap(({ point }) => point ?? []);
  const once = found.filter((point, nth) => found.findIndex((other) => isSameTime(point, other)) === nth);
  return [...once].sort(compareSeriesPoints);
}

/** Breaks anywhere between the two: figures that are not shown may stand there. */
function breakRows(before: SeriesPoint | undefined, after: SeriesPoint, trend: Trend): DocumentRow[] {
  if (before === undefined) return [];
  const series = settledSeries(trend.points);
  const placeOf = (time: Pick<SeriesPoint, "year" | "term">) =>
    series.findIndex((point) => isSameTime(point, time));
  const between = trend.breaks.filter(
    (found) => placeOf(found.before) >= placeOf(before) && placeOf(found.after) <= placeOf(after),
  );
  if (between.length === 0) return [];
  const words = between.map(({ why }) => why).join("; ");
  const said = `– ${words.charAt(0).toUpperCase()}${words.slice(1)} –`;
  return [line(`trend-break:${keyOf(after)}`, "note", said, "no", "status")];
}

function pointRow(point: SeriesPoint, result: IndicatorResult): DocumentRow {
  const status = point.source === "previousValue" ? "Previous value" : point.status;
  const when = termLabel(timeOf(point)) + (status === null ? "" : `, ${status}`);
  const { numerator, denominator, value, rag } = point;
  const pupils =
    denominator === null ? "–" : numerator === null ? String(denominator) : `${numerator} of ${denominator}`;
  return small(
    row(
      `trend:${keyOf(point)}`,
      span("no", "action", "trendCell", when),
      cell("lead", "trendCell", value === null ? "–" : figureText(value, result)),
      cell("due", "trendCell", pupils),
      cell("status", "trendCell", rag === null ? "–" : ragWords[rag]),
    ),
  );
}

function small(row: DocumentRow): DocumentRow {
  return { ...row, height: rowHeight };
}

function keyOf({ year, term }: SeriesPoint): string {
  return `${year} ${term}`;
}
