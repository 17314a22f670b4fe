import type { SortRows } from "../../../core/refresh/changeSet";

/** Where a row stands once these rows are sorted; both 0-based. */
export function rowAfterSort({ firstRow, order }: SortRows): (row: number) => number {
  const placeOf = new Map(order.map((from, to) => [firstRow + from, firstRow + to]));
  return (row) => placeOf.get(row) ?? row;
}
