import type { IndicatorResult } from "../analysis/results";
import { historyRowKey, readHistoryRowKey } from "../domain/historySheet";
import type { HistoryColumn, HistoryRowName } from "../domain/historySheet";
import { dayLabel } from "../domain/isoDate";
import { compareTerms, termNow } from "../domain/term";
import { closedOn, closingWords } from "../domain/trends/closing";
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

/** The row of this run; one that is closed is carried on as the others are. */
function rowNow(input: PlanInput, result: IndicatorResult, standing: StandingSheet | null): Named {
  const name = nameNow(input, result);
  const key = historyRowKey(name);
  const found = standing?.rows.find((each) => each.key === key);
  const [carried] = found && isClosed(input, found) ? carriedRow(found) : [];
  if (carried) return carried;
  const { indicator } = result;
  const { year, term } = name;
  const note = found?.cells.get("note");
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
    asAt: isTermClosed(input) ? closingWords(input.dataAsAt, input.on) : dayLabel(input.dataAsAt),
    exact: result.exact ?? "–",
    countedAs: countedAsText(input.results.trends.get(indicator.id)),
  };
  const cells = columns.map((id) =>
    id === "value" ? valueCell(result) : cell(id, historyLooks[id], contents[id]),
  );
  return { name, drawn: row(key, ...cells, noteCell(note)) };
}

function nameNow({ results: { settings } }: PlanInput, { indicator }: IndicatorResult): HistoryRowName {
  const { academicYear: year, term } = settings;
  return { indicator: indicator.id.toLowerCase(), year, term, status: indicator.dataStatus };
}

/** True when Settings close the term that is reported on, or a later one. */
export function isTermClosed({ results: { settings } }: PlanInput): boolean {
  const { closedTo } = settings;
  return closedTo !== null && compareTerms(termNow(settings), closedTo) <= 0;
}

function isClosed(input: PlanInput, { cells }: StandingRow): boolean {
  return isTermClosed(input) && closedOn(cells.get("asAt")?.text ?? "") !== null;
}

/** A figure that was set down when its term was closed, and comes out differently now. */
export interface ClosedFigure {
  readonly indicator: string;
  /** "7 of 79, ◆ RED", as set down and as it would be now. */
  readonly then: string;
  readonly now: string;
  readonly closedOn: string;
}

const compared: readonly HistoryColumn[] = ["number", "outOf", "exact", "target", "rag"];

/** Figures of a closed term that the tracker or the targets would change now. */
export function changedWhenClosed(input: PlanInput, standing: StandingSheet | null): readonly ClosedFigure[] {
  return input.results.indicators.flatMap((result): ClosedFigure[] => {
    const key = historyRowKey(nameNow(input, result));
    const row = standing?.rows.find((found) => found.key === key);
    if (!row || !isClosed(input, row)) return [];
    const open = {
      ...input,
      results: { ...input.results, settings: { ...input.results.settings, closedTo: null } },
    };
    const drawn = new Map(
      rowNow(open, result, standing).drawn.cells.map(({ column, content }) => [column, content]),
    );
    const then = compared.map((id) => row.cells.get(id)?.text ?? "");
    const now = compared.map((id) => shown(drawn.get(id)));
    const on = closedOn(row.cells.get("asAt")?.text ?? "") ?? "";
    const words = ([number = "", outOf = "", exact = "", , rag = ""]: readonly string[]) =>
      `${number === "–" ? exact : `${number} of ${outOf}`}, ${rag}`;
    return then.join("\n") === now.join("\n")
      ? []
      : [{ indicator: result.indicator.id, then: words(then), now: words(now), closedOn: on }];
  });
}

function shown(content: Content | undefined): string {
  if (content === undefined) return "";
  return content.kind === "number" ? content.shown : content.kind === "text" ? content.text : "";
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
