import type { IndicatorResult } from "../analysis/results";
import { historyRowKey, readHistoryRowKey } from "../domain/historySheet";
import type { HistoryColumn, HistoryRowName } from "../domain/historySheet";
import { dayLabel } from "../domain/isoDate";
import { countedAsWords } from "../domain/trends/countedAs";
import { compareSeriesPoints } from "../domain/trends/series";
import type { Trend } from "../domain/trends/trend";
import { cell, number, row, typed } from "../sheet/blocks";
import type { Content, DocumentCell, DocumentRow } from "../sheet/sheetDocument";
import type { Look } from "../sheet/theme";
import type { StandingCell, StandingRow, StandingSheet } from "../sheet/typedText";
import { shareCell, targetText, valueText } from "./figures";
import type { PlanInput } from "./planInput";
import { ragWords } from "./wording";

/** How each column looks; a figure's own look depends on its unit. */
export const historyLooks: Readonly<Record<HistoryColumn, Look>> = {
  first: "cell",
  title: "cell",
  year: "cellCentre",
  term: "cellCentre",
  status: "cellCentre",
  number: "cellCentre",
  outOf: "cellCentre",
  notKnown: "cellCentre",
  value: "cellCentre",
  target: "cellCentre",
  rag: "cellRag",
  asAt: "cellCentre",
  exact: "cellSmall",
  countedAs: "cellSmall",
};

const columns = Object.keys(historyLooks) as HistoryColumn[];

interface Named {
  readonly name: HistoryRowName;
  readonly drawn: DocumentRow;
}

/**
 * One row for each indicator, year, term and data status: this run's is drawn from the results, all others are
 * carried on as they stand. Indicator by indicator in the order of the Indicators sheet, then those that have gone.
 */
export function historyRows(input: PlanInput, standing: StandingSheet | null): DocumentRow[] {
  const carried = (standing?.rows ?? []).flatMap(carriedRow);
  const listed = new Set<string>();
  const rows = input.results.indicators.flatMap((result) => {
    const now = rowNow(input, result, standing);
    listed.add(now.name.indicator);
    const others = carried.filter(
      ({ name, drawn }) => name.indicator === now.name.indicator && drawn.key !== now.drawn.key,
    );
    return [...others, now].sort((a, b) => compareSeriesPoints(a.name, b.name));
  });
  const gone = carried.filter(({ name }) => !listed.has(name.indicator));
  return [...rows, ...gone].map(({ drawn }) => drawn);
}

/** A row of another run. One of which only a note is left, as when the sheet was deleted, tells nothing. */
function carriedRow({ key, cells }: StandingRow): readonly Named[] {
  const name = readHistoryRowKey(key);
  if (name === null || !cells.has("year")) return [];
  const drawn = columns.map((id) => cell(id, historyLooks[id], asItStands(cells.get(id))));
  return [{ name, drawn: row(key, ...drawn, noteCell(cells.get("note"))) }];
}

function asItStands(now: StandingCell | undefined): Content {
  if (typeof now?.value === "number") return number(now.value, now.text);
  return { kind: "text", text: String(now?.value ?? "") };
}

function noteCell(now: StandingCell | undefined): DocumentCell {
  return cell("note", "typedSmall", typed(now));
}

function rowNow(input: PlanInput, result: IndicatorResult, standing: StandingSheet | null): Named {
  const { academicYear: year, term } = input.results.settings;
  const { indicator } = result;
  const name = { indicator: indicator.id.toLowerCase(), year, term, status: indicator.dataStatus };
  const key = historyRowKey(name);
  const note = standing?.rows.find((found) => found.key === key)?.cells.get("note");
  const contents: Readonly<Record<Exclude<HistoryColumn, "value">, string | Content>> = {
    first: indicator.id,
    title: indicator.title,
    year,
    term,
    status: indicator.dataStatus,
    number: countCell(result.numerator),
    outOf: countCell(result.denominator),
    notKnown: countCell(result.basis === "typed" ? null : result.notKnown),
    target: targetText(result),
    rag: ragWords[result.rag],
    asAt: dayLabel(input.dataAsAt),
    exact: result.exact ?? "–",
    countedAs: countedAsText(input.results.trends.get(indicator.id)),
  };
  const cells = columns.map((id) =>
    id === "value" ? valueCell(result) : cell(id, historyLooks[id], contents[id]),
  );
  return { name, drawn: row(key, ...cells, noteCell(note)) };
}

function countedAsText(trend: Trend | undefined): string {
  const now = trend?.points.find(({ source }) => source === "now")?.countedAs;
  return now ? countedAsWords(now) : "";
}

/** Missing is a dash, never a zero. */
function countCell(count: number | null): Content | string {
  return count === null ? "–" : number(count, String(count));
}

const looksByDecimals: readonly Look[] = ["cellCentre", "cellTenths", "cellHundredths"];

/** A number, so that she may chart it. */
function valueCell(result: IndicatorResult): DocumentCell {
  const { value, unit } = result;
  if (value === null) return cell("value", "cellCentre", "–");
  if (unit === "percent") return cell("value", "cellShare", shareCell(value));
  const decimals = value.split(".")[1]?.length ?? 0;
  const look = looksByDecimals[decimals] ?? "cellCentre";
  return cell("value", look, number(Number(value), valueText(result)));
}
