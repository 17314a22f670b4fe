import { isAddedColumn } from "../domain/ownSheets";
import type { RawWorkbook } from "../reader/rawWorkbook";
import { adoptRows } from "../refresh/adoptRows";
import { mendKeys } from "../refresh/mendKeys";
import { oneOfEachAction } from "../refresh/oneOfEachAction";
import type { RefreshMemory, TypedCopy } from "../refresh/refreshMemory";
import { withRowsStay } from "../refresh/rowsStay";
import { standingLayout, standingRow } from "../refresh/standingLayout";
import type { StandingLayout } from "../refresh/standingLayout";
import { isDrawn } from "./ports";
import type { StandingSheet } from "../sheet/typedText";

/** Our sheets as they stand, with keys for the rows that the officer added. */
export interface StandingSheets {
  readonly layouts: ReadonlyMap<string, StandingLayout>;
  /** Names of marked sheets whose hidden keys are gone: they cannot be matched and stop a refresh. */
  readonly unreadable: readonly string[];
  /** Names of sheets whose mark an earlier sheet has as well, with the name of that one. */
  readonly doubled: readonly (readonly [kept: string, other: string])[];
  readonly nextAction: number;
}

export function standingSheets(workbook: RawWorkbook, memory: RefreshMemory): StandingSheets {
  const found = new Map<string, StandingLayout>();
  const unreadable: string[] = [];
  const doubled: (readonly [string, string])[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.mark === null || !isDrawn(sheet.mark)) continue;
    const kept = found.get(sheet.mark);
    if (kept) {
      doubled.push([kept.sheet.name, sheet.name]);
      continue;
    }
    const layout = standingLayout(sheet);
    if (layout) found.set(sheet.mark, layout);
    else unreadable.push(sheet.name);
  }
  const layouts = new Map<string, StandingLayout>();
  let nextAction = firstFree(memory.nextAction, [...found.values()]);
  const mended = [...found].map(
    ([mark, layout]) => [mark, mendKeys(layout, actionTexts(memory, mark))] as const,
  );
  for (const [mark, layout] of oneOfEachAction(new Map(mended), memory.typed)) {
    const adopted = adoptRows(layout, nextAction);
    nextAction = adopted.nextAction;
    layouts.set(mark, withRowsStay(adopted.layout, workbook));
  }
  return { layouts, unreadable, doubled, nextAction };
}

/** The words of each action at the last refresh by its row's key; a report shows those of its plan. */
function actionTexts({ typed }: RefreshMemory, mark: string): ReadonlyMap<string, string> {
  const plan = mark.replace(/^progressReport:/, "recoveryPlan:");
  const prefix = plan === mark ? "" : "progress:";
  const actions = typed.filter(
    (copy) => copy.mark === plan && copy.column === "action" && /^a-/.test(copy.key),
  );
  return new Map(actions.map(({ key, text }) => [prefix + key, text]));
}

/** The counter is in the store; when that was lost, the sheets still tell which ids are taken. */
function firstFree(counter: number, layouts: readonly StandingLayout[]): number {
  const taken = layouts.flatMap(({ keys }) =>
    keys.map((key) => Number(/^a-(\d+)$/.exec(key ?? "")?.[1] ?? 0)),
  );
  return taken.reduce((next, id) => Math.max(next, id + 1), counter);
}

/**
 * Names of sheets that look like ours but carry no mark, when the sheets that the store remembers are not to be
 * found: a copy that Excel made has no mark either, but there the original still stands.
 */
export function unmarkedSheets({ sheets }: RawWorkbook, memory: RefreshMemory): readonly string[] {
  const marks = new Set(sheets.map(({ mark }) => mark));
  if (memory.pages.length === 0 || memory.pages.some(([mark]) => marks.has(mark))) return [];
  return sheets
    .filter((sheet) => sheet.mark === null && standingLayout(sheet) !== null)
    .map(({ name }) => name);
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
      rowsStay: layout.rowsStay ?? true,
      rows: layout.keys.flatMap((key, row) => (key === null ? [] : [standingRow(layout, row, key)])),
    };
  }
  const went = memory.gone.filter(({ why, leftOut }) => why === "sheet" && !leftOut);
  const copies = [...memory.typed, ...went].filter(
    (copy) => copy.mark === mark && !isAddedColumn(copy.column),
  );
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
