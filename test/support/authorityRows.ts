import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvRows } from "../../src/hosts/headless/csvRows";
import { parseDecimal } from "../../src/core/domain/exact";

/** One row of a table that DfE publishes, by column name. */
export type AuthorityRow = ReadonlyMap<string, string>;

/** The rows of local authorities in one of DfE's tables of looked after children; none without the reference files. */
export function authorityRows(file: string): readonly AuthorityRow[] {
  const folder = process.env["PLANNER_REFERENCE"];
  if (folder === undefined) return [];
  const text = readFileSync(join(folder, "data/dfe_cla_outcomes", file), "utf8");
  const [names = [], ...lines] = csvRows(text.replace("\uFEFF", "").trim()) ?? [];
  return lines
    .map((cells) => new Map(names.map((name, at) => [name, cells[at] ?? ""])))
    .filter((row) => row.get("geographic_level") === "Local authority");
}

/**
 * How many of the rows that have all these figures come out as published: "386 of 386". `same` says null for a row
 * that is not to be compared.
 */
export function reproduced(
  rows: readonly AuthorityRow[],
  columns: readonly string[],
  same: (cells: readonly string[], row: AuthorityRow) => boolean | null,
): string {
  const results = rows
    .map((row) => ({ row, cells: columns.map((name) => row.get(name) ?? "") }))
    .filter(({ cells }) => cells.every((cell) => parseDecimal(cell) !== null))
    .flatMap(({ row, cells }) => same(cells, row) ?? []);
  return `${results.filter(Boolean).length} of ${results.length}`;
}
