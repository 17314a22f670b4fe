import type { PaneEvent, PaneState, Ready, View, Written } from "./paneState";

type Answer = Extract<PaneEvent, { kind: "questionAnswered" }>;
type FromRun = Extract<PaneEvent, { run: number }>;

/**
 * idle → reading → ready → writing → written | failed. An event out of place, or of an old run,
 * leaves the state exactly as it was.
 */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  if ("run" in event) return event.run === state.run ? afterRunEvent(state, event) : state;
  switch (event.kind) {
    case "readPressed":
      return state.kind === "reading" || state.kind === "writing" ? state : startReading(state);
    case "questionAnswered":
      return afterAnswer(state, event);
    case "viewChosen":
      return afterViewChosen(state, event.view);
    case "writePressed":
      return canWrite(state)
        ? { ...common(state), kind: "writing", run: state.run + 1, progress: null, before: state }
        : state;
    case "cancelPressed":
      return afterCancel(state);
  }
}

/** True when everything is worked out and nothing stops. */
function canWrite(state: PaneState): state is Ready | Written {
  return (state.kind === "ready" || state.kind === "written") && !state.calculated.stopped;
}

function common({ run, answers }: PaneState): Pick<PaneState, "run" | "answers"> {
  return { run, answers };
}

function startReading(state: PaneState, before: Ready | null = null): PaneState {
  return { ...common(state), kind: "reading", run: state.run + 1, progress: null, before };
}

/** An answer reads the tracker anew, and may come while an earlier answer is still being worked out. */
function afterAnswer(state: PaneState, { id, option }: Answer): PaneState {
  const shown = state.kind === "reading" ? state.before : state.kind === "ready" ? state : null;
  if (shown === null) return state;
  const answers = new Map(state.answers).set(id, option);
  return startReading({ ...state, answers }, shown);
}

function afterViewChosen(state: PaneState, view: View): PaneState {
  if (state.kind === "written") return { ...state, view };
  if (view === "plan") return state;
  if (state.kind === "ready") return { ...state, view };
  if (state.kind === "reading" && state.before) return { ...state, before: { ...state.before, view } };
  return state;
}

/**
 * Only reading can be cancelled: writing, once begun, is finished. What was shown comes back with the
 * answers it was worked out from; the number moves on, so that the late end of the run is ignored.
 */
function afterCancel(state: PaneState): PaneState {
  if (state.kind !== "reading") return state;
  const run = state.run + 1;
  return state.before ? { ...state.before, run } : { kind: "idle", run, answers: state.answers };
}

function afterRunEvent(state: PaneState, event: FromRun): PaneState {
  if (state.kind !== "reading" && state.kind !== "writing") return state;
  switch (event.kind) {
    case "progressed":
      return { ...state, progress: event.progress };
    case "runFailed":
      return { ...common(state), kind: "failed", during: state.kind, failure: event.failure };
    case "trackerRead":
      if (state.kind !== "reading") return state;
      return {
        ...common(state),
        kind: "ready",
        calculated: event.calculated,
        view: viewAfterReading(state.before, event.calculated.stopped),
      };
    case "sheetsWritten":
      if (state.kind !== "writing") return state;
      return afterWriting(state, event.refreshed.calculated.stopped, event);
  }
}

function viewAfterReading(before: Ready | null, stopped: boolean): View {
  return before === null || stopped ? "data" : before.view;
}

/** The tracker may have changed since it was read: when it now stops, nothing was written. */
function afterWriting(
  state: PaneState,
  stopped: boolean,
  event: Extract<PaneEvent, { kind: "sheetsWritten" }>,
): PaneState {
  const { calculated } = event.refreshed;
  if (stopped) return { ...common(state), kind: "ready", calculated, view: "data" };
  return { ...common(state), kind: "written", calculated, refreshed: event.refreshed, view: "plan" };
}
