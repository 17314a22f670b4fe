import type { GridRow } from "../sheet/grid";

/** True for the cells under a merged run, which hold nothing of their own. */
export function isCovered({ merges }: Pick<GridRow, "merges">, column: number): boolean {
  return merges.some(([first, last]) => column > first && column <= last);
}
