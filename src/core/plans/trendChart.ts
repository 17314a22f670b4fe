import type { IndicatorResult } from "../analysis/results";
import { chartName, chartRowPrefix } from "../domain/ownSheets";
import { termLabel } from "../domain/term";
import { timeOf } from "../domain/trends/seriesPoint";
import type { SeriesPoint } from "../domain/trends/seriesPoint";
import type { Trend } from "../domain/trends/trend";
import { cell, number, row, span } from "../sheet/blocks";
import type {
  Content,
  DocumentCell,
  DocumentChart,
  DocumentColumn,
  DocumentRow,
} from "../sheet/sheetDocument";
import { figureText, shareCell, targetText } from "./figures";
import type { PlanInput } from "./planInput";

/** Right of the printed page: the cells that the chart shows. */
export const chartColumns: readonly DocumentColumn[] = [
  { id: "times", width: 22 },
  { id: "figures", width: 12 },
  { id: "targets", width: 14 },
];

const slots = 8;
const leastFigures = 3;
/** Points; the chart is nine of them high. */
const rowHeight = 17;
const [firstRow, lastRow] = [`${chartRowPrefix}names`, `${chartRowPrefix}${slots}`];
const captionRow = `${chartRowPrefix}caption`;

/** A chart with the rows that it covers; both empty where there is none. */
interface TrendChart {
  readonly rows: readonly DocumentRow[];
  readonly chart: { readonly chart?: DocumentChart };
}

const none: TrendChart = { rows: [], chart: {} };

/**
 * The figures of an indicator as a line with its target, from three figures on. It is drawn once: where it was, only
 * its cells are kept up, and where she took their rows out as well, nothing comes back.
 */
export function trendChart(
  input: PlanInput,
  mark: string,
  result: IndicatorResult | undefined,
  [from, to]: readonly [from: string, to: string],
): TrendChart {
  const stands = input.standing(mark)?.rows.some(({ key }) => key === firstRow) ?? false;
  const was = input.hadChart(mark);
  const trend = result && input.results.trends.get(result.indicator.id);
  const times = trend ? shownTimes(trend) : [];
  const isDue = times.filter((time) => time !== null).length >= leastFigures;
  if (!result || (was ? !stands : !isDue)) return none;
  return {
    rows: chartRows(result, isDue ? times : [], from, to),
    chart: was ? {} : { chart: { ...shown, from, to, ...wordsOf(result), labels: labelSide(result, times) } },
  };
}

/** The first indicator of the officer's table that has figures enough; else simply the first. */
export function chartedIndicator({ results }: PlanInput): IndicatorResult | undefined {
  const charted = results.indicators.find(({ indicator }) => {
    const trend = results.trends.get(indicator.id);
    return trend !== undefined && trend.stretches.flat().length >= leastFigures;
  });
  return charted ?? results.indicators[0];
}

const shown = {
  name: chartName,
  firstRow,
  lastRow,
  times: "times",
  figures: "figures",
  targets: "targets",
} as const;

function wordsOf({ indicator, unit }: IndicatorResult): Pick<DocumentChart, "description" | "format"> {
  return {
    description: `Line chart of “${indicator.title}” by term, with a dashed line at the target. The figures stand in the cells to the right of the page.`,
    format: unit === "percent" ? "0%" : "General",
  };
}

/** Away from the target, which a figure with a plan is short of; but a figure near nought has the times beneath it. */
function labelSide(
  { indicator: { goodIs, target } }: IndicatorResult,
  times: readonly (SeriesPoint | null)[],
): DocumentChart["labels"] {
  const isLow = times.some((time) => time?.value != null && Number(time.value) * 4 < Number(target));
  return goodIs === "high" && !isLow ? "below" : "above";
}

/** The latest figures that there is room for; null is a break, which takes a place of its own. */
function shownTimes({ stretches }: Trend): readonly (SeriesPoint | null)[] {
  const all = stretches.flatMap((stretch, nth): readonly (SeriesPoint | null)[] =>
    nth === 0 ? stretch : [null, ...stretch],
  );
  const latest = all.slice(-slots);
  return latest[0] === null ? latest.slice(1) : latest;
}

function chartRows(
  result: IndicatorResult,
  times: readonly (SeriesPoint | null)[],
  from: string,
  to: string,
): DocumentRow[] {
  const hasTarget = result.indicator.target !== null;
  const target = hasTarget ? `Target ${targetText(result)}` : "";
  const caption = `${result.indicator.title}: figure by term${hasTarget ? `, dashed: target ${targetText(result)}` : ""}`;
  return [
    row(captionRow, span(from, to, "chartCaption", caption)),
    tall(
      row(
        firstRow,
        cell("times", "sideHead", "Chart"),
        cell("figures", "sideHead", "Figure"),
        cell("targets", "sideHead", target),
      ),
    ),
    ...Array.from({ length: slots }, (_, nth) => {
      const cells = nth < times.length ? timeCells(times[nth] ?? null, result) : emptyCells(result);
      const aim = figureCell("targets", times.length === 0 ? null : result.indicator.target, result);
      return tall(row(`${chartRowPrefix}${nth + 1}`, ...cells, aim));
    }),
  ];
}

/** In the look that a figure will have there one day: a refresh writes values, and looks only once. */
function emptyCells(result: IndicatorResult): readonly DocumentCell[] {
  return [cell("times", "side", ""), figureCell("figures", null, result)];
}

function timeCells(point: SeriesPoint | null, result: IndicatorResult): readonly DocumentCell[] {
  const when = point === null ? "series break" : termLabel(timeOf(point));
  return [cell("times", "side", when), figureCell("figures", point?.value ?? null, result)];
}

/** A blank cell is a gap in the line; a text would be drawn as nought. */
function figureCell(column: string, value: string | null, result: IndicatorResult): DocumentCell {
  const look = result.unit === "percent" ? "sideShare" : "side";
  return cell(column, look, value === null ? "" : figureContent(value, result));
}

function figureContent(value: string, result: IndicatorResult): Content {
  return result.unit === "percent" ? shareCell(value) : number(Number(value), figureText(value, result));
}

function tall(row: DocumentRow): DocumentRow {
  return { ...row, height: rowHeight };
}
