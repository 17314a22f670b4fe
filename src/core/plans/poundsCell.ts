import { decimal, roundHalfUp } from "../domain/exact";
import { cell, number } from "../sheet/blocks";
import type { DocumentCell } from "../sheet/sheetDocument";

/** A sum in whole pounds, fives up: "£9,500"; "–" where it is not known. */
export function poundsCell(column: string, amount: string | null): DocumentCell {
  if (amount === null) return cell(column, "cellCentre", "–");
  const whole = roundHalfUp(decimal(amount), 0);
  const shown = whole.replace(/\d(?=(\d{3})+$)/g, "$&,").replace(/^(-?)/, "$1£");
  return cell(column, "cellPounds", number(Number(whole), shown));
}
