import { isEmptiedBy } from "../refresh/handover";
import type { RefreshMemory, TypedCopy } from "../refresh/refreshMemory";
import { reviewTyping } from "../refresh/reviewTyping";
import type { Refreshed } from "./outcomes";
import type { PlannedPage } from "./planPages";
import type { StandingSheets } from "./standingSheets";

/** What she typed: on the pages of this refresh, everywhere, no longer there, and what the officer is told. */
export function typingOf(pages: readonly PlannedPage[], memory: RefreshMemory, sheets: StandingSheets) {
  const here = pages.flatMap(({ plan }) => plan.typed);
  const planned = new Set(pages.map(({ page }) => page.document.mark));
  const everywhere = [...here, ...memory.typed.filter(({ mark }) => !planned.has(mark))];
  const remembered = memory.typed.filter(notHandedOn(pages));
  const review = reviewTyping(remembered, everywhere, new Set(sheets.layouts.keys()));
  const gone = [...review.gone, ...pages.flatMap(({ plan }) => plan.overtyped)];
  const told: Refreshed["typed"] = {
    kept: review.kept,
    putBack: review.putBack,
    review: gone.map(({ sheet, key, column, text }) => ({ sheet, box: `${key} ${column}`, text })),
  };
  return { here, everywhere, gone, told };
}

/** True but for cells that this refresh empties itself because their words stand elsewhere. */
function notHandedOn(pages: readonly PlannedPage[]): (copy: TypedCopy) => boolean {
  const emptied = new Map(pages.map(({ page, grid }) => [page.document.mark, isEmptiedBy(grid)] as const));
  return (copy) => !(emptied.get(copy.mark)?.(copy) ?? false);
}
