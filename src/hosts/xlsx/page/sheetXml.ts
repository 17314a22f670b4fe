import type { Grid, GridColumn, GridRow } from "../../../core/sheet/grid";
import type { StyleSheet } from "../looks/styleSheet";
import type { Vocabulary } from "../pack/vocabulary";
import { cellAddress } from "./cellAddress";
import { wholeCellXml } from "./cellXml";
import { printXml } from "./printXml";
import { choicesXml, paintsXml } from "./rulesXml";

/**
 * Space that Excel adds to a column's characters in the file: 5 pixels, where a digit has 7 (ECMA-376 part 1,
 * 18.3.1.13). Rows were measured with it.
 */
export const columnPadding = 0.7109375;

/**
 * A whole sheet as XML, children in the schema's order. `last` goes in at the end: the sheet's custom property and tables.
 */
export function sheetXml(
  grid: Grid,
  name: string,
  styles: StyleSheet,
  vocabulary: Vocabulary,
  last: string,
): string {
  const columns = Math.max(1, grid.columns.length);
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${vocabulary.main}" xmlns:r="${vocabulary.relations}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${cellAddress(Math.max(0, grid.rows.length - 1), columns - 1)}"/>`,
    viewXml(grid.frozenRows),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(grid.columns),
    `<sheetData>${grid.rows.map((row, index) => rowXml(row, index, name, styles)).join("")}</sheetData>`,
    mergesXml(grid.rows),
    paintsXml(grid.ragAreas, grid.hintAreas ?? [], styles),
    choicesXml(grid.choices),
    printXml(grid.print),
    last,
    "</worksheet>",
  ].join("");
}

function viewXml(frozenRows: number): string {
  const below = `A${frozenRows + 1}`;
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/>`;
  return `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${frozenRows > 0 ? pane : ""}</sheetView></sheetViews>`;
}

function columnsXml(columns: readonly GridColumn[]): string {
  if (columns.length === 0) return "";
  const each = columns.map((column, index) => {
    const hidden = column.hidden ? ' hidden="1"' : "";
    return `<col min="${index + 1}" max="${index + 1}" width="${column.width + columnPadding}"${hidden} customWidth="1"/>`;
  });
  return `<cols>${each.join("")}</cols>`;
}

function rowXml(row: GridRow, index: number, name: string, styles: StyleSheet): string {
  const hidden = row.hidden ? ' hidden="1"' : "";
  const cells = row.cells.map((cell, column) => {
    if (!cell) return "";
    const formula = cell.formula?.replaceAll("{row}", String(index + 1)) ?? null;
    const content = { value: cell.value, formula };
    return wholeCellXml(content, styles.cellStyle(cell.style), styles, name, cellAddress(index, column));
  });
  return `<row r="${index + 1}" ht="${row.height}"${hidden} customHeight="1">${cells.join("")}</row>`;
}

function mergesXml(rows: readonly GridRow[]): string {
  const merges = rows.flatMap((row, index) =>
    row.merges
      .filter(([first, last]) => last > first)
      .map(([first, last]) => `<mergeCell ref="${cellAddress(index, first)}:${cellAddress(index, last)}"/>`),
  );
  return merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`;
}
