import { isAddedColumn } from "../domain/ownSheets";
import { boxWords, whoseRow } from "../plans/typedBoxes";
import { headingRow } from "../refresh/addedNames";
import type { LostWords } from "../refresh/lostWords";

/** True for words of a column that she had added and that is gone as a whole. */
export function isOwnColumn({ why, cells: [first] }: LostWords): boolean {
  return why === "column" && isAddedColumn(first?.column ?? "");
}

/** Such a column as it is listed: its heading, and its words row by row, each after whose row it was. */
export function ownColumn({ cells }: Pick<LostWords, "cells">): {
  readonly box: string;
  readonly text: string;
} {
  const words = cells.filter(({ key }) => !headingRow.test(key));
  const lines = words.map(({ key, text }) => [whoseRow(key), text].filter(Boolean).join(": "));
  return { box: boxWords("", cells[0]?.column ?? ""), text: lines.join("\n") };
}
