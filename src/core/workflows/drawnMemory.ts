import type { RefreshMemory } from "../refresh/refreshMemory";
import type { PlannedPage } from "./planPages";

/** A chart is remembered for as long as its sheet is written. */
export function chartsAfter({ charts }: RefreshMemory, pages: readonly PlannedPage[]): readonly string[] {
  const drawn = pages.filter(({ grid }) => grid.chart !== undefined).map(({ page }) => page.document.mark);
  return [...new Set([...charts, ...drawn])].sort();
}

/** How the pages were drawn; her Indicators and Settings are made once and never looked back on. */
export function drawnBy(pages: readonly PlannedPage[]): Pick<RefreshMemory, "pages" | "drawn"> {
  const ours = pages.filter(({ page }) => page.kind !== "indicators" && page.kind !== "settings");
  return {
    pages: ours.map(({ page, plan }) => [page.document.mark, plan.page] as const),
    drawn: ours.map(({ page, plan }) => [page.document.mark, plan.drawn] as const),
  };
}
