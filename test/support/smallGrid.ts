import type { CellWrite } from "../../src/core/refresh/changeSet";
import type { CellStyle, CellValue, Grid, GridCell, GridRow, PrintSetup } from "../../src/core/sheet/grid";

export const plainStyle: CellStyle = {
  size: 10,
  bold: false,
  italic: false,
  color: "1F2933",
  fill: null,
  top: null,
  bottom: null,
  left: null,
  right: null,
  horizontal: "left",
  vertical: "top",
  wrap: true,
  indent: 0,
  format: "General",
  locked: true,
};

export const headingStyle: CellStyle = {
  ...plainStyle,
  bold: true,
  italic: true,
  color: "FFFFFF",
  fill: "1F3A5F",
  bottom: { weight: "medium", color: "1F3A5F" },
  left: { weight: "hair", color: "C9CED6" },
  horizontal: "center",
  vertical: "center",
  wrap: false,
};

export const typedStyle: CellStyle = { ...plainStyle, fill: "FFF9E5", locked: false, format: "@", indent: 1 };

export const smallPrint: PrintSetup = {
  orientation: "landscape",
  lastRow: 5,
  lastColumn: 3,
  repeatRows: [1, 1],
  footer: { left: "Care & learning", centre: "100% sure" },
  pagesTall: 1,
  margin: 1.5,
};

export function cell(
  value: CellValue,
  style: CellStyle = plainStyle,
  formula: string | null = null,
): GridCell {
  return { value, formula, style, owner: "ours" };
}

export function write(
  value: CellValue,
  style: CellStyle | null = null,
  formula: string | null = null,
): CellWrite {
  return { value, formula, style };
}

export function row(key: string, cells: readonly (GridCell | null)[], more: Partial<GridRow> = {}): GridRow {
  return { key, height: 18, hidden: false, cells, merges: [], ...more };
}

/**
 * Six rows by four columns: a merged title, a table of a heading and three rows (text, number, a formula
 * over its own row, a rating), and a merged note below it. Column D is hidden and holds row keys.
 */
export function smallGrid(tableName: string, more: Partial<Grid> = {}): Grid {
  const body = (key: string, label: string, figure: number, rating: string): GridRow =>
    row(
      key,
      [
        cell(label),
        cell(figure, { ...plainStyle, format: "0.0" }, null),
        cell(figure * 2, plainStyle, "B{row}*2"),
        cell(rating, typedStyle),
      ],
      {},
    );
  return {
    columns: [
      { id: "label", width: 30, hidden: false },
      { id: "figure", width: 12.5, hidden: false },
      { id: "double", width: 9, hidden: true },
      { id: "rating", width: 14, hidden: false },
    ],
    rows: [
      row("title", [cell("Recovery plan", { ...headingStyle, size: 16 }), null, null, null], {
        height: 30,
        merges: [[0, 3]],
      }),
      row(
        "heads",
        ["Item", "Figure", "Double", "Rating"].map((name) => cell(name, headingStyle)),
      ),
      body("r1", "English", 8.9, "RED ◆"),
      body("r2", "Maths", 12, "AMBER ▲"),
      body("r3", "Both", 25.25, "GREEN ●"),
      row("note", [cell("Note"), cell("Not for publication"), null, null], {
        hidden: true,
        merges: [[1, 3]],
      }),
    ],
    tables: [{ name: tableName, filters: false, firstRow: 1, lastRow: 4, firstColumn: 0, lastColumn: 3 }],
    ragAreas: [{ firstRow: 2, lastRow: 4, firstColumn: 3, lastColumn: 3 }],
    choices: [
      { options: ["RED ◆", "AMBER ▲", "GREEN ●"], firstRow: 2, lastRow: 4, firstColumn: 3, lastColumn: 3 },
    ],
    print: smallPrint,
    frozenRows: 2,
    ...more,
  };
}
