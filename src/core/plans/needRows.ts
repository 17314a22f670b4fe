import type { Split, SplitRow } from "../analysis/results";
import { cell, number, row } from "../sheet/blocks";
import type { DocumentRow } from "../sheet/sheetDocument";

/** Columns of the recovery plan that carry needs, widest first as they stand on the page. */
const across = ["action", "lead", "due", "status"] as const;

/** The needs table as issued: needs across, counts beneath; a further band when there are more than four. */
export function needRows(split: Split): DocumentRow[] {
  const bands: DocumentRow[] = [];
  for (let first = 0; first < split.rows.length; first += across.length) {
    const needs = split.rows.slice(first, first + across.length);
    const band = first / across.length + 1;
    bands.push(needHeads(`needs-${band}`, needs), needCounts(`needs-${band}-counts`, needs));
  }
  return bands;
}

function needHeads(key: string, needs: readonly SplitRow[]): DocumentRow {
  return row(key, ...needs.map(({ label }, index) => cell(across[index] ?? "action", "needHead", label)));
}

function needCounts(key: string, needs: readonly SplitRow[]): DocumentRow {
  return row(
    key,
    ...needs.map(({ n }, index) => cell(across[index] ?? "action", "needCount", number(n, String(n)))),
  );
}
