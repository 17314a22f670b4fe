import type { RawWorkbook } from "../reader/rawWorkbook";
import { adoptRows } from "../refresh/adoptRows";
import type { RefreshMemory, TypedCopy } from "../refresh/refreshMemory";
import { standingLayout, standingRow } from "../refresh/standingLayout";
import type { StandingLayout } from "../refresh/standingLayout";
import type { StandingSheet } from "../sheet/typedText";

/** Our sheets as they stand, with keys for the rows that the officer added. */
export interface StandingSheets {
  readonly layouts: ReadonlyMap<string, StandingLayout>;
  /** Names of marked sheets whose hidden keys are gone: they cannot be matched and stop a refresh. */
  readonly unreadable: readonly string[];
  readonly nextAction: number;
}

/** Marks of sheets that are made once and are the officer's from then on. */
const officersOwn: ReadonlySet<string> = new Set(["indicators", "settings"]);

export function standingSheets(workbook: RawWorkbook, memory: RefreshMemory): StandingSheets {
  const layouts = new Map<string, StandingLayout>();
  const unreadable: string[] = [];
  let nextAction = memory.nextAction;
  for (const sheet of workbook.sheets) {
    if (sheet.mark === null || officersOwn.has(sheet.mark) || layouts.has(sheet.mark)) continue;
    const found = standingLayout(sheet);
    if (!found) {
      unreadable.push(sheet.name);
      continue;
    }
    const adopted = adoptRows(found, nextAction);
    nextAction = adopted.nextAction;
    layouts.set(sheet.mark, adopted.layout);
  }
  return { layouts, unreadable, nextAction };
}

/** A sheet of ours as it stands; when it was deleted, what the store remembers was typed on it. */
export function standingSheet(
  mark: string,
  sheets: StandingSheets,
  memory: RefreshMemory,
): StandingSheet | null {
  const layout = sheets.layouts.get(mark);
  if (layout) {
    return {
      rows: layout.keys.flatMap((key, row) => (key === null ? [] : [standingRow(layout, row, key)])),
    };
  }
  const copies = memory.typed.filter((copy) => copy.mark === mark);
  return copies.length === 0 ? null : { rows: rowsOfCopies(copies) };
}

function rowsOfCopies(copies: readonly TypedCopy[]): StandingSheet["rows"] {
  const keys = [...new Set(copies.map(({ key }) => key))];
  return keys.map((key) => ({
    key,
    cells: new Map(
      copies
        .filter((copy) => copy.key === key)
        .map(({ column, value, text }) => [column, { value, text }] as const),
    ),
  }));
}
