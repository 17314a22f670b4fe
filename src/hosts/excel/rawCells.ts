import type { RawCell, RawType } from "../../core/reader/rawWorkbook";
import type { CellBlock } from "./readCells";
import type { SheetExtent } from "./sheetExtents";

type Row = (RawCell | null)[];

/** Excel's types (Excel.RangeValueType); what is not named here is taken by its value. */
const types: Readonly<Record<string, RawType>> = {
  String: "text",
  Integer: "number",
  Double: "number",
  Boolean: "boolean",
  Error: "error",
};

/** The cells from row 1 and column A on, each row ending with its last filled cell. */
export function rawRows(extent: SheetExtent, blocks: readonly CellBlock[]): Row[] {
  const { used, mark } = extent;
  if (!used) return [];
  const above: Row[] = Array.from({ length: used.firstRow }, () => []);
  const left: Row = Array.from({ length: used.firstColumn }, () => null);
  const read = blocks.flatMap((block) =>
    block.values.map((_, row) => rawRow(block, row, left, mark !== null)),
  );
  return withoutTail([...above, ...read], (row) => row.length === 0);
}

function rawRow(block: CellBlock, row: number, left: Row, ours: boolean): Row {
  const cells = block.values[row]?.map((_, column) => rawCell(block, row, column, ours)) ?? [];
  return withoutTail([...left, ...cells], (cell) => cell === null);
}

/** The formulas of a sheet by 0-based row and column, without their sign; null for other cells. */
export function formulaAt(
  { used }: SheetExtent,
  blocks: readonly CellBlock[],
): (row: number, column: number) => string | null {
  const [values, formulas] = [
    blocks.flatMap((block) => block.values),
    blocks.flatMap((block) => block.formulas),
  ];
  const [top, left] = [used?.firstRow ?? 0, used?.firstColumn ?? 0];
  return (row, column) => formulaOf(formulas[row - top]?.[column - left], values[row - top]?.[column - left]);
}

/** Null for a blank cell; a formula that shows nothing is a cell all the same. */
function rawCell(block: CellBlock, row: number, column: number, ours: boolean): RawCell | null {
  const value = block.values[row]?.[column];
  const formula = formulaOf(block.formulas[row]?.[column], value);
  if (value === "" && formula === null) return null;
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return null;
  return {
    // A file has one kind of line break, so that is how Excel's two are read.
    value: typeof value === "string" ? value.replaceAll("\r\n", "\n") : value,
    type: types[block.valueTypes[row]?.[column] ?? ""] ?? typeByValue(value),
    text: (block.text[row]?.[column] ?? String(value)).replaceAll("\r\n", "\n"),
    format: block.numberFormat[row]?.[column] ?? "General",
    hasFormula: formula !== null,
    formula: ours ? formula : null,
  };
}

/**
 * The formula without its sign. A text that merely begins with `=` comes back from Excel as its own
 * "formula", the apostrophe in front of it dropped (office-js issue 6687): it equals the value.
 */
function formulaOf(formula: unknown, value: unknown): string | null {
  if (typeof formula !== "string" || !formula.startsWith("=") || formula === value) return null;
  return formula.slice(1);
}

function typeByValue(value: RawCell["value"]): RawType {
  if (typeof value === "number") return "number";
  return typeof value === "boolean" ? "boolean" : "text";
}

function withoutTail<T>(list: readonly T[], isEmpty: (item: T) => boolean): T[] {
  let length = list.length;
  while (length > 0 && isEmpty(list[length - 1] as T)) length -= 1;
  return list.slice(0, length);
}
