import type { RawWorkbook } from "../reader/rawWorkbook";
import type { Journal } from "../refresh/journal";
import { keepPages, pagesOf } from "../refresh/keptPages";
import type { RefreshMemory } from "../refresh/refreshMemory";
import { sheetPrint } from "../refresh/sheetPrint";
import type { SheetKind } from "../plans/planInput";
import type { PlannedRefresh } from "./planRefresh";
import type { Settled } from "./settle";

/** Pages without a pupil on them; only these are kept, because the store holds no pupils. */
export const keptKinds: ReadonlySet<SheetKind> = new Set([
  "scorecard",
  "recoveryPlan",
  "progressReport",
  "actionPlan",
  "senSplit",
  "history",
  "contextBank",
  "actionLibrary",
]);

/** Removed texts that the store keeps; the oldest go first. */
const rememberedAtMost = 500;

/**
 * What the store remembers once the sheets stand as planned: how this refresh is put back, and her text as it
 * stands. What she changed while we wrote is listed with what was removed.
 * @param after the workbook read back; null when no sheet was touched
 */
export function memoryAfter(
  planned: PlannedRefresh,
  after: RawWorkbook | null,
  settled: Settled,
): RefreshMemory {
  const { next, memory, pages, typed } = planned;
  const here = new Set(typed);
  const before = pagesOf(memory.kept);
  const drawn = pages.filter(({ page }) => keptKinds.has(page.kind));
  const now = new Map([
    ...drawn.map(({ page, grid }) => [page.document.mark, grid] as const),
    ...[...before].filter(([mark]) => !drawn.some(({ page }) => page.document.mark === mark)),
  ]);
  const { kept, earlier } = keepPages(now, before);
  // Where no sheet was touched the last refresh is still the one to put back, and its pages need the looks kept then.
  const isUntouched = after === null && memory.kept.pages.length > 0;
  return {
    ...next,
    typed: [...settled.typed, ...next.typed.filter((copy) => !here.has(copy))],
    gone: [...next.gone, ...settled.lost].slice(-rememberedAtMost),
    kept: isUntouched ? memory.kept : kept,
    journal: after === null ? memory.journal : journalOf(planned, after, earlier),
  };
}

function journalOf(
  { asAt, memory, pages, typed }: PlannedRefresh,
  after: RawWorkbook,
  earlier: ReturnType<typeof keepPages>["earlier"],
): Journal {
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
  };
}
