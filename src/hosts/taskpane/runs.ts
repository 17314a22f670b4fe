import type { PaneState, Ready, Written } from "./paneState";

/** A run that is on: reading, proposing, writing or putting back. */
export type AtWork = Extract<PaneState, { progress: unknown }>;

/** What every state of the pane carries on. */
export function common({
  run,
  answers,
  ahead,
  offer,
}: PaneState): Pick<PaneState, "run" | "answers" | "ahead" | "offer"> {
  return offer ? { run, answers, ahead, offer } : { run, answers, ahead };
}

/** Each begins a new run; results of earlier ones are passed over from then on. */
export function startReading(state: PaneState, before: Ready | null = null): PaneState {
  return { ...common(state), kind: "reading", run: state.run + 1, progress: null, before };
}

export function startProposing(state: PaneState, shown: Ready | Written | null): PaneState {
  const before = shown && ({ ...shown, view: "plan" } as const);
  return { ...common(state), kind: "proposing", run: state.run + 1, progress: null, before };
}

export function startWriting(state: PaneState, before: Ready | Written | null): PaneState {
  return { ...common(state), kind: "writing", run: state.run + 1, progress: null, before };
}

/** Something is at work, or a question waits for its answer. */
export function isOccupied(state: PaneState): boolean {
  return isAtWork(state) || state.kind === "asking";
}

export function isAtWork(state: PaneState): state is AtWork {
  return "progress" in state;
}
