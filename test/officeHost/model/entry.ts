import { Refusal } from "../wire/protocol";
import type { HostCell } from "./cell";

const errorCodes = new Set(["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"]);
const mostCharacters = 32_767;
const longestMinus = 8_200;

/**
 * Puts into a cell what code hands to `values` or `formulas`, with everything Excel makes of it: null leaves
 * the cell, `""` clears it, text that looks like something else becomes that, an apostrophe in front keeps it.
 */
export function enter(cell: HostCell, given: unknown, workOut: (formula: string) => HostCell["value"]): void {
  if (given === null || given === undefined) return;
  if (typeof given === "object") throw new Refusal("InvalidArgument");
  if (typeof given === "string") return enterText(cell, given, workOut);
  const plain = given as number | boolean;
  put(cell, cell.numberFormat === "@" ? shownPlain(plain) : plain);
}

function shownPlain(value: number | boolean): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function enterText(cell: HostCell, text: string, workOut: (formula: string) => HostCell["value"]): void {
  if (text.length > mostCharacters + (text.startsWith("'") ? 1 : 0)) throw new Refusal("InvalidArgument");
  // In a cell formatted as text nothing is read into what is typed, an apostrophe in front included (inferred).
  if (cell.numberFormat === "@") return put(cell, text);
  if (text.startsWith("'")) return put(cell, text.slice(1));
  if (text.startsWith("-") && text.length > longestMinus) throw new Refusal("GeneralException");
  const read = readAs(text.trim());
  if (read) {
    put(cell, read.value, read.error);
    if (read.format && cell.numberFormat === "General") cell.numberFormat = read.format;
  } else if (/^[=+\-@]/.test(text) && text.length > 1) enterFormula(cell, text, workOut);
  else put(cell, text);
}

function enterFormula(cell: HostCell, text: string, workOut: (formula: string) => HostCell["value"]): void {
  const formula = text.startsWith("=") ? text : `=${text}`;
  const value = workOut(formula);
  put(cell, value, typeof value === "string" && errorCodes.has(value));
  cell.formula = formula;
}

function put(cell: HostCell, value: HostCell["value"], error = false): void {
  cell.value = value;
  cell.error = error;
  cell.formula = null;
}

interface ReadAs {
  readonly value: HostCell["value"];
  readonly error?: boolean;
  readonly format?: string;
}

/** Numbers, percentages, US dates, booleans and error codes hidden in a text; null when it is just text. */
function readAs(text: string): ReadAs | null {
  if (text === "") return null;
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  if (errorCodes.has(text.toUpperCase())) return { value: text.toUpperCase(), error: true };
  if (/^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d*)?(e[+-]?\d+)?$/i.test(text))
    return { value: Number(text.replaceAll(",", "")) };
  const percent = /^([+-]?\d+(\.\d*)?)\s*%$/.exec(text);
  if (percent) return { value: Number(percent[1]) / 100, format: "0%" };
  return readDate(text);
}

function readDate(text: string): ReadAs | null {
  const found = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (!found) return null;
  const [month = 0, date = 0, year = 0] = found.slice(1).map(Number);
  if (month < 1 || month > 12 || date < 1 || date > 31) return null;
  return {
    value: (Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000,
    format: "m/d/yyyy",
  };
}
