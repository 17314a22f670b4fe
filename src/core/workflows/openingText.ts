import type { HandedCell } from "../refresh/handedCells";
import type { OpenSheet } from "../refresh/journal";
import type { GoneText } from "../refresh/refreshMemory";
import { bothHanded } from "../refresh/handedCells";
import { bothOpen } from "../refresh/openSheet";
import { asideCells } from "../refresh/setAside";
import type { PlannedRefresh } from "./planRefresh";
import { storeText } from "./storeText";

/**
 * The store's text while the sheets are being written: all that was known before, and what tells a half written
 * sheet from a whole one. What an earlier try left open stays open.
 */
export function openingText(planned: PlannedRefresh): string {
  const { memory, pages, asAt } = planned;
  const open = new Map<string, OpenSheet>(memory.open?.sheets.map((sheet) => [sheet.mark, sheet]));
  for (const { plan } of pages) {
    const { mark } = plan.open;
    const earlier = open.get(mark);
    if (plan.change) open.set(mark, earlier ? bothOpen(earlier, plan.open) : plan.open);
  }
  const on = memory.open && !memory.open.isReturn ? memory.open.on : asAt;
  return storeText({
    ...memory,
    gone: goneAtOnce(planned),
    open: {
      ...{ on, isReturn: false, sheets: [...open.values()] },
      ...{ aside: asideCells(planned.changes), handed: handedOver(planned) },
    },
  });
}

/** What this refresh hands over, with what earlier tries of it did. */
export function handedOver({ memory, pages }: PlannedRefresh): readonly HandedCell[] {
  const earlier = memory.open && !memory.open.isReturn ? memory.open.handed : [];
  return bothHanded(
    earlier,
    pages.flatMap(({ plan }) => plan.handed),
  );
}

/** With what she wrote over cells of ours: once those are drawn again, no sheet tells of it any more. */
function goneAtOnce({ memory, next }: PlannedRefresh): readonly GoneText[] {
  const known = new Set(memory.gone);
  return [
    ...memory.gone,
    ...next.gone.filter((text) => text.why === "overtyped" && !text.leftOut && !known.has(text)),
  ];
}
