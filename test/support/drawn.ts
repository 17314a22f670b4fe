import type { RawWorkbook } from "../../src/core/reader/rawWorkbook";
import { layOut } from "../../src/core/sheet/layOut";
import type { Grid } from "../../src/core/sheet/grid";
import type { DocumentRow, SheetDocument } from "../../src/core/sheet/sheetDocument";
import { cell, row, rows, span, typed } from "../../src/core/sheet/blocks";
import { hints } from "../../src/core/sheet/hints";
import type { StandingSheet } from "../../src/core/sheet/typedText";

/** A small page of every kind of part: title, her row, a table with her column. */
export function smallPage(pupils: readonly string[], standing: StandingSheet | null = null): SheetDocument {
  const now = (key: string, column: string) =>
    standing?.rows.find((found) => found.key === key)?.cells.get(column);
  return {
    mark: "small",
    name: "Small",
    columns: [
      { id: "first", width: 20 },
      { id: "figure", width: 14 },
      { id: "key", width: 5 },
      { id: "note", width: 30 },
    ],
    blocks: [
      rows(
        row("title", cell("first", "title", "Small")),
        row("said", span("first", "figure", "typed", typed(now("said", "first"), hints.reason))),
      ),
      {
        kind: "table",
        id: "list",
        filters: true,
        columns: [
          { column: "first", heading: "Pupil", look: "tableHead" },
          { column: "figure", heading: "Status", look: "tableHead" },
          { column: "key", heading: "Key", look: "key" },
          { column: "note", heading: "Note", look: "tableHeadTyped" },
        ],
        rows: pupils.map((name): DocumentRow =>
          row(
            `pupil:${name}`,
            cell("first", "cell", name),
            cell("figure", "cellRag", name.length > 3 ? "◆ RED" : "● GREEN"),
            cell("note", "typed", typed(now(`pupil:${name}`, "note"))),
          ),
        ),
      },
      rows(row("foot", cell("first", "note", `${pupils.length} pupils`))),
    ],
    page: {
      orientation: "portrait",
      footerLeft: "Small",
      footerCentre: "",
      printTo: "figure",
      repeat: "list:head",
    },
  };
}

export function smallGrid(pupils: readonly string[], standing: StandingSheet | null = null): Grid {
  return layOut(smallPage(pupils, standing));
}

export const emptyWorkbook: RawWorkbook = {
  fileName: "t.xlsx",
  dateSystem: 1900,
  calculation: "automatic",
  sheets: [],
  store: null,
};
