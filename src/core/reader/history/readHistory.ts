import {
  historyColumns,
  isEarlierRowKey,
  isHistoryRowKey,
  spareEarlierPrefix,
} from "../../domain/historySheet";
import type { Indicator } from "../../domain/indicator";
import { findMeasure } from "../../domain/measures/index";
import { historyMark } from "../../domain/ownSheets";
import type { Rag } from "../../domain/rag/rag";
import { readCountedAs } from "../../domain/trends/countedAs";
import type { SeriesPoint } from "../../domain/trends/seriesPoint";
import { ownAndAddedRows } from "../pupils/ownRows";
import type { RawSheet, RawWorkbook } from "../rawWorkbook";
import type { ReadContext } from "../readContext";
import { historyFigure } from "./historyFigure";
import { HistoryRow } from "./historyRow";

/** Figures of earlier terms by indicator id in small letters. */
export type HistoryReading = ReadonlyMap<string, readonly SeriesPoint[]>;

/**
 * The figures that our History sheet keeps: rows that a refresh wrote, and rows that an officer added anywhere on
 * it. What cannot be read, or contradicts another row, is noted and left out.
 * @param indicators those of the Indicators table; empty where the workbook brings none, and then any id will do
 */
export function readHistory(
  workbook: RawWorkbook,
  indicators: readonly Indicator[],
  context: ReadContext,
): HistoryReading {
  const sheet = workbook.sheets.find(({ mark }) => mark?.startsWith(historyMark) === true);
  const series = new Map<string, SeriesPoint[]>();
  for (const row of sheet === undefined ? [] : rowsOf(sheet, context)) {
    const indicator = indicatorOf(row, indicators);
    const point = indicator === null ? null : pointOf(row, indicator, context);
    if (indicator !== null && point !== null) addPoint(series, indicator.id.toLowerCase(), point, row);
  }
  return series;
}

/** A row with a single word in it is a remark of hers. */
const leastFilled = 2;

function rowsOf(sheet: RawSheet, { log }: ReadContext): readonly HistoryRow[] {
  return ownAndAddedRows(sheet)
    .filter(({ key }) => isFigureRow(key))
    .map((own) => new HistoryRow(own, sheet.name, log))
    .filter((row) => historyColumns.filter((id) => row.text(id) !== "").length >= leastFilled);
}

/** Rows of ours, rows of hers, and the blank ones and the edge that she may have filled since. */
function isFigureRow(key: string): boolean {
  const open = key === "" || key === "earlier:end" || key.startsWith(spareEarlierPrefix);
  return open || isHistoryRowKey(key) || isEarlierRowKey(key);
}

type Named = Pick<Indicator, "id" | "measure">;

/** By its ID, or by its title where no ID is given; noted where neither is known. */
function indicatorOf(row: HistoryRow, indicators: readonly Indicator[]): Named | null {
  const [id, title] = [row.text("first"), row.text("title")];
  const found = indicators.find((each) =>
    id === "" ? isSame(each.title, title) : isSame(each.id, id) || isSame(each.title, id),
  );
  if (found !== undefined) return found;
  if (id === "" && title === "") {
    row.note("history-row-incomplete", "first", { more: "Indicator ID" });
    return null;
  }
  // A row of ours for an indicator that has gone stays as it is; nothing is to be done about it.
  const isOurs = isHistoryRowKey(row.own.key);
  if (indicators.length === 0 && id !== "") return { id, measure: id };
  if (!isOurs) row.note("history-indicator-unknown", id === "" ? "title" : "first");
  return null;
}

function isSame(first: string, second: string): boolean {
  return first.trim().toLowerCase() === second.trim().toLowerCase();
}

function pointOf(row: HistoryRow, indicator: Named, { asAt }: ReadContext): SeriesPoint | null {
  const measure = findMeasure(indicator.measure);
  const year = row.year();
  // Results of a key stage come once a year, in summer.
  const term =
    row.text("term") === "" && measure !== null && measure.keyStage !== null ? "summer" : row.term();
  const figure = historyFigure(row, measure);
  if (year === null || term === null || figure === null) {
    const missing = missingOf(row);
    if (missing.length > 0) row.note("history-row-incomplete", "first", { more: missing.join(" or ") });
    return null;
  }
  const isOurs = isHistoryRowKey(row.own.key);
  if (figure.exact === null && !isOurs) {
    row.note("history-row-incomplete", "value", { more: "figure" });
    return null;
  }
  return {
    year,
    term,
    status: row.status(),
    ...figure,
    notKnown: row.count("notKnown"),
    target: row.figure("target"),
    rag: ragOf(row.text("rag")),
    countedAs: readCountedAs(row.text("countedAs")),
    dataAsAt: row.day(asAt),
    source: "history",
  };
}

function missingOf(row: HistoryRow): readonly string[] {
  return [
    ...(row.text("year") === "" ? ["academic year"] : []),
    ...(row.text("term") === "" && row.text("year") !== "" ? ["term"] : []),
  ];
}

function ragOf(text: string): Rag | null {
  const words: readonly Rag[] = ["RED", "AMBER", "GREEN"];
  return words.find((word) => new RegExp(`\\b${word}\\b`).test(text.toUpperCase())) ?? null;
}

/** The first figure of an indicator, time and status counts; one that says the same is no more than a copy. */
function addPoint(series: Map<string, SeriesPoint[]>, id: string, point: SeriesPoint, row: HistoryRow): void {
  const points = series.get(id) ?? [];
  const first = points.find(
    ({ year, term, status }) => year === point.year && term === point.term && status === point.status,
  );
  if (first === undefined) series.set(id, [...points, point]);
  else if (first.exact !== point.exact)
    row.note("history-twice", "value", {
      found: point.value ?? "",
      more: `a row above says ${first.value ?? "that there is no figure"} for the same term and data status`,
    });
}
