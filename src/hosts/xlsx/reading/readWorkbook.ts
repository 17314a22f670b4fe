import { type CellObject, read, type WorkBook, type WorkSheet } from "@e965/xlsx";
import type { RawSheet, RawWorkbook } from "../../../core/reader/rawWorkbook";
import { linkedCells, mentionedSheets } from "../../../core/workflows/readingRules";
import { type BookSheet, calculationOf, dateSystemOf, readBookSheets } from "../book/bookPart";
import { markOf } from "../book/marks";
import { storeSheet } from "../book/storeSheet";
import type { XlsxPackage } from "../pack/xlsxPackage";
import { FilledCells } from "./fillCells";
import { readCell } from "./readCell";
import { StruckCells } from "./struckCells";

/** Reads every worksheet and our store. Chart sheets hold no cells and are passed over. */
export function readWorkbook(
  pack: XlsxPackage,
  book: string,
  fileName: string,
  progress?: (done: number, of: number) => void,
): RawWorkbook {
  const cells = read(pack.toFile(false), {
    type: "array",
    dense: true,
    cellDates: false,
    cellNF: true,
    cellText: true,
    cellFormula: true,
    cellStyles: true,
    // Excel shows its standard short date the way the country writes it.
    dateNF: "dd/mm/yyyy",
    cellHTML: false,
  });
  const worksheets = readBookSheets(pack, book).filter((sheet) => sheet.kind === "worksheet");
  const officers = worksheets.filter((sheet) => sheet.name !== storeSheet.name);
  const looks = { struck: new StruckCells(pack, book), filled: new FilledCells(pack, book) };
  const sheets = officers.map((sheet, index) => {
    const found = readSheet(pack, sheet, cells, looks);
    progress?.(index + 1, officers.length);
    return found;
  });
  const hasStore = worksheets.some((sheet) => sheet.name === storeSheet.name);
  return {
    fileName,
    dateSystem: dateSystemOf(pack, book),
    calculation: calculationOf(pack, book),
    sheets,
    ...(hasStore ? readStore(cells) : { store: null }),
  };
}

interface Looks {
  readonly struck: StruckCells;
  readonly filled: FilledCells;
}

function readSheet(
  pack: XlsxPackage,
  sheet: BookSheet,
  cells: WorkBook,
  { struck, filled }: Looks,
): RawSheet {
  const found = cells.Sheets[sheet.name];
  const mark = markOf(pack, sheet);
  const stored = rowsOf(found);
  const all = Array.from(stored, (row) =>
    withoutTail(Array.from(row ?? [], (cell) => readCell(cell, mark !== null))),
  );
  const rows = withoutTail(all, (row) => row.length === 0);
  const formulaAt = (row: number, column: number) => stored[row]?.[column]?.f ?? null;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    mark,
    rows,
    hiddenRows: hiddenAt(found?.["!rows"]),
    hiddenColumns: hiddenAt(found?.["!cols"]),
    struckRows: mark === null ? struck.rowsOf(sheet.part, rows) : new Set(),
    fills: mark === null ? filled.ofSheet(sheet.part, rows) : new Map(),
    linkedCells: linkedCells(rows, formulaAt),
    mentions: mentionedSheets(rows, formulaAt),
  };
}

/** The text, and what Excel set aside beside it where a refresh there was not finished. */
function readStore(cells: WorkBook): Pick<RawWorkbook, "store" | "aside"> {
  const rows = rowsOf(cells.Sheets[storeSheet.name]);
  const counts = rows[0]?.[1]?.v === storeSheet.secondColumn ? 1 : 0;
  const column = (at: number | undefined) => rows.slice(1).map((row) => row?.at(at ?? 0)?.v ?? "");
  return {
    store: column(counts).map(String).join(""),
    aside: column(storeSheet.asideColumns[counts]).map((value) =>
      value === "" || value instanceof Date ? null : value,
    ),
  };
}

function withoutTail<T>(list: readonly T[], isEmpty: (item: T) => boolean = (item) => item === null): T[] {
  let length = 0;
  list.forEach((item, index) => {
    if (!isEmpty(item)) length = index + 1;
  });
  return list.slice(0, length);
}

/** The reader leaves rows and cells out where there is nothing, whatever its types say. */
function rowsOf(sheet: WorkSheet | undefined): readonly (readonly (CellObject | undefined)[] | undefined)[] {
  return sheet?.["!data"] ?? [];
}

function hiddenAt(
  sizes: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined,
): ReadonlySet<number> {
  const hidden = new Set<number>();
  sizes?.forEach((size, index) => size?.hidden && hidden.add(index));
  return hidden;
}
