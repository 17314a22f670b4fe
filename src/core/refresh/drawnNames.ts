import type { CellValue } from "../sheet/grid";
import { shortName, shortNameLength } from "./fingerprint";
import { isNotFinished } from "./notFinished";
import { standingCell } from "./standingLayout";
import type { StandingLayout } from "./standingLayout";

/**
 * Columns of a row in which something stands that we did not draw there: words beside ours, or over them. It is asked
 * of rows that leave the page, whose cells nothing else looks at.
 * @returns ids of columns; none where it is not known what was drawn
 */
export function notDrawn(
  layout: StandingLayout,
  row: number,
  key: string,
  known: DrawnNames,
): ReadonlySet<string> {
  const cells = layout.sheet.rows[row] ?? [];
  if (known.size === 0) return new Set();
  const written = String(cells[layout.columns.get("key") ?? -1]?.value ?? "");
  const found = [...layout.columns].filter(([id, column]) => {
    const standing = id === "key" ? null : standingCell(cells[column]);
    if (!standing || isNotFinished(standing.value)) return false;
    const isFormula = cells[column]?.hasFormula ?? false;
    return [key, written].every((under) => !known.has(cellName(under, id, standing.value, isFormula)));
  });
  return new Set(found.map(([id]) => id));
}

/** Names of the cells that the last refresh drew. */
export type DrawnNames = ReadonlySet<string>;

export function drawnNames(drawn: string): DrawnNames {
  const known = new Set<string>();
  for (let at = 0; at < drawn.length; at += shortNameLength) known.add(drawn.slice(at, at + shortNameLength));
  return known;
}

/** The name of a cell of plain words, to be put beside those of its page. */
export function drawnName(key: string, column: string, value: CellValue): string {
  return cellName(key, column, value, false);
}

/** A formula counts as itself, whatever it shows today. In 24 bits one overtyping in hundreds of pages could pass unseen. */
export function cellName(key: string, column: string, value: CellValue, isFormula: boolean): string {
  const content = isFormula ? "=" : String(value ?? "");
  return shortName(`${key}\u0000${column}\u0000${content}`);
}
