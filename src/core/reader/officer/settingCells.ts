import type { SettingId } from "../../domain/settings";
import { cellAt, filledColumns, shownText } from "../cells";
import type { RawCell, RawSheet } from "../rawWorkbook";
import { findOfficerTable } from "./officerTable";
import { settingNamed } from "./settingNames";

/** A row of the Settings sheet. Rows and columns are 0-based. */
export interface SettingCell {
  /** Null for a name that we do not know. */
  readonly id: SettingId | null;
  readonly row: number;
  readonly nameColumn: number;
  /** The value and where it stands; the cell is null when nothing is given. */
  readonly cell: RawCell | null;
  readonly column: number;
}

/** Headings of the Settings table, parted by "|". Names of settings are no headings. */
const settingColumns = [
  { id: "name", aliases: "Setting | Settings | Name | Setting name | Name of setting | Item | Option" },
  { id: "value", aliases: "Value | Values | Setting value | Your value | Current value | Set to | Answer" },
  { id: "note", aliases: "What it does | Note | Notes | Description | Comment | Comments | Explanation" },
] as const;

/**
 * The rows of a Settings sheet. Under the headings Setting and Value, in whatever order, only those two
 * columns are read; without them, each name is the first cell of its row and its value the cell to the right.
 */
export function settingCells(sheet: RawSheet): SettingCell[] {
  const table = findOfficerTable(sheet, settingColumns);
  const [name, value] = [table?.columns.get("name"), table?.columns.get("value")];
  const headed = table !== null && name !== undefined && value !== undefined;
  const cells: SettingCell[] = [];
  for (let row = headed ? table.headerRow + 1 : 0; row < sheet.rows.length; row++) {
    const nameColumn = headed ? name : filledColumns(sheet, row, 1)[0];
    if (nameColumn === undefined || cellAt(sheet, row, nameColumn) === null) continue;
    const column = headed ? value : nameColumn + 1;
    const id = settingNamed(shownText(cellAt(sheet, row, nameColumn)));
    cells.push({ id, row, nameColumn, cell: cellAt(sheet, row, column), column });
  }
  return cells;
}

/** True when a sheet holds two settings with names we know, or one on a sheet that is laid out for nothing else. */
export function holdsSettings(sheet: RawSheet): boolean {
  const known = settingCells(sheet).filter(({ id }) => id !== null);
  return known.length > 1 || (known.length === 1 && (isHeaded(sheet) || namesAndValuesOnly(sheet)));
}

function isHeaded(sheet: RawSheet): boolean {
  const columns = findOfficerTable(sheet, settingColumns)?.columns;
  return columns !== undefined && columns.has("name") && columns.has("value");
}

/** A pupil list, which may begin with "Year" or "Term", is wider than that. */
function namesAndValuesOnly(sheet: RawSheet): boolean {
  return sheet.rows.every((_, row) => filledColumns(sheet, row, 3).length <= 2);
}
