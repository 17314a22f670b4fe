import { basename } from "node:path";
import type { RawCell, RawSheet } from "../../core/reader/rawWorkbook";
import { statutoryTable } from "../../core/reader/statutory/statutoryTables";
import type { StatutoryTable } from "../../core/reader/statutory/statutoryTables";
import { HostError } from "../../core/workflows/ports";
import { csvRows } from "./csvRows";
import { readBytes } from "./files";

/**
 * The tables of the statutory return in CSV files, one a file.
 * @throws HostError that names the file which cannot be read or is none of the tables
 */
export async function readStatutoryFiles(paths: readonly string[]): Promise<readonly StatutoryTable[]> {
  return Promise.all(paths.map(readStatutoryFile));
}

async function readStatutoryFile(path: string): Promise<StatutoryTable> {
  const rows = csvRows(textOf(await readBytes(path), path));
  if (rows === null)
    throw new HostError(
      "cannot-read",
      `${path} cannot be read: it is not a CSV file, or a quote is not closed.`,
    );
  const table = statutoryTable(sheetOf(basename(path), rows), false);
  if (table !== null) return table;
  throw new HostError(
    "not-statutory",
    `${path} is not read: its headings are not those of Header, Episodes, OC2 or UASC of the statutory return (SSDA903).`,
  );
}

/** CSV from Excel is in UTF-8 or in the Windows code page of western Europe. */
function textOf(bytes: Uint8Array, path: string): string {
  const text = decoded(bytes);
  if (!text.includes("\u0000")) return text;
  throw new HostError("cannot-read", `${path} cannot be read: it is not a CSV file. Save the table as CSV.`);
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function sheetOf(name: string, rows: readonly (readonly string[])[]): RawSheet {
  return {
    name,
    visibility: "visible",
    mark: null,
    rows: rows.map((row) => row.map(cellOf)),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    struckRows: new Set(),
    fills: new Map(),
    linkedCells: [],
  };
}

function cellOf(text: string): RawCell | null {
  if (text === "") return null;
  return { value: text, type: "text", text, format: "General", hasFormula: false, formula: null };
}
