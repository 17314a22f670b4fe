import type { RawCell, RawPlace, RawSheet, RawWorkbook } from "../../src/core/reader/rawWorkbook";

/** A cell of a test: a plain value, or one with its format, text or formula given. */
export type TestCell =
  string | number | boolean | null | undefined | (Partial<RawCell> & { value: RawCell["value"] });

export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly mark?: string;
  readonly visibility?: RawSheet["visibility"];
  /** 1-based rows. */
  readonly hiddenRows?: readonly number[];
  readonly struckRows?: readonly number[];
  /** Letters. */
  readonly hiddenColumns?: readonly string[];
  /** Colours filled in by hand, by cell: `{ F3: "#FF0000" }`. */
  readonly fills?: Readonly<Record<string, string>>;
  /** Cells that refer to another workbook. */
  readonly linked?: readonly string[];
}

/** An Excel error such as #N/A. */
export function error(code: string): TestCell {
  return { value: code, type: "error", text: code };
}

/** A real date cell, shown as in England. */
export function date(iso: string): TestCell {
  const [year, month, day] = iso.split("-");
  return { value: serialOf(iso), format: "dd/mm/yyyy", text: `${day}/${month}/${year}` };
}

/** A number shown as a percentage: 0.13 shows 13%. */
export function percent(value: number, decimals = 0): TestCell {
  const format = decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
  return { value, format, text: `${(value * 100).toFixed(decimals)}%` };
}

/** Excel's serial number of a day. */
export function serialOf(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) + 25_569;
}

function cell(given: TestCell): RawCell | null {
  if (given === null || given === undefined) return null;
  const made = typeof given === "object" ? given : { value: given };
  const type = typeof made.value === "string" ? "text" : (typeof made.value as "number" | "boolean");
  const text = typeof made.value === "boolean" ? String(made.value).toUpperCase() : String(made.value);
  return { type, text, format: "General", hasFormula: false, formula: null, ...made };
}

/** 0-based place of a cell in one of the columns A to Z. */
function placeOf(name: string): RawPlace {
  return { row: Number(name.slice(1)) - 1, column: name.charCodeAt(0) - 65 };
}

function fillsIn(fills: Readonly<Record<string, string>>): RawSheet["fills"] {
  const columns = new Map<number, Map<number, string>>();
  for (const [name, colour] of Object.entries(fills)) {
    const { row, column } = placeOf(name);
    columns.set(column, (columns.get(column) ?? new Map<number, string>()).set(row, colour));
  }
  return columns;
}

function sheet(given: TestSheet): RawSheet {
  const { name, rows, mark, visibility, hiddenRows, struckRows, hiddenColumns } = given;
  return {
    name,
    visibility: visibility ?? "visible",
    mark: mark ?? null,
    rows: rows.map((row) => row.map(cell)),
    hiddenRows: new Set((hiddenRows ?? []).map((row) => row - 1)),
    hiddenColumns: new Set((hiddenColumns ?? []).map((letter) => letter.charCodeAt(0) - 65)),
    struckRows: new Set((struckRows ?? []).map((row) => row - 1)),
    fills: fillsIn(given.fills ?? {}),
    linkedCells: (given.linked ?? []).map(placeOf),
  };
}

/** A workbook from arrays of rows. */
export function rawWorkbook(...sheets: readonly TestSheet[]): RawWorkbook {
  return {
    fileName: "tracker.xlsx",
    dateSystem: 1900,
    calculation: "automatic",
    sheets: sheets.map(sheet),
    store: null,
  };
}
