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
  const heights = patches(rows.map(({ height }) => [height])).map(({ area, value }) =>
    stroke((pen) => {
      pen.range(area).format.rowHeight = clamped(value);
    }),
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

export function setRowHidden(row: number, hidden: boolean): Stroke {
  return stroke((pen) => {
    pen.range(areaFrom(row, 0, 1, 1)).rowHidden = hidden;
  });
}

function clamped(height: number): number {
  return Math.min(height, highest);
}
