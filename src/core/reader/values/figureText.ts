import { isDecimal } from "../../domain/exact";
import { plainText } from "../../domain/plainText";
import type { RawCell } from "../rawWorkbook";
import { decimalText } from "./percentText";

/** A number as exact decimal text. */
export interface Figure {
  readonly figure: string;
  /** True when a decimal comma was read as a point. */
  readonly tidied: boolean;
}

/** The number in a cell, typed as a number or as text, per cent signs and signs of units left aside; null when there is none. */
export function figureOf(cell: RawCell, units = /$^/): Figure | null {
  if (typeof cell.value === "number") return asFigure(decimalText(cell.value), false);
  if (typeof cell.value !== "string") return null;
  const bare = plainText(cell.value.slice(0, 40))
    .replace(/ ?%$/, "")
    .replace(units, "")
    .replace("−", "-")
    .trim();
  const comma = /^(-?\d{1,3}),(\d{1,2})$/.exec(bare);
  return comma === null ? asFigure(bare, false) : asFigure(`${comma[1] ?? ""}.${comma[2] ?? ""}`, true);
}

function asFigure(text: string | null, tidied: boolean): Figure | null {
  return text === null || !isDecimal(text) ? null : { figure: text, tidied };
}
