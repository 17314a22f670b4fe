import type { Element } from "@xmldom/xmldom";
import type { RawCell, RawSheet } from "../../../core/reader/rawWorkbook";
import type { BookSheet } from "../book/bookPart";
import { readSheet, type OpenSheet } from "../page/openSheet";
import { mergesOf } from "../page/merges";
import { childElement } from "../pack/xml";
import type { XlsxPackage } from "../pack/xlsxPackage";
import { readLooks } from "./cellLooks";
import { SheetRules } from "./sheetRules";
import { shownCharts } from "./shownCharts";
import type { ShownSheet, ShownCell, ShownRow } from "./shownSheet";
import { columnWidths, rowHeight, usualRowHeight } from "./shownSizes";

/**
 * A sheet as Excel would show it: cells as read, dressed by their styles and by rules on words.
 * @param stale its cells whose formula was worked out before something that it is made of changed
 * @param moves how many moves of rows there have been, so that typing finds its row again
 */
export function showSheet(
  pack: XlsxPackage,
  book: string,
  sheet: BookSheet,
  raw: RawSheet,
  stale: readonly { readonly row: number; readonly column: number }[],
  moves: number,
): ShownSheet {
  const { frame, rows } = readSheet(pack, sheet);
  const looks = readLooks(pack, book);
  const rules = new SheetRules(frame, looks.paints);
  const numbers = styleNumbers(rows);
  const merges = mergesOf(frame);
  const count = Math.max(raw.rows.length, numbers.length, ...merges.map((area) => area.lastRow + 1));
  const old = new Set(stale.map(({ row, column }) => `${row},${column}`));
  const wide = Array.from({ length: count }, (_, row) =>
    Math.max(raw.rows[row]?.length ?? 0, numbers[row]?.length ?? 0),
  );
  const columns = columnWidths(frame, Math.max(1, ...wide, ...merges.map((area) => area.lastColumn + 1)));
  const usual = usualRowHeight(frame);
  const shown = Array.from({ length: count }, (_, row): ShownRow => {
    const cells = Array.from({ length: wide[row] ?? 0 }, (_, column) =>
      shownCell(raw.rows[row]?.[column] ?? null, numbers[row]?.[column] ?? null, { row, column, rules, old }),
    );
    return { height: rowHeight(rows.attributes(row), cells, looks.cells, columns, usual), cells };
  });
  return {
    name: sheet.name,
    moves,
    columns,
    rows: shown,
    looks: looks.cells,
    merges,
    ...frozenOf(frame),
    hasGridLines: windowOf(frame)?.getAttribute("showGridLines") !== "0",
    charts: shownCharts(pack, sheet.part, raw),
  };
}

function shownCell(
  cell: RawCell | null,
  look: number | null,
  {
    row,
    column,
    rules,
    old,
  }: {
    readonly row: number;
    readonly column: number;
    readonly rules: SheetRules;
    readonly old: ReadonlySet<string>;
  },
): ShownCell | null {
  if (!cell && look === null) return null;
  const text = cell?.text ?? "";
  return {
    text,
    typed: cell ? typedText(cell) : "",
    look: look ?? 0,
    usualSide: cell?.type === "number" ? "right" : !cell || cell.type === "text" ? "left" : "center",
    paint: rules.paint(row, column, text),
    choices: rules.choices(row, column),
    isFormula: cell?.hasFormula ?? false,
    isStale: old.has(`${row},${column}`),
  };
}

/** Dates and percentages are typed as they are shown, other numbers with all their digits. */
function typedText(cell: RawCell): string {
  if (cell.formula !== null) return `=${cell.formula}`;
  if (cell.type !== "number" || /[%dmyh]/i.test(cell.format)) return cell.text;
  return String(cell.value);
}

function styleNumbers(rows: OpenSheet["rows"]): (number | undefined)[][] {
  const numbers: (number | undefined)[][] = [];
  for (const { cell, row } of rows.cells()) {
    (numbers[row] ??= [])[cell.column] = Number(cell.attributes.get("s") ?? 0);
  }
  return Array.from(numbers, (row: (number | undefined)[] | undefined) => row ?? []);
}

function windowOf(frame: Element): Element | null {
  const views = childElement(frame, "sheetViews");
  return views && childElement(views, "sheetView");
}

function frozenOf(frame: Element): Pick<ShownSheet, "frozenRows" | "frozenColumns"> {
  const window = windowOf(frame);
  const pane = window && childElement(window, "pane");
  if (!pane?.getAttribute("state")?.startsWith("frozen")) return { frozenRows: 0, frozenColumns: 0 };
  return {
    frozenRows: Number(pane.getAttribute("ySplit") ?? 0),
    frozenColumns: Number(pane.getAttribute("xSplit") ?? 0),
  };
}
