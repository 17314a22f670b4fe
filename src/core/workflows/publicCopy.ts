import type { TypedPlan } from "../plans/public/publicPlan";
import { lastCopyFrom } from "../plans/public/lastCopy";
import type { LeftOut } from "../plans/public/leftOut";
import { publicPages } from "../plans/public/publicPages";
import type { OwnCell } from "../plans/ready/readyPack";
import { isNaming } from "../plans/ready/readyRules";
import type { Grid } from "../sheet/grid";
import { layOut } from "../sheet/layOut";
import { freeSheetName } from "../sheet/sheetName";
import { withoutKeys } from "../sheet/withoutKeys";
import type { Progress, Refreshed, RunOptions } from "./outcomes";
import { planRefresh } from "./planRefresh";
import type { PlannedPage } from "./planPages";
import type { PlannedRefresh } from "./planRefresh";
import { HostError } from "./ports";
import type { WorkbookPort } from "./ports";
import { saidInFull } from "./saidInFull";
import { pupilsNamedBefore } from "./namingPrints";
import { sheetsBehind } from "./sheetsBehind";
import type { SheetsBehind } from "./sheetsBehind";

/** A sheet of a public copy: values alone. */
export interface PublicSheet {
  readonly name: string;
  readonly grid: Grid;
}

/** A public copy with the run it comes from. */
export interface PublicCopyRun {
  readonly outcome: Refreshed;
  /** Empty when a finding stops. */
  readonly sheets: readonly PublicSheet[];
  readonly leftOut: readonly LeftOut[];
  /** What to ask before the copy is shared. */
  readonly warnings: readonly string[];
  /** What the workbook's own sheets do not say yet. */
  readonly behind: SheetsBehind;
}

/**
 * A fresh set of sheets drawn from the figures as they are now and the words typed on the plans. Nothing of the
 * workbook is copied, and nothing in it changes.
 * @param published the copy that was published last, so that nothing can be told from the two together
 * @throws HostError when the workbook cannot be read, or `published` is no public copy of ours
 */
export async function publicCopy(
  port: WorkbookPort,
  options: RunOptions,
  published: Pick<WorkbookPort, "read"> | null = null,
  report?: (progress: Progress) => void,
): Promise<PublicCopyRun> {
  const last = published === null ? null : await lastCopy(published);
  const planned = await planRefresh(port, options, report, "asItStands");
  const { outcome, pages, next } = planned;
  const behind = sheetsBehind(planned);
  const { results, reading, stopped } = outcome.calculated;
  if (stopped || results === null) return { outcome, sheets: [], leftOut: [], warnings: [], behind };
  const { documents, leftOut, warnings } = publicPages({
    results,
    pupils: reading.pupils,
    namedBefore: pupilsNamedBefore(planned.memory),
    naming: namingTexts(planned),
    dataAsAt: results.settings.dataAsAt ?? next.figuresAsAt,
    plans: pages.flatMap((page) => typedPlan(page, saidInFull(next.meant))),
    last,
  });
  const names: string[] = [];
  const sheets = documents.map((document) => {
    const name = freeSheetName(document.name, names);
    names.push(name);
    return { name, grid: withoutKeys(layOut(document)) };
  });
  return { outcome, sheets, leftOut, warnings, behind };
}

async function lastCopy(published: Pick<WorkbookPort, "read">) {
  const { fileName, sheets } = await published.read();
  const texts = sheets.map(({ rows }) =>
    rows.map((cells) => cells.map((cell) => String(cell?.value ?? "").trim())),
  );
  const last = lastCopyFrom(texts);
  if (last !== null) return last;
  throw new HostError(
    "no-public-copy",
    `${fileName} is no public copy that Recovery Planner wrote: it has no scorecard with a column ‘Pupils’, or no line with term and day. Name the file that was published last, or leave --published out. Nothing was written.`,
  );
}

/** Typed words that the rules of the pack say name a pupil. */
function namingTexts({ pages, remarks }: PlannedRefresh): readonly string[] {
  const idOf = ({ mark, key, column }: OwnCell) => [mark, key, column].join("\n");
  const named = new Set(
    remarks.flatMap(({ rule, at }) => (isNaming(rule) && "mark" in at ? [idOf(at)] : [])),
  );
  return pages
    .flatMap(({ plan }) => plan.typed.filter((copy) => named.has(idOf(copy))))
    .map(({ text }) => text);
}

/** What stands typed on a plan, from the top down. */
function typedPlan(
  { page, plan, written }: PlannedPage,
  inFull: ReturnType<typeof saidInFull>,
): readonly TypedPlan[] {
  const { kind, indicator } = page;
  if (indicator === null || (kind !== "recoveryPlan" && kind !== "actionPlan")) return [];
  const rowOf = (key: string): number => plan.rowOf.get(key) ?? 0;
  const cells = [...plan.typed]
    .sort((first, second) => rowOf(first.key) - rowOf(second.key))
    .map((cell) => ({ ...cell, text: inFull(cell.key, cell.column, cell.text) }));
  return [{ kind, indicator, sheet: written.sheet, cells }];
}
