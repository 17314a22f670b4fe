import type { OpenSheet } from "../refresh/journal";
import { bothOpen } from "../refresh/openSheet";
import type { PlannedRefresh } from "./planRefresh";
import { storeText } from "./storeText";

/**
 * The store's text while the sheets are being written: all that was known before, and what tells a half written
 * sheet from a whole one. What an earlier try left open stays open.
 */
export function openingText({ memory, pages, asAt }: PlannedRefresh): string {
  const open = new Map<string, OpenSheet>(memory.open?.sheets.map((sheet) => [sheet.mark, sheet]));
  for (const { plan } of pages) {
    const { mark } = plan.open;
    const earlier = open.get(mark);
    if (plan.change) open.set(mark, earlier ? bothOpen(earlier, plan.open) : plan.open);
  }
  const on = memory.open && !memory.open.isReturn ? memory.open.on : asAt;
  return storeText({ ...memory, open: { on, isReturn: false, sheets: [...open.values()] } });
}
