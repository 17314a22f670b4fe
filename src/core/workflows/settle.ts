import type { Place } from "../domain/place";
import type { Steps } from "../domain/steps";
import type { RawWorkbook } from "../reader/rawWorkbook";
import { notHeld } from "../refresh/notHeld";
import type { TypedCopy } from "../refresh/refreshMemory";
import { asideCells, typedMeanwhile } from "../refresh/setAside";
import { columnAt, standingCell, standingLayout } from "../refresh/standingLayout";
import type { StandingLayout } from "../refresh/standingLayout";
import type { SheetChange } from "../refresh/changeSet";
import type { Grid } from "../sheet/grid";
import { HostError } from "./ports";
import type { PlannedRefresh } from "./planRefresh";

/** What was found when the workbook was read back. */
export interface Settled {
  /** True when every page stands as it was planned, and nobody typed in a cell while it was written. */
  readonly isWhole: boolean;
  readonly notHeld: readonly NotHeld[];
  /** Her filled cells of the plan as they stand now, and those that do not hold any more what they held. */
  readonly typed: readonly TypedCopy[];
  readonly lost: readonly TypedCopy[];
}

/** A page that does not stand as it was planned. */
export interface NotHeld {
  readonly mark: string;
  /** The first cell that holds something else; the sheet alone where a row or all of it is missing. */
  readonly place: Place;
}

/** A page with what was to be written of it; null for nothing. */
export interface WrittenPage {
  readonly mark: string;
  readonly sheet: string;
  readonly grid: Grid;
  readonly change: SheetChange | null;
}

/** The pages of a refresh. */
export function writtenPages({ pages }: Pick<PlannedRefresh, "pages">): readonly WrittenPage[] {
  return pages.map(({ page: { document }, grid, plan }) => ({
    ...{ mark: document.mark, sheet: document.name, grid, change: plan.change },
  }));
}

/** Compares what stands now with what was planned, by key and column and never by place. */
export function* settle(planned: PlannedRefresh, after: RawWorkbook): Steps<Settled> {
  const { asAt: on, changes, typed } = planned;
  const others = yield* pagesNotHeld(writtenPages(planned), after);
  const layouts = layoutsOf(after);
  const open = { on, isReturn: false, sheets: [], aside: asideCells(changes), handed: [] };
  const isUndisturbed = typedMeanwhile({ open }, after).length === 0;
  return { isWhole: others.length === 0 && isUndisturbed, notHeld: others, ...compared(typed, layouts) };
}

/** Pages that were written and do not stand as they were planned. */
export function* pagesNotHeld(pages: readonly WrittenPage[], after: RawWorkbook): Steps<readonly NotHeld[]> {
  const layouts = layoutsOf(after);
  const others: NotHeld[] = [];
  for (const { mark, sheet, grid, change } of pages) {
    yield;
    if (change === null) continue;
    const layout = layouts.get(mark);
    const place = layout ? notHeld(grid, layout) : { sheet, cell: "" };
    if (place) others.push({ mark, place });
  }
  yield;
  return others;
}

/** The same for typed cells alone. */
export function settleTyping(
  typed: readonly TypedCopy[],
  after: RawWorkbook,
): Pick<Settled, "typed" | "lost"> {
  return compared(typed, layoutsOf(after));
}

function compared(
  typed: readonly TypedCopy[],
  layouts: ReadonlyMap<string, StandingLayout>,
): Pick<Settled, "typed" | "lost"> {
  const now = typed.map((copy) => ({ copy, cell: cellNow(copy, layouts.get(copy.mark)) }));
  return {
    typed: now.flatMap(({ copy, cell }) => (cell ? [{ ...copy, ...cell }] : [])),
    lost: now.flatMap(({ copy, cell }) => (cell?.value === copy.value ? [] : [copy])),
  };
}

function layoutsOf({ sheets }: RawWorkbook): ReadonlyMap<string, StandingLayout> {
  const layouts = new Map<string, StandingLayout>();
  for (const sheet of sheets) {
    const layout = sheet.mark === null || layouts.has(sheet.mark) ? null : standingLayout(sheet);
    if (layout && sheet.mark !== null) layouts.set(sheet.mark, layout);
  }
  return layouts;
}

function cellNow({ key, column }: TypedCopy, layout: StandingLayout | undefined) {
  const row = layout?.keys.indexOf(key) ?? -1;
  return !layout || row < 0 ? null : standingCell(layout.sheet.rows[row]?.[columnAt(layout, column) ?? -1]);
}

/** @throws HostError when a typed cell differs though nobody else can have typed: then the file must not be kept. */
export function refuseLost([lost]: readonly TypedCopy[]): void {
  if (!lost) return;
  throw new HostError(
    "typed-text-differs",
    `After writing, a typed cell on sheet “${lost.sheet}” no longer holds what was typed. Put the file back as it was and refresh again.`,
  );
}
