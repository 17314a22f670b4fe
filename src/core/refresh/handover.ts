import type { Grid } from "../sheet/grid";
import type { TypedCopy } from "./refreshMemory";

/** True for a copy of a cell of hers that this page empties itself, because its words stand in another by then. */
export function isEmptiedBy(grid: Grid): (copy: Pick<TypedCopy, "key" | "column">) => boolean {
  const emptied = new Set(
    grid.rows.flatMap(({ key, cells }) =>
      cells.flatMap((cell, column) =>
        cell?.handover === "out" ? [`${key}\n${grid.columns[column]?.id ?? ""}`] : [],
      ),
    ),
  );
  return ({ key, column }) => emptied.has(`${key}\n${column}`);
}
