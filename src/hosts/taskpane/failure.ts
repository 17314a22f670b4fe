import { HostError } from "../../core/workflows/ports";

/** What the officer is told: what happened and why, and what to do next. */
export interface Failure {
  readonly what: string;
  readonly next: string;
}

const ourFault: Failure = {
  what: "Recovery Planner met something it cannot handle. The fault is ours, not your tracker's.",
  next: "Press Read again. If it happens again, tell whoever looks after Recovery Planner what you were doing.",
};

/**
 * A host's refusal speaks for itself. Of any other error nothing is shown: its text is meant for
 * programmers and could hold a pupil's name.
 * @param button the one that leads on from here
 */
export function failureOf(error: unknown, button: "Read again" | "Try again"): Failure {
  if (!(error instanceof HostError)) return ourFault;
  return { what: error.message, next: `Press ${button} when you are ready.` };
}
