import { utils, write } from "@e965/xlsx";
import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import { shownCell } from "../../src/hosts/xlsx/sampleNotation";
import type { TableCell, TableRow } from "../../src/hosts/xlsx/sampleNotation";

/** One sheet of a tracker as a plain table: `rows[0]` is row 1, null an empty cell. */
export interface TrackerSheet {
  readonly name: string;
  readonly rows: readonly TableRow[];
  /** A1 areas, for example `C1:E1`. */
  readonly merges?: readonly string[];
  /** 0-based. */
  readonly hiddenRows?: readonly number[];
  /** 0-based. */
  readonly hiddenColumns?: readonly number[];
  readonly visibility?: "hidden" | "veryHidden";
}

/** A whole invented tracker, usable as a table and, through `trackerFile`, as a file. */
export interface Tracker {
  readonly fileName: string;
  readonly sheets: readonly TrackerSheet[];
}

const visibilityCodes = { visible: 0, hidden: 1, veryHidden: 2 } as const;

/** Numbers by which an .xlsx cell's error is known to the library. */
const errorCodes: Readonly<Record<string, number>> = {
  "#NULL!": 0,
  "#DIV/0!": 7,
  "#VALUE!": 15,
  "#REF!": 23,
  "#NAME?": 29,
  "#NUM!": 36,
  "#N/A": 42,
};

/** The tracker as the bytes of an .xlsx file. */
export function trackerFile(tracker: Tracker): Uint8Array {
  const book: WorkBook = utils.book_new();
  for (const sheet of tracker.sheets) utils.book_append_sheet(book, worksheet(sheet), sheet.name);
  book.Workbook = {
    Sheets: tracker.sheets.map(({ visibility }) => ({ Hidden: visibilityCodes[visibility ?? "visible"] })),
  };
  const bytes = write(book, {
    type: "array",
    bookType: "xlsx",
    bookSST: true,
    compression: true,
  }) as ArrayBuffer;
  return new Uint8Array(bytes);
}

function worksheet(sheet: TrackerSheet): WorkSheet {
  const page: WorkSheet = {};
  sheet.rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      const written = cellObject(cell);
      if (written !== null) page[utils.encode_cell({ r, c })] = written;
    }),
  );
  const columns = Math.max(1, ...sheet.rows.map((row) => row.length));
  page["!ref"] = `A1:${utils.encode_cell({ r: Math.max(0, sheet.rows.length - 1), c: columns - 1 })}`;
  page["!merges"] = (sheet.merges ?? []).map((area) => utils.decode_range(area));
  page["!rows"] = hiddenOnes(sheet.hiddenRows ?? []);
  page["!cols"] = hiddenOnes(sheet.hiddenColumns ?? []);
  return page;
}

function hiddenOnes(indexes: readonly number[]): { hidden: boolean }[] {
  const last = Math.max(-1, ...indexes);
  return Array.from({ length: last + 1 }, (_, index) => ({ hidden: indexes.includes(index) }));
}

function cellObject(cell: TableCell): CellObject | null {
  const shown = shownCell(cell);
  const formula = cell !== null && typeof cell === "object" && "formula" in cell ? { f: cell.formula } : {};
  if (shown === null) return null;
  if (typeof shown === "string") return { t: "s", v: shown, ...formula };
  if (typeof shown === "number") return { t: "n", v: shown, ...formula };
  if ("date" in shown) return { t: "n", v: shown.date, z: "dd/mm/yyyy", ...formula };
  return { t: "e", v: errorCodes[shown.error] ?? 42, ...formula };
}
