import type { Results } from "../analysis/results";
import type { IsoDate } from "../domain/isoDate";
import { progressReportMark, recoveryPlanMark, storeMark } from "../domain/ownSheets";
import { cellName } from "../domain/place";
import { periodWords } from "../domain/ratingSheet";
import { actionLibraryMark, libraryRows } from "../plans/actionLibrary";
import type { LibraryRow } from "../plans/actionLibrary";
import { spareAction } from "../plans/actionRows";
import { byUrgency } from "../plans/actionsOverview";
import type { PlanAction } from "../plans/planAction";
import { boxWords } from "../plans/typedBoxes";
import { readStored } from "../reader/stored";
import { emptyMemory, meantIn, rememberedIn } from "../refresh/refreshMemory";
import type { StandingLayout } from "../refresh/standingLayout";
import { actionNumbers, numbersBefore } from "./actionNumbers";
import { oneAtATime } from "./oneAtATime";
import { planActions } from "./planActions";
import type { WorkbookPort } from "./ports";
import type { PlanBox } from "./readPlans";
import { shownWords } from "./shownWords";
import { standingSheet, standingSheets } from "./standingSheets";
import type { StandingSheets } from "./standingSheets";

/** An action as it stands on its plan, with the cells of hers that are told of it. */
export interface ActionOnPlan extends PlanAction {
  readonly sheet: string;
  /** Its cell there: "B31". */
  readonly cell: string;
  readonly boxes: readonly PlanBox[];
  /** Its cell of this term on the progress report; null while the report has no row for it. */
  readonly progress: PlanBox | null;
}

/** A plan that actions can be put on. */
export interface PlanOfActions {
  readonly indicator: string;
  readonly mark: string;
  readonly sheet: string;
  /** Keys of its blank rows, from the top down. */
  readonly spares: readonly string[];
}

export interface ActionsOnSheets {
  /** What presses first comes first. */
  readonly actions: readonly ActionOnPlan[];
  readonly plans: readonly PlanOfActions[];
  readonly library: readonly LibraryRow[];
}

/**
 * The actions of every recovery plan as they stand now, and what may be added to them. Waits for a refresh that is at
 * work. Changes nothing.
 * @param results whose indicators and term they are told for
 * @param asAt the day by which an action is overdue
 * @throws HostError when the workbook cannot be read
 */
export function readActions(
  port: WorkbookPort,
  results: Pick<Results, "indicators" | "settings">,
  asAt: IsoDate,
): Promise<ActionsOnSheets> {
  const indicators = results.indicators.map(({ indicator }) => indicator);
  const period = periodWords(results.settings.academicYear, results.settings.term);
  const marks = new Set([
    storeMark,
    actionLibraryMark,
    ...indicators.flatMap(({ id }) => [recoveryPlanMark(id), progressReportMark(id)]),
  ]);
  return oneAtATime(port, async () => {
    const workbook = await port.read(undefined, (mark) => marks.has(mark));
    const stored = readStored(workbook.store);
    const memory = stored === null || typeof stored === "string" ? emptyMemory : stored;
    const seen = workbook.sheets.filter(
      ({ mark, visibility }) => marks.has(mark ?? "") && visibility === "visible",
    );
    const sheets = standingSheets({ ...workbook, sheets: seen }, memory);
    const standing = (mark: string) =>
      sheets.layouts.has(mark) ? standingSheet(mark, sheets, memory) : null;
    const numbers = new Map(numbersBefore(memory, period, actionNumbers(indicators, standing)));
    const source = { standing, remembered: rememberedIn(memory), meantThen: meantIn(memory) };
    return {
      actions: planActions(indicators, source, numbers, asAt)
        .flatMap((action) => onPlan(action, sheets))
        .sort(byUrgency),
      plans: indicators.flatMap(({ id }) => planOf(id, sheets)),
      library: libraryRows(standing(actionLibraryMark)),
    };
  });
}

function planOf(indicator: string, { layouts }: StandingSheets): readonly PlanOfActions[] {
  const mark = recoveryPlanMark(indicator);
  const layout = layouts.get(mark);
  if (!layout) return [];
  const spares = layout.keys.flatMap((key) => (key?.startsWith(spareAction) ? [key] : []));
  return [{ indicator, mark, sheet: layout.sheet.name, spares }];
}

function onPlan(action: PlanAction, { layouts }: StandingSheets): readonly ActionOnPlan[] {
  const mark = recoveryPlanMark(action.indicator);
  const layout = layouts.get(mark);
  const reportMark = progressReportMark(action.indicator);
  if (!layout) return [];
  const at = (column: string) => boxAt(layout, { mark, key: action.id, column });
  const report = layouts.get(reportMark);
  const progress =
    report && boxAt(report, { mark: reportMark, key: `progress:${action.id}`, column: "progress" });
  return [
    {
      ...action,
      sheet: layout.sheet.name,
      cell: at("action")?.cell ?? "A1",
      boxes: ["action", "lead", "due", "status"].flatMap((column) => at(column) ?? []),
      progress: progress ?? null,
    },
  ];
}

/** The cell of hers; until the next refresh a row that she filled just now has the key of a blank one. */
function boxAt(
  { keys, columns, sheet, adoptedFrom }: StandingLayout,
  at: Pick<PlanBox, "mark" | "key" | "column">,
): PlanBox | null {
  const [row, column] = [keys.indexOf(at.key), columns.get(at.column) ?? -1];
  if (row < 0 || column < 0) return null;
  const text = shownWords(sheet.rows[row]?.[column]);
  const key = adoptedFrom?.get(at.key) ?? at.key;
  return { ...at, key, label: boxWords(at.key, at.column), text, cell: cellName(row, column) };
}
