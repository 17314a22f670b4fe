import type { SheetDocument } from "../sheet/sheetDocument";
import { committeeKinds } from "./committeeKinds";
import type { Progress, Refreshed, RunOptions } from "./outcomes";
import { withHerAdditions } from "./herAdditions";
import { planRefresh } from "./planRefresh";
import type { WorkbookPort } from "./ports";
import { sheetsBehind } from "./sheetsBehind";
import type { SheetsBehind } from "./sheetsBehind";
import { standingSheets } from "./standingSheets";

export interface PaperPage {
  readonly document: SheetDocument;
  /** False when its sheet stands in the workbook: a default she emptied there stays empty. */
  readonly isNew: boolean;
}

/** The pages of a committee paper with the run they come from. */
export interface CommitteePaper {
  readonly outcome: Refreshed;
  /** Empty when a finding stops. */
  readonly pages: readonly PaperPage[];
  /** What the workbook's own sheets do not say yet. */
  readonly behind: SheetsBehind;
}

/**
 * The pages as a refresh would write them now, with every word typed into their sheets, also in columns and rows that she
 * added. Changes nothing.
 * @throws HostError when the workbook cannot be read
 */
export async function committeePaper(
  port: WorkbookPort,
  options: RunOptions,
  report?: (progress: Progress) => void,
): Promise<CommitteePaper> {
  const planned = await planRefresh(port, options, report, "asItStands");
  const { outcome, pages, memory } = planned;
  const { layouts } = standingSheets(await port.read(), memory);
  const shown = pages.filter(({ page }) => committeeKinds.includes(page.kind));
  return {
    outcome,
    pages: shown.map(({ page: { document }, written }) => {
      const layout = layouts.get(document.mark);
      return {
        document: layout ? withHerAdditions(document, layout) : document,
        isNew: written.change === "created",
      };
    }),
    behind: sheetsBehind(planned),
  };
}
