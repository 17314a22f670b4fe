import { isNaming } from "../plans/ready/readyRules";
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
import { saidInFull } from "./saidInFull";
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
  const inFull = saidInFull(planned.next.meant);
  const { layouts } = standingSheets(await port.read(), memory);
  const shown = pages.filter(({ page }) => committeeKinds.includes(page.kind));
  return {
    outcome,
    pages: shown.map(({ page: { document }, written }) => {
      const layout = layouts.get(document.mark);
      return {
        document: onPaper(layout ? withHerAdditions(document, layout) : document, inFull),
        isNew: written.change === "created",
      };
    }),
    notice: noticeOf(planned),
    behind: sheetsBehind(planned),
  };
}

/** The page with what is true of a paper where the sheet speaks of itself, and "As above" as what it means. */
function onPaper(document: SheetDocument, inFull: ReturnType<typeof saidInFull>): SheetDocument {
  const blocks = document.blocks.map((block) => ({
    ...block,
    rows: block.rows.map((row) => rowOnPaper(row, inFull)),
  }));
  return { ...document, blocks };
}

function rowOnPaper(row: DocumentRow, inFull: ReturnType<typeof saidInFull>): DocumentRow {
  const cells = row.cells.map(({ content, ...cell }) => {
    if (content.kind === "text" && (row.key === "source" || row.key === "term"))
      return { ...cell, content: { ...content, text: wordsOnPaper(content.text) } };
    if (content.kind !== "typed") return { ...cell, content };
    return { ...cell, content: { ...content, text: inFull(row.key, cell.column, content.text) } };
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
