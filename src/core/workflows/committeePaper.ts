import { onSheetsAlone, paperWording } from "../plans/wording";
import type { DocumentRow, SheetDocument } from "../sheet/sheetDocument";
import { committeeKinds } from "./committeeKinds";
import type { Progress, Refreshed, RunOptions } from "./outcomes";
import { withHerAdditions } from "./herAdditions";
import { planRefresh } from "./planRefresh";
import type { PlannedRefresh } from "./planRefresh";
import type { WorkbookPort } from "./ports";
import { sheetsBehind } from "./sheetsBehind";
import type { SheetsBehind } from "./sheetsBehind";
import { isNaming } from "./stillNamed";
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
  /** What the paper says of itself below its first title. */
  readonly notice: string;
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
        document: onPaper(layout ? withHerAdditions(document, layout) : document),
        isNew: written.change === "created",
      };
    }),
    notice: noticeOf(planned),
    behind: sheetsBehind(planned),
  };
}

/** The page with what is true of a paper where the sheet speaks of itself. */
function onPaper(document: SheetDocument): SheetDocument {
  const blocks = document.blocks.map((block) =>
    block.kind === "table" ? block : { ...block, rows: block.rows.map(rowOnPaper) },
  );
  return { ...document, blocks };
}

function rowOnPaper(row: DocumentRow): DocumentRow {
  if (row.key !== "source" && row.key !== "term") return row;
  const cells = row.cells.map((cell) => {
    const { content } = cell;
    return content.kind === "text"
      ? { ...cell, content: { ...content, text: wordsOnPaper(content.text) } }
      : cell;
  });
  return { ...row, cells };
}

function wordsOnPaper(text: string): string {
  return onSheetsAlone.reduce((now, { onSheets, onPaper }) => now.replace(onSheets, onPaper), text);
}

/** That it is not for publication, and where a pupil is named in it. */
function noticeOf({ remarks, pages }: PlannedRefresh): string {
  const shown = new Set(
    pages.flatMap(({ page, written }) => (committeeKinds.includes(page.kind) ? [written.sheet] : [])),
  );
  const named = remarks.filter(
    ({ rule, severity, sheet }) => isNaming(rule) && severity === "mustFix" && shown.has(sheet),
  );
  const places = [...new Set(named.map(({ sheet, cell }) => `‘${sheet}’ ${cell}`))].join(", ");
  return paperWording.notice + (places === "" ? "" : ` ${paperWording.named(places)}`);
}
