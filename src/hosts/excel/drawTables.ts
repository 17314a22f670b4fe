import type { GridTable } from "../../core/sheet/grid";
import type { Stroke } from "./pen";
import { stroke } from "./pen";

/** Native tables over cells that are already there. They bring no look of their own. */
export function drawTables(tables: readonly GridTable[]): Stroke[] {
  return tables.map(({ name, filters, ...area }) =>
    stroke((pen) => {
      const table = pen.sheet.tables.add(pen.range(area), true);
      table.name = name;
      table.style = "";
      table.showBandedRows = false;
      table.showFilterButton = filters;
    }),
  );
}
