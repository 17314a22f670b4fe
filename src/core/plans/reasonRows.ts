import { cell, gap, row, span, typed } from "../sheet/blocks";
import type { DocumentRow } from "../sheet/sheetDocument";
import type { StandingRow, StandingSheet } from "../sheet/typedText";
import { hints } from "../sheet/hints";

const reasonKey = /^reason-\d+$/;
const firstReasons = 3;

/**
 * The officer's own reasons, one a row. There is always a blank row to type in; rows that she inserts between
 * the two thin edges become reasons too.
 */
export function reasonRows(standing: StandingSheet | null): DocumentRow[] {
  const standingReasons = (standing?.rows ?? []).filter(({ key }) => reasonKey.test(key));
  const filled = standingReasons.filter(({ cells }) => cells.has("action")).length;
  const keys = standingReasons.map(({ key }) => key);
  const wanted = standingReasons.length === 0 ? firstReasons : Math.max(keys.length, filled + 1);
  for (let next = 1; keys.length < wanted; next += 1) {
    if (!keys.includes(`reason-${next}`)) keys.push(`reason-${next}`);
  }
  const byKey = new Map(standingReasons.map((found) => [found.key, found]));
  return [
    gap("reasons:head", 4),
    ...keys.map((key, index) => reasonRow(key, byKey.get(key), filled === 0 && index === 0)),
    gap("reasons:end", 4),
  ];
}

function reasonRow(key: string, standing: StandingRow | undefined, hinted: boolean): DocumentRow {
  return row(
    key,
    cell("no", "bullet", "•"),
    span("action", "status", "typed", typed(standing?.cells.get("action"), hinted ? hints.reason : "")),
  );
}
