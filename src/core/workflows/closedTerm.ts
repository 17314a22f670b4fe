import type { Finding } from "../domain/finding";
import { historyMark } from "../domain/ownSheets";
import { termLabel, termNow } from "../domain/term";
import { changedWhenClosed, isTermClosed } from "../plans/historyRows";
import type { PlanInput } from "../plans/planInput";
import { closedTermChanged, termClosed } from "./ownFindings";

/** What is said of a term that is closed; nothing while it is open. */
export function closedTerm(input: PlanInput): readonly Finding[] {
  if (!isTermClosed(input)) return [];
  const { actions, results } = input;
  const open = actions.filter(({ ended }) => !ended);
  return [
    termClosed(termLabel(termNow(results.settings)), {
      figures: results.indicators.length,
      open: open.length,
      overdue: open.filter(({ flags }) => flags.includes("overdue")).length,
      ended: actions.length - open.length,
    }),
  ];
}

/** Why a refresh of a closed term may not be written: its figures would change. Empty where they would not. */
export function closedTermFaults(input: PlanInput): readonly Finding[] {
  const [first, ...others] = changedWhenClosed(input, input.standing(historyMark));
  return first ? [closedTermChanged(termLabel(termNow(input.results.settings)), first, others.length)] : [];
}
