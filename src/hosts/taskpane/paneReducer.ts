import { onlyHeld } from "../../core/domain/heldBack";
import { withIndicator, withWords } from "../../core/domain/typedAhead";
import type { Refreshed } from "../../core/workflows/outcomes";
import { afterAhead, afterAnswer, afterHeldSettled, afterWordsDecided } from "./afterAnswers";
import type { Failure } from "./failure";
import {
  common,
  isAtWork,
  isOccupied,
  startCopying,
  startProposing,
  startReading,
  startWriting,
} from "./runs";
import type { AtWork } from "./runs";
import type { CopyOutcome, PaneEvent, PaneState, Ready, View, Written } from "./paneState";

type FromRun = Extract<PaneEvent, { run: number }>;

/**
 * idle → reading → ready → proposing → ready → writing → written | failed, again proposing from there, and where there is a refresh to put back
 * idle | written → asking → returning → returned. An event out of place, or of an old run, leaves the state
 * exactly as it was.
 */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  if ("run" in event) return event.run === state.run ? afterRunEvent(state, event) : state;
  switch (event.kind) {
    case "readPressed":
      return isOccupied(state) ? state : startReading(state);
    case "questionAnswered":
      return afterAnswer(state, event);
    case "typedAhead":
      return afterAhead(state, withWords(state.ahead, event.words));
    case "indicatorChosen":
      return afterAhead(state, withIndicator(state.ahead, event.measure, event.isListed));
    case "heldSettled":
      return afterHeldSettled(state, event);
    case "viewChosen":
      return afterViewChosen(state, event.view);
    case "proposePressed":
      return canWrite(state) ? startProposing(state, state) : state;
    case "writePressed":
      return canWrite(state) ? startWriting(state, state) : state;
    case "copyPressed":
      return canWrite(state) ? startCopying(state, event) : state;
    case "wordsDecided":
      return afterWordsDecided(state, new Map(state.answers).set(event.id, event.choice));
    case "cancelPressed":
      return afterCancel(state);
    case "offerFound":
      return { ...state, offer: event.offer };
    case "finishPressed":
      return canFinish(state) ? startWriting(state, null) : state;
    case "refreshPressed":
      return isOccupied(state) ? state : afterRibbon(state);
    case "putBackRefused":
      return isOccupied(state) ? state : refusedPutBack(state, event.failure);
    case "putBackPressed":
      return state.offer && !isOccupied(state)
        ? { ...common(state), kind: "asking", asked: state.offer, before: state }
        : state;
    case "putBackConfirmed":
      return state.kind === "asking"
        ? { ...common(state), kind: "returning", run: state.run + 1, progress: null }
        : state;
  }
}

/** True when everything is worked out and nothing stops. */
function canWrite(state: PaneState): state is Ready | Written {
  return (state.kind === "ready" || state.kind === "written") && !state.calculated.stopped;
}

/** What was left half written is finished; else she sees what would change before anything is written. */
function afterRibbon(state: PaneState): PaneState {
  const shown = canWrite(state) ? state : null;
  return state.offer?.isOpen ? startWriting(state, shown) : startProposing(state, shown);
}

/** Nothing was begun, so that no sheet can be half written. */
function refusedPutBack(state: PaneState, failure: Failure): PaneState {
  return { ...common(state), kind: "failed", during: "returning", isUntouched: true, failure };
}

/** A refresh that was left half way, by an earlier start or by the failure that is on show. */
function canFinish(state: PaneState): boolean {
  if (state.kind === "failed") return state.during === "writing";
  return state.kind === "idle" && (state.offer?.isOpen ?? false);
}

function afterViewChosen(state: PaneState, view: View): PaneState {
  if (state.kind === "written") return { ...state, view };
  if (state.kind === "copying") return { ...state, before: { ...state.before, view } };
  if (state.kind === "proposing")
    return state.before ? { ...state, before: { ...state.before, view } } : state;
  if (state.kind === "ready") return { ...state, view };
  if (state.kind === "reading" && state.before) return { ...state, before: { ...state.before, view } };
  return state;
}

/**
 * Only what changes nothing can be cancelled: writing, once begun, is finished. What was shown comes back with the
 * answers it was worked out from; the number moves on, so that the late end of the run is ignored.
 */
function afterCancel(state: PaneState): PaneState {
  if (state.kind === "asking") return state.before;
  if (state.kind !== "reading" && state.kind !== "proposing" && state.kind !== "copying") return state;
  const run = state.run + 1;
  const shown = state.before ?? ({ ...common(state), kind: "idle" } as const);
  return { ...shown, run, stoppedRun: run };
}

function afterRunEvent(state: PaneState, event: FromRun): PaneState {
  if (!isAtWork(state)) return state;
  switch (event.kind) {
    case "progressed":
      return { ...state, progress: event.progress };
    case "runFailed":
      return { ...common(state), kind: "failed", during: duringOf(state), failure: event.failure };
    case "trackerRead":
      if (state.kind !== "reading") return state;
      return {
        ...common(state),
        kind: "ready",
        calculated: event.calculated,
        view: viewAfterReading(state.before, event.calculated.stopped),
      };
    case "changesProposed":
      return state.kind === "proposing" ? afterProposing(state, event.proposal) : state;
    case "copyCame":
      return state.kind === "copying" ? afterCopying(state, event.came) : state;
    case "figuresMoved":
      return state.kind === "writing" ? { ...startProposing(state, state.before), hasMoved: true } : state;
    case "sheetsPutBack": {
      const { run, figuresRun, answers, ahead } = state;
      return state.kind === "returning"
        ? { run, figuresRun, answers, ahead, kind: "returned", putBack: event.putBack }
        : state;
    }
    case "sheetsWritten":
      if (state.kind !== "writing") return state;
      return afterWriting(state, event.refreshed.calculated.stopped, event);
  }
}

/** Looking at what would change and making a copy read the workbook, and do no more. */
function duringOf({ kind }: AtWork): "reading" | "writing" | "returning" {
  return kind === "proposing" || kind === "copying" ? "reading" : kind;
}

/** All stands as it did, with what came of the copy. */
function afterCopying(state: Extract<PaneState, { kind: "copying" }>, came: CopyOutcome["came"]): PaneState {
  const { before, copying } = state;
  return { ...before, ...common(state), copy: { kind: copying, came } };
}

/** Where nothing would change since the plans were written, what was written stays on show. */
function afterProposing(state: Extract<PaneState, { kind: "proposing" }>, proposal: Refreshed): PaneState {
  const { calculated, touched } = proposal;
  const { before, run, hasMoved } = state;
  if (calculated.stopped) return { ...common(state), kind: "ready", calculated, view: "data" };
  if (before?.kind === "written" && touched === 0)
    return { ...before, run, figuresRun: run, calculated, isUpToDate: true };
  const view = before?.view ?? "plan";
  return { ...common(state), kind: "ready", calculated, proposal, view, ...(hasMoved && { hasMoved }) };
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
  const { run, figuresRun, answers } = state;
  // What was typed ahead stands on the sheets now, and is hers there; but for what a sheet says otherwise.
  const ahead = onlyHeld(calculated.heldBack ?? []);
  const { canPutBack } = event.refreshed;
  const offer = canPutBack === null ? {} : { offer: { on: canPutBack, isOpen: false } };
  return {
    run,
    figuresRun,
    answers,
    ahead,
    ...offer,
    kind: "written",
    calculated,
    refreshed: event.refreshed,
    view: "plan",
  };
}
