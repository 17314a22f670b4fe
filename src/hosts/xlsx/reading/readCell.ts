import type { CellObject } from "@e965/xlsx";
import type { RawCell, RawType } from "../../../core/reader/rawWorkbook";

const types: Readonly<Record<string, RawType>> = { n: "number", s: "text", b: "boolean", e: "error" };

/** Excel's error codes by the number the reader gives them (MS-XLSB 2.5.97.2). */
const errors: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);

/** A cell as the reader found it; null when it is blank. Formula text is kept on our own sheets only. */
export function readCell(cell: CellObject | undefined, ours: boolean): RawCell | null {
  if (!cell) return null;
  const hasFormula = cell.f !== undefined || cell.F !== undefined;
  const type = types[cell.t];
  const value = type === "error" ? errorCode(cell) : cell.v;
  if (type === undefined || value === undefined || value instanceof Date)
    return hasFormula ? blankFormula(cell, ours) : null;
  if (value === "" && !hasFormula) return null;
  const text =
    type === "boolean"
      ? value
        ? "TRUE"
        : "FALSE"
      : type === "error"
        ? String(value)
        : (cell.w ?? String(value));
  return { value, type, text, format: formatOf(cell), hasFormula, formula: ours ? (cell.f ?? null) : null };
}

function blankFormula(cell: CellObject, ours: boolean): RawCell {
  return {
    value: "",
    type: "text",
    text: "",
    format: formatOf(cell),
    hasFormula: true,
    formula: ours ? (cell.f ?? null) : null,
  };
}

/** What Excel calls its own formats of days that each country shows in its own way; the reader shortens them. */
const shortDays: ReadonlyMap<string, string> = new Map([
  ["m/d/yy", "m/d/yyyy"],
  ["m/d/yy h:mm", "m/d/yyyy h:mm"],
]);

function formatOf(cell: CellObject): string {
  const code = cell.z === undefined ? "General" : String(cell.z);
  return shortDays.get(code) ?? code;
}

function errorCode(cell: CellObject): string {
  return errors.get(Number(cell.v)) ?? cell.w ?? "#UNKNOWN!";
}
