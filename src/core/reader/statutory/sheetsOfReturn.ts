import type { ClassifiedSheet } from "../sheets/classifySheets";
import { reasonAgainst } from "../sheets/sheetNames";
import { statutoryTable } from "./statutoryTables";
import type { StatutoryTable } from "./statutoryTables";

/** The sheets of a workbook, with the tables of the statutory return taken out of its pupil lists. */
export interface SheetsAndReturn {
  readonly classified: readonly ClassifiedSheet[];
  readonly tables: readonly StatutoryTable[];
}

/**
 * Tables of the statutory return beside the tracker's own lists tell of its pupils and add none. Where nothing but
 * the return stands in the workbook, its tables are the lists. One that the officer leaves out stays out.
 */
export function sheetsOfReturn(classified: readonly ClassifiedSheet[]): SheetsAndReturn {
  const tables = new Map(
    classified.flatMap((each) => {
      const table = isCandidate(each) ? statutoryTable(each.sheet, true) : null;
      return table === null ? [] : [[each, table] as const];
    }),
  );
  const others = classified.some((each) => each.role === "pupils" && !tables.has(each));
  if (!others || tables.size === 0) return { classified, tables: [] };
  return {
    classified: classified.map((each) => {
      const table = tables.get(each);
      if (table === undefined) return each;
      return {
        sheet: each.sheet,
        role: "pupils",
        lists: [],
        leftOut: [],
        sides: [],
        why: returnWords(table),
      };
    }),
    tables: [...tables.values()],
  };
}

export function returnWords({ kind }: StatutoryTable): string {
  return `${kind} of the statutory return: facts of pupils who stand on the tracker's lists`;
}

/** A sheet that is read, or one on which no list was found and against which nothing speaks. */
function isCandidate(each: ClassifiedSheet): boolean {
  if (each.role === "pupils") return true;
  return each.role === "ignored" && each.search?.lists === null && reasonAgainst(each.sheet) === null;
}
