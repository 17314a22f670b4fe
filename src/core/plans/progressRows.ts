import { progressKey, progressReportMark, recoveryPlanMark } from "../domain/ownSheets";
import { periodWords, readPeriodWords } from "../domain/ratingSheet";
import { compareTerms, termNow } from "../domain/term";
import type { YearTerm } from "../domain/term";
import { cell, number, row, typed, typedWith } from "../sheet/blocks";
import { hints } from "../sheet/hints";
import type { DocumentCell, DocumentRow } from "../sheet/sheetDocument";
import type { StandingCells, StandingRow, StandingSheet } from "../sheet/typedText";
import { planInFull } from "./actionsInFull";
import { statusOf } from "./actionStatus";
import type { PlanStatus } from "./actionStatus";
import { isAsAbove, rowsMeant } from "./asAbove";
import type { MeantThen } from "./asAbove";
import type { PlanInput } from "./planInput";
import { joinedProgress } from "./progressCells";
import { actionStatuses } from "./wording";

const reportKey = /^progress:a-\d+$/;

/** Rows of a report that are about an action, in sheet order. */
export function progressRowsOf(standing: StandingSheet | null): readonly StandingRow[] {
  return (standing?.rows ?? []).filter(({ key }) => reportKey.test(key));
}

/** What a report says of one action. */
interface Reported {
  readonly key: string;
  readonly number: number | null;
  readonly was: string;
  readonly action: string;
  readonly lead: string;
  readonly due: string;
  readonly planStatus: PlanStatus;
  readonly cells: StandingCells | undefined;
}

/**
 * The actions of a recovery plan by their identity, each with its progress, and those that have left the plan as
 * long as something is told of them.
 * @param standing the report as it stands
 */
export function progressRows(
  input: PlanInput,
  indicatorId: string,
  standing: StandingSheet | null,
): DocumentRow[] {
  const planMark = recoveryPlanMark(indicatorId);
  const told = progressRowsOf(standing);
  const resolved = progressInFull(told, input.meantThen(progressReportMark(indicatorId), "progress"));
  const planned = plannedActions(input, planMark, told);
  const isBlank = !told.some(({ cells }) => cells.has("progress") || cells.has("before"));
  const listed = new Set(planned.map(({ key }) => key));
  const gone = told.filter(({ key }) => !listed.has(key)).map((found) => leftPlan(found, input, planMark));
  return [...planned, ...gone.filter(isTold)].map((reported, index) =>
    progressRow(reported, resolved.get(reported.key) ?? "", input, index === 0 && isBlank),
  );
}

/** What is typed of this term by row, "As above" replaced by what it stands for. */
function progressInFull(told: readonly StandingRow[], then: MeantThen): ReadonlyMap<string, string> {
  const now = told.map(({ key, cells }) => ({ key, text: cells.get("progress")?.text ?? "" }));
  const meant = rowsMeant(now, then);
  return new Map(now.map(({ key, text }) => [key, meant.get(key)?.text || text]));
}

function plannedActions(input: PlanInput, planMark: string, told: readonly StandingRow[]): Reported[] {
  const standing = new Map(told.map(({ key, cells }) => [key, cells]));
  return planInFull(input, planMark).flatMap(({ key, number: now, action, lead, due, row: found }) => {
    const before = input.numberedBefore.get(key) ?? now;
    if (!found.cells.has("action")) return [];
    return {
      key: progressKey(key),
      number: now,
      was: before === now ? "" : `was ${before}`,
      action,
      lead,
      due: due?.text ?? "",
      planStatus: {
        now: found.cells.get("status")?.text ?? "",
        before: input.remembered(planMark, key, "status"),
      },
      cells: standing.get(progressKey(key)),
    };
  });
}

const left = " (no longer on the plan)";

/** An action that is not on the plan any more says what it said. */
function leftPlan({ key, cells }: StandingRow, input: PlanInput, planMark: string): Reported {
  const text = (column: string) => cells.get(column)?.text ?? "";
  const action = text("action");
  const before = input.remembered(planMark, key.slice(progressKey("").length), "status");
  return {
    key,
    number: null,
    was: "",
    action: action.endsWith(left) ? action : action + left,
    lead: text("lead"),
    due: text("due"),
    planStatus: { now: "", before },
    cells,
  };
}

function isTold({ cells, planStatus }: Reported): boolean {
  const status = cells?.get("status")?.text ?? planStatus.before;
  return (cells?.has("progress") ?? false) || (cells?.has("before") ?? false) || status !== planStatus.before;
}

function progressRow(reported: Reported, inFull: string, input: PlanInput, isHinted: boolean): DocumentRow {
  const { key, number: shown, was, action, lead, due, cells } = reported;
  const typedNow = cells?.get("progress")?.text ?? "";
  const reads = isAsAbove(typedNow) && inFull !== typedNow ? inFull : "";
  const term = termCells(cells, inFull, input, isHinted ? hints.progress : "");
  return {
    ...row(
      key,
      cell("no", "cellNumber", shown === null ? "" : number(shown, String(shown))),
      cell("was", "cellTop", was),
      cell("action", "cellTop", action),
      cell("lead", "cellTop", lead),
      cell("due", "cellTop", due),
      statusCell(reported),
      cell("reads", "cellFlag", term.isOver ? "" : reads),
      ...term.drawn,
    ),
    minLines: 2,
  };
}

/**
 * What is told of this term and of those before. When another term has begun, what was typed joins the earlier ones
 * under its term's name and leaves room for the new.
 */
function termCells(
  cells: StandingCells | undefined,
  inFull: string,
  { results: { settings }, periodBefore }: PlanInput,
  hint: string,
): { readonly isOver: boolean; readonly drawn: readonly DocumentCell[] } {
  const now = termNow(settings);
  const of = readPeriodWords(cells?.get("of")?.text ?? periodBefore) ?? now;
  const words = periodWords(settings.academicYear, settings.term);
  const isOver = compareTerms(of, now) !== 0 && (cells?.has("progress") ?? false);
  const drawn = isOver ? handedOver(cells, inFull, of, words) : asTyped(cells, words, hint);
  return { isOver, drawn };
}

function handedOver(
  cells: StandingCells | undefined,
  inFull: string,
  of: YearTerm,
  words: string,
): readonly DocumentCell[] {
  const joined = joinedProgress(cells?.get("before")?.text ?? "", inFull, of);
  return [
    { ...cell("progress", "typedSmall", typedWith(undefined, null)), handover: "out" },
    { ...cell("before", "typedSmall", typed({ value: joined, text: joined })), handover: "in" },
    { ...cell("of", "side", words), handover: "out" },
  ];
}

function asTyped(cells: StandingCells | undefined, words: string, hint: string): readonly DocumentCell[] {
  return [
    cell("progress", "typedSmall", typed(cells?.get("progress"), hint)),
    cell("before", "typedSmall", typed(cells?.get("before"))),
    cell("of", "side", words),
  ];
}

/** The plan's status until she says another here. */
function statusCell({ cells, planStatus }: Reported): DocumentCell {
  const stands = cells?.get("status");
  const status = statusOf(stands, planStatus);
  if (status === (stands?.text ?? "")) return cell("status", "typedSmall", typed(stands, "", actionStatuses));
  const taken = typed({ value: status, text: status }, "", actionStatuses);
  return { ...cell("status", "typedSmall", taken), handover: "fill" };
}
