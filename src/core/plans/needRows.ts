import type { Split, SplitRow } from "../analysis/results";
import { cell, number, row } from "../sheet/blocks";
import type { Content, DocumentRow } from "../sheet/sheetDocument";

/** Columns of the recovery plan that carry needs, widest first as they stand on the page. */
const across = ["action", "lead", "due", "status"] as const;

/**
 * The needs table as issued: needs across, counts beneath; where they are more than four, in bands of like length.
 * Every place is drawn, so that a need of an earlier term does not stay where this term has none.
 */
export function needRows({ rows }: Pick<Split, "rows">): DocumentRow[] {
  const bands = Math.ceil(rows.length / across.length);
  const length = Math.ceil(rows.length / Math.max(1, bands));
  return Array.from({ length: bands }, (_, band) => {
    const needs = rows.slice(band * length, (band + 1) * length);
    return [needHeads(`needs-${band + 1}`, needs), needCounts(`needs-${band + 1}-counts`, needs)];
  }).flat();
}

function needHeads(key: string, needs: readonly SplitRow[]): DocumentRow {
  return row(key, ...across.map((column, index) => cell(column, "needHead", needs[index]?.label ?? "")));
}

function needCounts(key: string, needs: readonly SplitRow[]): DocumentRow {
  return row(key, ...across.map((column, index) => cell(column, "needCount", countOf(needs[index]))));
}

function countOf(need: SplitRow | undefined): Content | string {
  return need === undefined ? "" : number(need.n, String(need.n));
}
