import type { UnderstoodSheet } from "../understood";
import { cellAt, shownText } from "../cells";
import { returnWords } from "./sheetsOfReturn";
import type { StatutoryTable } from "./statutoryTables";

/** The sheets as understood, with where the tables of the return stand; those of other files come last. */
export function withReturn(
  sheets: readonly UnderstoodSheet[],
  tables: readonly StatutoryTable[],
): UnderstoodSheet[] {
  const names = new Set(sheets.map(({ name }) => name));
  const byName = new Map(tables.map((table) => [table.sheet.name, table]));
  return [
    ...sheets.map((sheet) => {
      const table = byName.get(sheet.name);
      return table === undefined ? sheet : understood(table);
    }),
    ...tables.filter(({ sheet }) => !names.has(sheet.name)).map(understood),
  ];
}

function understood(table: StatutoryTable): UnderstoodSheet {
  return {
    name: table.sheet.name,
    role: "pupils",
    why: returnWords(table),
    headerRows: [table.headerRow + 1],
    firstPupilRow: null,
    lastPupilRow: null,
    pupils: childrenIn(table),
    lists: [],
  };
}

/** Different children of a table. */
function childrenIn({ sheet, headerRow, columns }: StatutoryTable): number {
  const column = columns.get("CHILD") ?? 0;
  const numbers = sheet.rows
    .slice(headerRow + 1)
    .map((_, nth) => shownText(cellAt(sheet, headerRow + 1 + nth, column)).trim());
  return new Set(numbers.filter((number) => number !== "")).size;
}
