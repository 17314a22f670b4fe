import { progressKey, progressReportMark, recoveryPlanMark } from "../../../domain/ownSheets";
import { dayLabel } from "../../../domain/isoDate";
import { termLabel } from "../../../domain/term";
import type { ActionFlag, PlanAction } from "../../planAction";
import { progressOf } from "../../progressCells";
import type { Found, OwnCell, ReadyPack } from "../readyPack";
import { quoteText } from "../quoteText";

const planOf = ({ indicator }: PlanAction): string => recoveryPlanMark(indicator);
const reportOf = ({ indicator }: PlanAction): string => progressReportMark(indicator);

function cellOf(action: PlanAction, column: string): OwnCell {
  return { mark: planOf(action), key: action.id, column };
}

/** Actions that are not ended and lack something, or are late. */
export function flagged(
  flag: ActionFlag,
  column: string,
  remark: (action: PlanAction) => string,
): (pack: ReadyPack) => readonly Found[] {
  return ({ actions }) =>
    actions
      .filter(({ ended, flags, action }) => !ended && action !== "" && flags.includes(flag))
      .map((action) => ({
        at: cellOf(action, column),
        quoted: quoteText(action.action),
        remark: remark(action),
      }));
}

/** "Due 14 November 2014 and not complete" */
export function lateWords({ due }: PlanAction): string {
  return `Due ${dayLabel(due ?? "")} and not complete: report it, or agree another date`;
}

/** Actions of which the progress report and the plan say different things. */
export function twoStatuses({ actions }: ReadyPack): readonly Found[] {
  return actions
    .filter(({ status, planStatus }) => planStatus !== "" && status !== planStatus)
    .map((action) => ({
      at: { mark: reportOf(action), key: progressKey(action.id), column: "status" },
      quoted: quoteText(action.status),
      remark: `Action ${action.number} is ‘${quoteText(action.planStatus)}’ on its recovery plan: say the same in both places`,
    }));
}

/** Actions that stood on their plan last term, of which neither term tells any progress. */
export function withoutProgress({ actions, actionsBefore, term, cells }: ReadyPack): readonly Found[] {
  const { now, before } = term;
  if (before === null) return [];
  const told = new Map(cells.map(({ at, text }) => [`${at.mark}\n${at.key}\n${at.column}`, text]));
  return actions
    .filter(({ id, ended }) => !ended && actionsBefore.has(id))
    .flatMap((action): Found[] => {
      const [mark, key] = [reportOf(action), progressKey(action.id)];
      const says = (column: string) => told.get(`${mark}\n${key}\n${column}`) ?? "";
      if (says("progress") !== "" || progressOf(says("before"), before)) return [];
      const remark = `No progress for two terms: nothing is told of ${termLabel(now)} or ${termLabel(before)}`;
      return [{ at: { mark, key, column: "progress" }, quoted: quoteText(action.action), remark }];
    });
}

function byPlan(actions: readonly PlanAction[]): readonly (readonly PlanAction[])[] {
  const plans = [...new Set(actions.map(planOf))];
  return plans.map((plan) => actions.filter((action) => planOf(action) === plan));
}

const typedNumber = /^\s*(\d{1,2})[.)]\s/;

/** Numbers that she typed before her actions: one that stands twice, or that is not the action's own. */
export function typedNumbers({ actions }: ReadyPack): readonly Found[] {
  return byPlan(actions).flatMap((plan) => {
    const seen = new Set<string>();
    return plan.flatMap((action): Found[] => {
      const typed = typedNumber.exec(action.action)?.[1];
      if (typed === undefined) return [];
      const isTwice = seen.has(typed);
      seen.add(typed);
      if (!isTwice && Number(typed) === action.number) return [];
      const numbered = new Set(
        plan.map(({ action: text, number }) => typedNumber.exec(text)?.[1] ?? `no ${number}`),
      );
      const remark = isTwice
        ? `${plan.length} actions under ${numbered.size === 1 ? "1 number" : `${numbered.size} numbers`}: ${typed} stands twice; this is action ${action.number}`
        : `Typed as ${typed}, and it is action ${action.number}: the column No. counts by itself`;
      return [{ at: cellOf(action, "action"), quoted: quoteText(action.action), remark }];
    });
  });
}

/** Words by which it can be seen whether something was reached: a number, a grade, a colour, more or fewer. */
const measurable =
  /\d|%|\b(?:grade[sd]?|level|expected standard|red|amber|green|all|every|each|no more|none|at least|reduc\w+|increas\w+|improv\w+|rais\w+|rise|fewer|less|more|higher|lower|reach\w*|attain\w*|achiev\w*|on time|in time|complete[d]?)\b/i;

/** Plans with actions that do not say by what their success would be known; one remark a plan. */
export function withoutMeasure({ actions }: ReadyPack): readonly Found[] {
  return byPlan(actions).flatMap((plan): Found[] => {
    const vague = plan.filter(({ action, ended }) => !ended && action !== "" && !measurable.test(action));
    const [first] = vague;
    if (first === undefined) return [];
    const numbers = vague.map(({ number }) => String(number)).join(", ");
    const which = vague.length === 1 ? `Action ${numbers} says` : `Actions ${numbers} say`;
    const remark = `No success measure: ${which} nothing by which success will be known, such as a figure or a grade`;
    return [{ at: cellOf(first, "action"), quoted: quoteText(first.action), remark }];
  });
}
