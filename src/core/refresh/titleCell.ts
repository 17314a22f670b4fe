import type { CellValue, Grid } from "../sheet/grid";

/** The first cell of a page, by its row's key and its column's id; "" for a page without any. */
export function titleCell({ rows: [first], columns }: Grid): {
  readonly key: string;
  readonly id: string;
  readonly value: CellValue;
} {
  const index = first?.cells.findIndex((cell) => cell !== null) ?? -1;
  return { key: first?.key ?? "", id: columns[index]?.id ?? "", value: first?.cells[index]?.value ?? null };
}
