import { daysBetweenSystems } from "../domain/calendar";
import type { IsoDate } from "../domain/isoDate";
import type { TypedKind } from "../plans/typedCells";
import { dateSerial } from "../reader/values/serialDate";
import { textDate } from "../reader/values/textDate";
import type { CellWrite } from "../refresh/changeSet";

/** The day of the run, by which a year of two digits is told, and the workbook's calendar. */
export interface TypedOn {
  readonly on: IsoDate;
  readonly dateSystem: 1900 | 1904;
}

/** Completion dates lie ahead: two-digit years are read as those of the coming decades. */
const yearsAhead = 20;
/** Excel's day 60 is one that never was; no plan has dates before it. */
const firstDay = "1904-01-02";
const figure = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * What a typed text becomes in a cell of hers: a day a real date, a figure a number, a word of the cell's list that
 * word as it is spelt there; all else, and what fits none of these, stays the text it is. Blank empties the cell.
 */
export function typedWrite(text: string, kind: TypedKind, at: TypedOn): CellWrite {
  const plain = text.trim();
  if (plain === "") return { value: null, formula: null, style: null };
  const asText = { value: text.replaceAll(/\r\n?/g, "\n"), formula: null, style: null };
  if (kind === "text") return asText;
  if (kind === "day") return dayWrite(plain, at) ?? asText;
  if (kind === "figure") {
    const isFigure = figure.test(plain);
    return isFigure ? { value: Number(plain), formula: null, style: null, format: "General" } : asText;
  }
  const listed = kind.find((word) => word.toLowerCase() === plain.toLowerCase());
  return { ...asText, value: listed ?? asText.value };
}

function dayWrite(text: string, { on, dateSystem }: TypedOn): CellWrite | null {
  const found = textDate(text, Number(on.slice(0, 4)) + yearsAhead);
  if (!("date" in found) || found.date < firstDay) return null;
  const value = dateSerial(found.date) - (dateSystem === 1904 ? daysBetweenSystems : 0);
  return { value, formula: null, style: null, format: "dd/mm/yyyy" };
}
