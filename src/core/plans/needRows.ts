import type { Split, SplitRow } from "../analysis/results";
import { cell, number, row } from "../sheet/blocks";
import type { DocumentRow } from "../sheet/sheetDocument";

/** Columns of the recovery plan that carry needs, widest first as they stand on the page. */
const across = ["action", "lead", "due", "status"] as const;

/** The needs table as issued: needs across, counts beneath; where they are more than four, in bands of like length. */
export function needRows({ rows }: Split): DocumentRow[] {
  const bands = Math.ceil(rows.length / across.length);
  const length = Math.ceil(rows.length / Math.max(1, bands));
  return Array.from({ length: bands }, (_, band) => {
    const needs = rows.slice(band * length, (band + 1) * length);
    return [needHeads(`needs-${band + 1}`, needs), needCounts(`needs-${band + 1}-counts`, needs)];
  }).flat();
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
