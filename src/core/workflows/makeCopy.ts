import type { LeftOut } from "../plans/public/leftOut";
import { committeePaper, type PaperPage } from "./committeePaper";
import type { Progress, Refreshed, RunOptions } from "./outcomes";
import type { WorkbookPort } from "./ports";
import { publicCopy, type PublicSheet } from "./publicCopy";
import type { SheetsBehind } from "./sheetsBehind";

/** As what the pack can leave the workbook. */
export type CopyKind = CopyToWrite["kind"];

/** What stands in a copy, for whoever writes the file. */
export type CopyToWrite =
  | { readonly kind: "paper"; readonly pages: readonly PaperPage[]; readonly notice: string }
  | { readonly kind: "publicCopy"; readonly sheets: readonly PublicSheet[] };

/** What is to be said of a copy before it goes to anybody. */
export interface SaidOfCopy {
  /** Of a public copy, what is not in it beside names and lists of pupils. */
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly string[];
  readonly behind: SheetsBehind;
  /** Cells with words of hers. */
  readonly typedCells: number;
}

/**
 * The committee paper or the public copy, of the figures as they are now and the words on the sheets. Changes nothing.
 * @param published the public copy that was published last, so that nothing can be told from the two together
 * @returns null where a finding stops
 * @throws HostError when the workbook cannot be read, or `published` is no public copy of ours
 */
export async function makeCopy(
  kind: CopyKind,
  port: WorkbookPort,
  options: RunOptions,
  report?: (progress: Progress) => void,
  published: Pick<WorkbookPort, "read"> | null = null,
): Promise<{ readonly copy: CopyToWrite; readonly said: SaidOfCopy } | null> {
  if (kind === "paper") {
    const { outcome, pages, notice, behind } = await committeePaper(port, options, report);
    return isStopped(outcome)
      ? null
      : { copy: { kind, pages, notice }, said: saidOf(outcome, { behind, leftOut: [], warnings: [] }) };
  }
  const { outcome, sheets, ...said } = await publicCopy(port, options, published, report);
  return isStopped(outcome) ? null : { copy: { kind, sheets }, said: saidOf(outcome, said) };
}

function isStopped({ calculated }: Refreshed): boolean {
  return calculated.stopped;
}

function saidOf({ typed }: Refreshed, said: Omit<SaidOfCopy, "typedCells">): SaidOfCopy {
  return { ...said, typedCells: typed.kept };
}
