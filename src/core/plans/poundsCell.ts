import { decimal, roundHalfUp } from "../domain/exact";
import { cell, number } from "../sheet/blocks";
import type { DocumentCell } from "../sheet/sheetDocument";

/** A sum in whole pounds, fives up: "£9,500"; "–" where it is not known. */
export function poundsCell(column: string, amount: string | null): DocumentCell {
  if (amount === null) return cell(column, "cellCentre", "–");
  const whole = roundHalfUp(decimal(amount), 0);
  return cell(column, "cellPounds", number(Number(whole), withPoundSign(whole)));
}

/** One pupil's sum as it is: "£1,900", "£650.50". */
export function poundsText(amount: string): string {
  const exact = roundHalfUp(decimal(amount), 2);
  return withPoundSign(exact.replace(/\.00$/, ""));
}

function withPoundSign(figure: string): string {
  return figure.replace(/\d(?=(\d{3})+(?:\.|$))/g, "$&,").replace(/^(-?)/, "$1£");
}
