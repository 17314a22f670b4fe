import type { RawWorkbook } from "../reader/rawWorkbook";
import type { Journal } from "../refresh/journal";
import { keepPages, pagesBefore, pagesOf } from "../refresh/keptPages";
import type { PagesByMark } from "../refresh/keptPages";
import type { GoneText, RefreshMemory, TypedCopy } from "../refresh/refreshMemory";
import { placeOf } from "../refresh/reviewTyping";
import { sheetPrint } from "../refresh/sheetPrint";
import { isOfPeriod } from "../reader/period/settlePeriod";
import type { SheetKind } from "../plans/planInput";
import { handedOver } from "./openingText";
import type { PlannedRefresh } from "./planRefresh";
import type { Settled } from "./settle";

type Typing = Pick<Settled, "typed" | "lost">;

/** Pages without a pupil on them; only these are kept, because the store holds no pupils. */
export const keptKinds: ReadonlySet<SheetKind> = new Set([
  "scorecard",
  "recoveryPlan",
  "progressReport",
  "actionPlan",
  "senSplit",
  "split",
  "support",
  "history",
  "ready",
  "contextBank",
  "actionLibrary",
]);

/**
 * What the store remembers once the sheets stand as planned: how this refresh is put back, and her text as it
 * stands. What she changed while we wrote is listed with what was removed.
 * @param after the workbook read back; null when no sheet was touched
 */
export function memoryAfter(
  planned: PlannedRefresh,
  after: RawWorkbook | null,
  settled: Typing,
): RefreshMemory {
  const { next, memory, pages, typed } = planned;
  const here = new Set(typed);
  const keptNow = pagesOf(memory.kept);
  const before = beforeOf(planned, keptNow);
  const drawn = pages.filter(({ page }) => keptKinds.has(page.kind));
  const now = new Map([
    ...drawn.map(({ page, grid }) => [page.document.mark, grid] as const),
    ...[...keptNow].filter(([mark]) => !drawn.some(({ page }) => page.document.mark === mark)),
  ]);
  const { kept, earlier } = keepPages(now, before);
  // Where no sheet was touched the last refresh is still the one to put back, and its pages need the looks kept then.
  const isUntouched = after === null && memory.kept.pages.length > 0;
  return {
    ...next,
    typed: [...settled.typed, ...next.typed.filter((copy) => !here.has(copy))],
    gone: [...next.gone, ...settled.lost.map((copy) => lostMeanwhile(copy, planned, settled))],
    kept: isUntouched ? memory.kept : kept,
    journal: after === null ? memory.journal : journalAfter(planned, after, earlier),
  };
}

/** What changed under our hands: other words stand there now, or the cell is empty. */
function lostMeanwhile(copy: TypedCopy, { asAt }: PlannedRefresh, { typed }: Typing): GoneText {
  const isChanged = typed.some((now) => placeOf(now) === placeOf(copy));
  return { ...copy, since: asAt, why: isChanged ? "changed" : "emptied", leftOut: isChanged };
}

/**
 * A refresh that only carries out what she chose about her words is no refresh to be put back: the one before it
 * still is.
 */
function keepsJournal({ memory, next, isAnswered }: PlannedRefresh): boolean {
  return isAnswered && memory.open === null && next.figures === memory.figures && memory.journal !== null;
}

/** The pages to go back to. */
function beforeOf(planned: PlannedRefresh, keptNow: PagesByMark): PagesByMark {
  const { kept, journal } = planned.memory;
  if (!keepsJournal(planned) || journal === null) return keptNow;
  const pages = [...pagesBefore(kept, journal)].flatMap(([mark, page]) =>
    page ? [[mark, page] as const] : [],
  );
  return new Map(pages);
}

function journalAfter(
  planned: PlannedRefresh,
  after: RawWorkbook,
  earlier: ReturnType<typeof keepPages>["earlier"],
): Journal {
  const { journal } = planned.memory;
  if (!keepsJournal(planned) || journal === null) return journalOf(planned, after, earlier);
  return { ...journal, changed: journal.changed.map(([mark]) => [mark, earlier.get(mark) ?? null] as const) };
}

function journalOf(
  planned: PlannedRefresh,
  after: RawWorkbook,
  earlier: ReturnType<typeof keepPages>["earlier"],
): Journal {
  const { asAt, memory, pages, typed, answersBefore } = planned;
  const { period, actionNumbers, numbersBefore } = memory;
  const answers = answersBefore.filter(isOfPeriod);
  const open = new Map(memory.open?.sheets.map((sheet) => [sheet.mark, sheet]));
  const touched = pages.filter(({ plan }) => plan.change !== null || open.has(plan.open.mark));
  const isMade = ({ plan }: (typeof pages)[number]) =>
    plan.change?.kind === "create" || (open.get(plan.open.mark)?.made ?? false);
  return {
    on: memory.open && !memory.open.isReturn ? memory.open.on : asAt,
    figures: memory.figures,
    figuresAsAt: memory.figuresAsAt,
    made: touched.filter(isMade).flatMap(
      ({
        plan: {
          open: { mark },
        },
      }) => {
        const sheet = after.sheets.find((each) => each.mark === mark);
        const count = typed.filter((copy) => copy.mark === mark).length;
        return sheet ? [{ mark, print: sheetPrint(sheet), typed: count }] : [];
      },
    ),
    changed: touched
      .filter((page) => !isMade(page))
      .map(
        ({
          plan: {
            open: { mark },
          },
        }) => [mark, earlier.get(mark) ?? null] as const,
      ),
    handed: handedOver(planned),
    before: { period, actionNumbers, numbersBefore, answers },
  };
}
