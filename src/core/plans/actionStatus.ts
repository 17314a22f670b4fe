import type { StandingCell } from "../sheet/typedText";

/** What the recovery plan says of an action's status now, and said at the last refresh (null where nothing did). */
export interface PlanStatus {
  readonly now: string;
  readonly before: string | null;
}

/** True while the progress report has no status of its own: it is blank there, or what the plan said before. */
function followsPlan(reported: StandingCell | undefined, plan: PlanStatus): boolean {
  return reported === undefined || reported.text === plan.before;
}

/** The plan's status until she says another on the progress report; empty where neither says one. */
export function statusOf(reported: StandingCell | undefined, plan: PlanStatus): string {
  if (reported === undefined) return plan.now;
  return followsPlan(reported, plan) && plan.now !== "" ? plan.now : reported.text;
}
