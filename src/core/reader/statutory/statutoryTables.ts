import { cellAt, filledColumns, shownText } from "../cells";
import type { RawSheet } from "../rawWorkbook";

/** One of the tables of the return that are read. */
interface TableShape {
  readonly kind: "Header" | "Episodes" | "OC2" | "UASC";
  /** Headings that make it this table. */
  readonly needed: readonly string[];
  /** Further headings that it may have. */
  readonly also: readonly string[];
}

/**
 * Items of the tables by which they are known among other sheets, and all the others of any year.
 * Source: DfE, SSDA903 guide; columns as in the data-to-insight 903 checker (lac_validator/config.py). Reviewed 2025-06.
 */
const shapes: readonly TableShape[] = [
  {
    kind: "Header",
    needed: ["CHILD", "SEX", "DOB", "ETHNIC", "UPN"],
    also: ["MOTHER", "MC_DOB"],
  },
  {
    kind: "Episodes",
    needed: ["CHILD", "DECOM", "RNE", "LS", "DEC", "REC"],
    also: ["CIN", "PLACE", "PLACE_PROVIDER", "REASON_PLACE_CHANGE", "HOME_POST", "PL_POST", "URN"],
  },
  {
    kind: "OC2",
    needed: ["CHILD", "DOB", "SDQ_SCORE", "SDQ_REASON"],
    also: [
      "CONVICTED",
      "HEALTH_CHECK",
      "IMMUNISATIONS",
      "TEETH_CHECK",
      "HEALTH_ASSESSMENT",
      "SUBSTANCE_MISUSE",
      "INTERVENTION_RECEIVED",
      "INTERVENTION_OFFERED",
    ],
  },
  { kind: "UASC", needed: ["CHILD", "SEX", "DOB", "DUC"], also: [] },
];

/** A table of the return on a sheet. Rows and columns are 0-based. */
export interface StatutoryTable {
  readonly kind: TableShape["kind"];
  readonly sheet: RawSheet;
  readonly headerRow: number;
  /** By the item's name. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Rows above the headings that are looked at: a title, a date. */
const rowsAbove = 5;

/**
 * The table of the return that a sheet holds; null for any other. `alone` asks that no other headings stand beside
 * its own, so that an officer's list with the same headings and more stays hers.
 */
export function statutoryTable(sheet: RawSheet, alone: boolean): StatutoryTable | null {
  for (let row = 0; row < Math.min(sheet.rows.length, rowsAbove + 1); row++) {
    const columns = headingsIn(sheet, row);
    const shape = shapes.find(({ needed }) => needed.every((item) => columns.has(item)));
    if (shape === undefined) continue;
    const known = [...columns.keys()].every((item) => [...shape.needed, ...shape.also].includes(item));
    return alone && !known ? null : { kind: shape.kind, sheet, headerRow: row, columns };
  }
  return null;
}

function headingsIn(sheet: RawSheet, row: number): ReadonlyMap<string, number> {
  return new Map(
    filledColumns(sheet, row)
      .reverse()
      .map(
        (column) =>
          [
            shownText(cellAt(sheet, row, column))
              .trim()
              .toUpperCase(),
            column,
          ] as const,
      ),
  );
}
