import type { Finding } from "../../core/domain/finding";
import { counted } from "./counted";

/** Cells named in full before the rest is only counted. */
const mostCells = 12;

/** Letters of what was found that a title has room for. */
const mostLetters = 40;

/** What is wrong with one cell and with several, by the code of a finding that is best told by that. */
const named: Readonly<Record<string, readonly [string, string]>> = {
  "upn-missing": ["pupil without a UPN", "pupils without a UPN"],
  "date-text": ["date typed as text", "dates typed as text"],
  "date-impossible": ["date that cannot be", "dates that cannot be"],
  "cell-error": ["cell with an error of Excel’s", "cells with an error of Excel’s"],
};

/** "K31 says ‘Pnding’", "3 cells from K31: ‘Pnding’", "30 dates typed as text, from K5: ‘03.09.2014’". */
export function findingTitle({ code, cell, cells, found }: Finding): string {
  const said = found.length > mostLetters ? `${found.slice(0, mostLetters).trimEnd()}…` : found;
  const quoted = said && `: ‘${said}’`;
  const names = named[code];
  if (names && cells.length > 0)
    return `${counted(cells.length, ...names)}, ${cells.length > 1 ? "from " : ""}${cell}${quoted}`;
  if (cells.length > 1) return `${counted(cells.length, "cell")} from ${cell}${quoted}`;
  return said ? `${cell} says ‘${said}’` : `${cell} is blank`;
}

/** "On Y11: K31, K40 and 3 more cells". */
export function findingPlaces({ sheet, cells }: Finding): string {
  const named = cells.slice(0, mostCells).join(", ");
  const rest = cells.length - mostCells;
  if (named === "") return sheet ? `On ${sheet}` : "";
  return `On ${sheet}: ${named}${rest > 0 ? ` and ${counted(rest, "more cell")}` : ""}`;
}
