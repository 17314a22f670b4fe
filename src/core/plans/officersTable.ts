import { cell, gap, row, rows, typedWith } from "../sheet/blocks";
import { headKey } from "../sheet/layOut";
import type { DocumentCell, DocumentRow, SheetDocument } from "../sheet/sheetDocument";
import type { StandingCells, StandingSheet } from "../sheet/typedText";
import { keyColumnOf, keyHeading, line, titleRow } from "./pageParts";
import { spareKeys } from "./spareRows";

/** A column of a table that is the officer's, apart from those that are ours. */
export interface OfficersColumn {
  readonly id: string;
  readonly heading: string;
  readonly width: number;
  readonly choices?: readonly string[];
}

/** A sheet that we start and that is hers from then on. */
interface OfficersTable {
  readonly mark: string;
  readonly title: string;
  readonly purpose: string;
  /** Short name of the table; its rows are known as `context-4`. */
  readonly id: string;
  readonly columns: readonly OfficersColumn[];
  /** What the table starts with, one entry a column; a row's place is its name for life. */
  readonly shipped: readonly (readonly string[])[];
  /** Last column that is printed. */
  readonly printTo: string;
  /** A column of ours beside hers. */
  readonly ours?: OfficersColumn & { readonly says: (key: string) => string };
}

/**
 * Draws such a sheet: what is shipped when it is made, and ever after the rows as she has them. A row that she takes
 * out stays out, and a cell that she empties stays empty.
 * @param stands whether the sheet is in the workbook
 * @param standing its rows as they stand, or as the store remembers them
 */
export function officersTable(
  table: OfficersTable,
  stands: boolean,
  standing: StandingSheet | null,
): SheetDocument {
  const { mark, title, purpose, id, columns, printTo, ours } = table;
  const drawn = rowsOf(table, stands, standing);
  const heads = columns.map(
    ({ id: column, heading }) => ({ column, heading, look: "tableHeadTyped" }) as const,
  );
  const ourHead = ours ? [{ column: ours.id, heading: ours.heading, look: "tableHead" } as const] : [];
  return {
    mark,
    name: title,
    columns: [
      ...columns.map(({ id: column, width }) => ({ id: column, width })),
      keyColumnOf,
      ...(ours ? [{ id: ours.id, width: ours.width }] : []),
    ],
    blocks: [
      rows(titleRow(title), line("purpose", "note", purpose, "first", printTo), gap("gap-1", 6)),
      { kind: "table", id, filters: true, columns: [...heads, keyHeading, ...ourHead], rows: drawn },
    ],
    page: {
      orientation: "landscape",
      footerLeft: title,
      footerCentre: "",
      printTo,
      repeat: headKey(id),
      freeze: true,
    },
  };
}

function rowsOf(table: OfficersTable, stands: boolean, standing: StandingSheet | null): DocumentRow[] {
  const own = new RegExp(`^${table.id}-\\d+$`);
  const typed = new Map(
    (standing?.rows ?? []).filter(({ key }) => own.test(key)).map(({ key, cells }) => [key, cells]),
  );
  const shipped = table.shipped.map((_, index) => `${table.id}-${index + 1}`);
  const keys = stands ? [...typed.keys()] : [...new Set([...shipped, ...typed.keys()])];
  const spares = spareKeys(standing, { prefix: `spare:${table.id}-`, first: 3, later: 3 }, 0);
  return [...keys, ...spares].map((key) => tableRow(table, key, typed.get(key)));
}

function tableRow(table: OfficersTable, key: string, cells: StandingCells | undefined): DocumentRow {
  const at = Number(new RegExp(`^${table.id}-(\\d+)$`).exec(key)?.[1] ?? 0) - 1;
  const hers = table.columns.map(({ id, choices }, column): DocumentCell => {
    const first = table.shipped[at]?.[column];
    return cell(
      id,
      "typedSmall",
      typedWith(cells?.get(id), first === undefined || first === "" ? null : first, choices),
    );
  });
  const ours = table.ours ? [cell(table.ours.id, "side", table.ours.says(key))] : [];
  return row(key, ...hers, ...ours);
}
