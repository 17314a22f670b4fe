import type { PaneEvent, PaneState, Ready, Written } from "./paneState";

/** A run that is on: reading, proposing, writing, copying or putting back. */
export type AtWork = Extract<PaneState, { progress: unknown }>;

/** What every state of the pane carries on. */
export function common({
  run,
  figuresRun,
  answers,
  ahead,
  offer,
}: PaneState): Pick<PaneState, "run" | "figuresRun" | "answers" | "ahead" | "offer"> {
  const kept = { run, figuresRun, answers, ahead };
  return offer ? { ...kept, offer } : kept;
}

function next({ run }: PaneState): Pick<PaneState, "run" | "figuresRun"> {
  return { run: run + 1, figuresRun: run + 1 };
}

/** Each begins a new run; results of earlier ones are passed over from then on. */
export function startReading(state: PaneState, before: Ready | null = null): PaneState {
  return { ...common(state), kind: "reading", ...next(state), progress: null, before };
}

export function startProposing(
  state: PaneState,
  shown: Ready | Written | null,
): Extract<PaneState, { kind: "proposing" }> {
  const before = shown && ({ ...shown, view: "plan" } as const);
  return { ...common(state), kind: "proposing", ...next(state), progress: null, before };
}

export function startWriting(state: PaneState, before: Ready | Written | null): PaneState {
  return { ...common(state), kind: "writing", ...next(state), progress: null, before };
}

/** The figures on show stay those that they were read as. */
export function startCopying(
  before: Ready | Written,
  { copy: copying, published }: Extract<PaneEvent, { kind: "copyPressed" }>,
): PaneState {
  const asked = { copying, published, before: withoutCopy(before) };
  return { ...common(before), kind: "copying", ...asked, run: before.run + 1, progress: null };
}

/** What came of the last copy is said until another one is asked for. */
function withoutCopy(state: Ready | Written): Ready | Written {
  const rest = { ...state };
  delete rest.copy;
  return rest;
}

/** Something is at work, or a question waits for its answer. */
export function isOccupied(state: PaneState): boolean {
  return isAtWork(state) || state.kind === "asking";
}

export function isAtWork(state: PaneState): state is AtWork {
  return "progress" in state;
}
