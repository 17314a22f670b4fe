import { dayLabel, isIsoDate } from "../../core/domain/isoDate";
import type { ActionFlag } from "../../core/plans/planAction";
import type { ActionMove, MoveOutcome } from "../../core/workflows/moveAction";
import type { ActionOnPlan } from "../../core/workflows/readActions";
import { counted } from "./counted";
import type { Look } from "./looks";

export const flagLooks: Readonly<Record<ActionFlag, Look>> = {
  overdue: { word: "Overdue", shape: "diamond", tone: "red" },
  noLead: { word: "No lead", shape: "triangle", tone: "amber" },
  noDate: { word: "No date", shape: "triangle", tone: "amber" },
};

/** What is to be looked at; of an action that has ended nothing is. */
export function flagsShown({ flags, ended }: ActionOnPlan): readonly ActionFlag[] {
  return ended ? [] : flags;
}

/** An action by its words, or by its number while it has none. */
export function actionName({ action, number }: ActionOnPlan): string {
  return action || `action ${number}`;
}

/** "RP ks4-5ac-em, 3 (was 4) · Attendance lead · due 1 July 2014 · On track" */
export function actionLine({ sheet, number, was, lead, due, status }: ActionOnPlan): string {
  const place = `${sheet}, ${number}${was === null ? "" : ` (was ${was})`}`;
  const day = due === null ? "" : `due ${isIsoDate(due) ? dayLabel(due) : due}`;
  return [place, lead, day, status].filter(Boolean).join(" · ");
}

/** "12 actions, 3 overdue, 2 without a lead"; of those that have ended only how many. */
export function actionCounts(actions: readonly ActionOnPlan[]): string {
  const open = actions.filter(({ ended }) => !ended);
  const count = (flag: ActionFlag) => open.filter(({ flags }) => flags.includes(flag)).length;
  const ended = actions.length - open.length;
  const parts: readonly (readonly [number, string])[] = [
    [count("overdue"), "overdue"],
    [count("noLead"), "without a lead"],
    [count("noDate"), "without a date"],
    [ended, "ended"],
  ];
  const said = parts.filter(([found]) => found > 0).map(([found, words]) => `${found} ${words}`);
  return [counted(actions.length, "action"), ...said].join(", ");
}

/** "Suggested: Virtual School adviser, 2 weeks" */
export function suggestedWords({ lead, by }: { readonly lead: string; readonly by: string }): string {
  const words = [lead, by].filter(Boolean).join(", ");
  return words === "" ? "" : `Suggested: ${words}`;
}

const notMoved: Readonly<Partial<Record<MoveOutcome, string>>> = {
  end: "There is no action on that side to change places with.",
  gone: "This action is no longer where it stood. Read again.",
  formula: "A formula stands in one of the two rows. Move the row on the sheet.",
  tooLong: "The two rows hold more text than can be moved at once. Move the row on the sheet.",
};

/** What became of a move. */
export function moveWords(outcome: MoveOutcome, { by }: ActionMove, action: string): string {
  return (
    notMoved[outcome] ??
    `Moved ${by < 0 ? "up" : "down"}: ${action}. It keeps its identity; numbers on the sheet follow at the next refresh.`
  );
}
