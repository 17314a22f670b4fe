import { historyColumns, isEarlierRowKey, spareEarlierPrefix } from "../domain/historySheet";
import type { HistoryColumn } from "../domain/historySheet";
import { dataStatuses } from "../domain/indicator";
import { historyMark } from "../domain/ownSheets";
import { terms } from "../domain/term";
import { cell, gap, row, rows, typed } from "../sheet/blocks";
import { headKey } from "../sheet/layOut";
import type { DocumentRow, SheetDocument, TableBlock, TableColumn } from "../sheet/sheetDocument";
import type { Look } from "../sheet/theme";
import type { StandingCells, StandingSheet } from "../sheet/typedText";
import { historyLooks, historyRows } from "./historyRows";
import {
  indicatorPage,
  keyColumnOf,
  keyHeading,
  line,
  periodText,
  statusesText,
  titleRow,
} from "./pageParts";
import type { PlanInput } from "./planInput";
import { spareKeys } from "./spareRows";

/** Headings and widths by column, in the order of the sheet. */
const heads: Readonly<Record<HistoryColumn, readonly [heading: string, width: number]>> = {
  first: ["Indicator ID", 15],
  title: ["Indicator", 29],
  year: ["Year", 9],
  term: ["Term", 9],
  status: ["Data status", 12],
  number: ["Number", 9],
  outOf: ["Out of", 8],
  notKnown: ["Not known", 11],
  value: ["Value", 9],
  target: ["Target", 8],
  rag: ["Status", 12],
  asAt: ["Data as at", 19],
  exact: ["Exact value", 26],
  countedAs: ["Counted as", 34],
};

const columns = [
  ...historyColumns.map((id) => ({ id, width: heads[id][1] })),
  keyColumnOf,
  { id: "note", width: 40 },
];

/**
 * The figures of every term, one row for each indicator, term and data status. The sheet is the store of the past:
 * a refresh writes the rows of its own term and carries all others on as they stand.
 */
export function historySheet(input: PlanInput): SheetDocument {
  const standing = input.standing(historyMark);
  return {
    mark: historyMark,
    name: "History",
    columns,
    blocks: [
      rows(
        titleRow("History"),
        line("period", "subtitle", periodText(input), "first", "asAt"),
        line("purpose", "note", purpose, "first", "asAt"),
        gap("gap-1", 6),
      ),
      table("history", "ours", historyRows(input, standing)),
      rows(
        gap("gap-2"),
        line("before-title", "subheading", "Figures from before", "first", "asAt"),
        line("before-purpose", "note", earlierPurpose, "first", "asAt"),
        gap("gap-3", 4),
      ),
      table("earlier", "hers", earlierRows(standing)),
    ],
    page: {
      orientation: "landscape",
      ...indicatorPage(input, "History", statusesText(input.results)),
      printTo: "asAt",
      repeat: headKey("history"),
      freeze: true,
    },
  };
}

const purpose =
  "A refresh writes the rows of its own term and carries all others on as they stand here, so a figure of an earlier term that you correct stays corrected. A provisional, a revised and a final figure each have a row; the one checked furthest is compared.";

const earlierPurpose =
  "Type or paste figures of earlier years here, one row for each indicator, year and term: the Indicator ID, and the number and out of, or the value. They are compared and shown as the others are, and never changed.";

function table(id: string, owner: "ours" | "hers", content: DocumentRow[]): TableBlock {
  const ours = (column: HistoryColumn): Look => (isLeft(column) ? "tableHead" : "tableHeadCentre");
  const headings = historyColumns.map((column): TableColumn => ({
    column,
    heading: heads[column][0],
    look: owner === "hers" ? "tableHeadTyped" : ours(column),
  }));
  const note: TableColumn = { column: "note", heading: "Note", look: "tableHeadTyped" };
  return { kind: "table", id, columns: [...headings, keyHeading, note], filters: false, rows: content };
}

function isLeft(column: HistoryColumn): boolean {
  return historyLooks[column] === "cell" || historyLooks[column] === "cellSmall";
}

const spares = { prefix: spareEarlierPrefix, first: 6, later: 3 };

/** Her own rows in the order in which they stand, then blank ones to type in. */
function earlierRows(standing: StandingSheet | null): DocumentRow[] {
  const filled = (standing?.rows ?? []).filter(({ key }) => isEarlierRowKey(key));
  return [
    ...filled.map(({ key, cells }) => typedRow(key, cells)),
    ...spareKeys(standing, spares, filled.length).map((key) => typedRow(key)),
  ];
}

/** Words to choose from in rows of figures from before. */
export const earlierChoices: Partial<Record<HistoryColumn, readonly string[]>> = {
  term: terms.map(({ name }) => name),
  status: dataStatuses,
};

function typedRow(key: string, cells?: StandingCells): DocumentRow {
  const typedCells = historyColumns.map((id) =>
    cell(id, isLeft(id) ? "typedSmall" : "typedSmallCentre", typed(cells?.get(id), "", earlierChoices[id])),
  );
  return row(key, ...typedCells, cell("note", "typedSmall", typed(cells?.get("note"))));
}
