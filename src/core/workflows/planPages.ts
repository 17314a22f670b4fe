import { isAddedColumn } from "../domain/ownSheets";
import type { Steps } from "../domain/steps";
import type { PlanDocument } from "../plans/planInput";
import { mendingOf } from "../refresh/mending";
import { planNewSheet, planStandingSheet } from "../refresh/planSheet";
import type { SheetBefore, SheetPlan } from "../refresh/planSheet";
import type { TypedCopy } from "../refresh/refreshMemory";
import type { Grid } from "../sheet/grid";
import { layOutInSteps } from "../sheet/layOut";
import { freeSheetName } from "../sheet/sheetName";
import type { WrittenSheet } from "./outcomes";
import type { ReadWorkbook } from "./readWorkbook";
import type { StandingSheets } from "./standingSheets";

/** One page with what is to happen to its sheet. */
export interface PlannedPage {
  readonly page: PlanDocument;
  readonly grid: Grid;
  readonly plan: SheetPlan;
  readonly written: WrittenSheet;
}

/**
 * Lays every page out and holds it against the sheet that stands; a new sheet gets a name that is free.
 * @param returning words that she puts back, by the cells that are to hold them
 */
export function* planPages(
  documents: readonly PlanDocument[],
  { workbook, memory }: ReadWorkbook,
  sheets: StandingSheets,
  returning: readonly TypedCopy[] = [],
): Steps<readonly PlannedPage[]> {
  const names = workbook.sheets.map(({ name }) => name);
  const pagesBefore = new Map(memory.pages);
  const drawnBefore = new Map(memory.drawn);
  const open = new Map(memory.open?.sheets.map((sheet) => [sheet.mark, sheet]));
  const pages: PlannedPage[] = [];
  for (const page of documents) {
    const { mark, name } = page.document;
    const grid = yield* layOutInSteps(page.document);
    yield;
    const layout = sheets.layouts.get(mark);
    const before: SheetBefore = {
      page: pagesBefore.get(mark) ?? "",
      typed: memory.typed.filter((copy) => copy.mark === mark),
      drawn: drawnBefore.get(mark) ?? "",
      returning: returning.filter((copy) => copy.mark === mark),
    };
    const free = layout ? layout.sheet.name : freeSheetName(name, names);
    if (!layout) names.push(free);
    const begun = open.get(mark);
    const plan = layout
      ? yield* planStandingSheet(mark, grid, layout, before, begun ? mendingOf(begun) : null)
      : yield* planNewSheet(mark, free, grid, addedTo(mark, memory, before.returning));
    yield;
    const isMade = !layout || (begun?.made ?? false);
    const change = plan.change === null ? "unchanged" : isMade ? "created" : "updated";
    const written = { sheet: free, kind: page.kind, indicator: page.indicator, change } as const;
    pages.push({ page, grid, plan, written });
  }
  return pages;
}

/** Words of columns that she had added to a sheet that is gone. */
function addedTo(
  mark: string,
  { typed, gone }: ReadWorkbook["memory"],
  returning: readonly TypedCopy[] = [],
): readonly TypedCopy[] {
  const went = gone.filter(({ why, leftOut }) => why === "sheet" && !leftOut);
  const copies = [...typed, ...went, ...returning];
  return copies.filter((copy) => copy.mark === mark && isAddedColumn(copy.column));
}
