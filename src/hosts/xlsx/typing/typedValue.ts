import { HostError } from "../../../core/workflows/ports";

/** What typing into a cell leaves there: a value, and a number format where the cell's own does not fit. */
export interface TypedValue {
  readonly value: string | number | boolean | null;
  readonly format: string | null;
}

const plainNumber = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** Days from 30 December 1899, from which Excel's later one of its two calendars is 1462 away. Source: ECMA-376 part 1, 18.17.4. */
const firstDay = Date.UTC(1899, 11, 30);
const laterCalendar = 1462;
const day = 24 * 60 * 60 * 1000;

/**
 * What Excel in the UK makes of a typed text: numbers, percentages and days are taken for what they are unless the
 * cell is formatted as text; everything else, `4+` and `4-5` among it, is text. Blank clears.
 * @throws HostError `no-formulas` for a formula: nothing here could work it out
 */
export function typedValue(typed: string, format: string, dateSystem: 1900 | 1904): TypedValue {
  const text = typed.trim();
  if (text === "") return { value: null, format: null };
  if (format === "@") return { value: typed, format: null };
  if (/^=./.test(text)) throw noFormulas();
  if (text.startsWith("'")) return { value: text.slice(1), format: null };
  if (/^(?:true|false)$/i.test(text)) return { value: text.toLowerCase() === "true", format: null };
  return numberTyped(text, format) ?? dayTyped(text, format, dateSystem) ?? { value: typed, format: null };
}

function numberTyped(text: string, format: string): TypedValue | null {
  const isPercent = text.endsWith("%");
  const digits = (isPercent ? text.slice(0, -1) : text).trim();
  if (!plainNumber.test(digits)) return null;
  const number = Number(digits.replaceAll(",", ""));
  if (!isPercent && !format.includes("%")) return { value: number, format: null };
  // Two more places than typed are exact: no binary remainder of dividing by a hundred is left in the file.
  const share = Number((number / 100).toFixed((digits.split(".")[1]?.length ?? 0) + 2));
  const written = digits.includes(".") ? "0.00%" : "0%";
  return { value: share, format: format.includes("%") ? null : written };
}

function dayTyped(text: string, format: string, dateSystem: 1900 | 1904): TypedValue | null {
  const found = /^(\d{1,2})[-/. ](\d{1,2}|[a-z]{3,9})[-/. ](\d{4}|\d{2})$/i.exec(text);
  if (!found) return null;
  const [, dayOfMonth = "", month = "", year = ""] = found;
  const number = /^\d/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);
  const moment = new Date(Date.UTC(full, number - 1, Number(dayOfMonth)));
  if (moment.getUTCMonth() !== number - 1 || full < 1900) return null;
  const serial = (moment.getTime() - firstDay) / day - (dateSystem === 1904 ? laterCalendar : 0);
  return { value: serial, format: /[dy]/i.test(format) ? null : "dd/mm/yyyy" };
}

function noFormulas(): HostError {
  return new HostError(
    "no-formulas",
    "This page works out no formulas, so nothing was typed. Type the value itself, or type the formula in Excel once you have downloaded the workbook.",
  );
}
