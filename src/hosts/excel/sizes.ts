import type { GridColumn, GridRow } from "../../core/sheet/grid";
import { areaFrom, patches } from "./areas";
import type { Stroke } from "./pen";
import { stroke } from "./pen";
import { columnPoints } from "./units";

const highest = 409;

/** Widths and hidden columns, neighbours of the same kind together. */
export function sizeColumns(columns: readonly GridColumn[]): Stroke[] {
  const widths = patches([columns.map(({ width }) => width)]).map(({ area, value }) =>
    stroke((pen) => {
      pen.range(area).format.columnWidth = columnPoints(value);
    }),
  );
  const hidden = patches([columns.map((column) => (column.hidden ? true : undefined))]).map(({ area }) =>
    stroke((pen) => {
      pen.range(area).columnHidden = true;
    }),
  );
  return [...widths, ...hidden];
}

/** Heights and hidden rows, neighbours of the same kind together. */
export function sizeRows(rows: readonly GridRow[]): Stroke[] {
  const heights = setRowHeights(
    0,
    rows.map(({ height }) => height),
  );
  const hidden = patches(rows.map((row) => [row.hidden ? true : undefined])).map(({ area }) =>
    stroke((pen) => {
      pen.range(area).rowHidden = true;
    }),
  );
  return [...heights, ...hidden];
}

export function setRowHeight(row: number, height: number): Stroke {
  return stroke((pen) => {
    pen.range(areaFrom(row, 0, 1, 1)).format.rowHeight = clamped(height);
  });
}

/** Heights of rows one below the other, neighbours of the same height together. */
export function setRowHeights(firstRow: number, heights: readonly number[]): Stroke[] {
  return patches(heights.map((height) => [height])).map(({ area, value }) =>
    stroke((pen) => {
      const rows = { ...area, firstRow: area.firstRow + firstRow, lastRow: area.lastRow + firstRow };
      pen.range(rows).format.rowHeight = clamped(value);
    }),
  );
}

export function setRowHidden(row: number, hidden: boolean): Stroke {
  return stroke((pen) => {
    pen.range(areaFrom(row, 0, 1, 1)).rowHidden = hidden;
  });
}

function clamped(height: number): number {
  return Math.min(height, highest);
}
