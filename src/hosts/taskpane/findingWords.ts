import type { Finding } from "../../core/domain/finding";
import { counted } from "./counted";

/** Cells named in full before the rest is only counted. */
const mostCells = 12;

/** "K31 says ‘Pnding’", "3 cells from K31: ‘Pnding’". */
export function findingTitle({ cell, cells, found }: Finding): string {
  if (cells.length > 1) return `${counted(cells.length, "cell")} from ${cell}${found ? `: ‘${found}’` : ""}`;
  return found ? `${cell} says ‘${found}’` : `${cell} is blank`;
}

/** "On Y11: K31, K40 and 3 more cells". */
export function findingPlaces({ sheet, cells }: Finding): string {
  const named = cells.slice(0, mostCells).join(", ");
  const rest = cells.length - mostCells;
  if (named === "") return sheet ? `On ${sheet}` : "";
  return `On ${sheet}: ${named}${rest > 0 ? ` and ${counted(rest, "more cell")}` : ""}`;
}
