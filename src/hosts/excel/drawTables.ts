import type { GridTable } from "../../core/sheet/grid";
import type { Stroke } from "./pen";
import { stroke } from "./pen";

/** The least of Excel's own styles. No name is documented for none at all, and a refused one would stop the batch. */
const quietestStyle = "TableStyleLight1";

/** Native tables over cells that are already there, whose own look prevails. */
export function drawTables(tables: readonly GridTable[]): Stroke[] {
  return tables.map(({ name, filters, ...area }) =>
    stroke((pen) => {
      const table = pen.sheet.tables.add(pen.range(area), true);
      table.name = name;
      table.style = quietestStyle;
      table.showBandedRows = false;
      table.showFilterButton = filters;
    }),
  );
}
