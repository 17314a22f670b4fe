import { useEffect, useReducer, useRef, type Dispatch } from "react";
import type { Results } from "../../core/analysis/results";
import { notAsShown } from "../../core/workflows/notAsShown";
import type { Progress, RunOptions } from "../../core/workflows/outcomes";
import { HostError, type WorkbookPort } from "../../core/workflows/ports";
import { failureOf } from "./failure";
import { loadTrackerWork } from "./loadTrackerWork";
import { paneReducer } from "./paneReducer";
import { initialState, type PaneEvent, type PaneState } from "./paneState";
import { shortTasks } from "./shortTasks";
import type { Copies, Surroundings } from "./surroundings";
import { useRibbon } from "./useRibbon";

interface Run extends Surroundings {
  readonly state: PaneState;
  readonly happened: Dispatch<PaneEvent>;
  /** False once she cancelled the run, or another one took its place. */
  readonly isWanted: () => boolean;
}

type Copying = Extract<PaneState, { kind: "copying" }>;

/** The pane's state and its only effects: each new run that the state asks for is started once. */
export function useWorkflow(surroundings: Surroundings): [PaneState, Dispatch<PaneEvent>] {
  const [state, happened] = useReducer(paneReducer, initialState);
  const started = useRef(0);
  const { port, today, listenToWriting, listenToRibbon, copies } = surroundings;
  useRibbon(listenToRibbon, port, happened);
  // Fetched while she reads the first card; a failure is told when it is needed.
  useEffect(() => void lookForOffer(port, happened), [port]);
  useEffect(() => {
    if (started.current === state.run) return;
    started.current = state.run;
    const isWanted = () => started.current === state.run;
    const run: Run = { port, today, listenToWriting, state, happened, isWanted };
    if (state.kind === "reading") void readTracker(run);
    if (state.kind === "proposing") void proposeChanges(run);
    if (state.kind === "writing") void writeSheets(run);
    if (state.kind === "copying" && copies) void makeCopy(run, state, copies);
    if (state.kind === "returning") void putSheetsBack(run);
  }, [state, port, today, listenToWriting, copies]);
  return [state, happened];
}

/** Looks once, at the start, whether a refresh is unfinished or can be put back; a failure is told when it matters. */
async function lookForOffer(port: WorkbookPort, happened: Dispatch<PaneEvent>): Promise<void> {
  try {
    const { putBackOffer } = await loadTrackerWork();
    const offer = await putBackOffer(port);
    if (offer) happened({ kind: "offerFound", offer });
  } catch {
    // She has not asked for anything yet.
  }
}

async function putSheetsBack(run: Run): Promise<void> {
  const { state, happened, port } = run;
  const report = reporter(run);
  run.listenToWriting((done, of) => report({ step: "writing", done, of }));
  try {
    const { putBack } = await loadTrackerWork();
    const done = await putBack(port, optionsOf(run), report);
    happened({ kind: "sheetsPutBack", run: state.run, putBack: done });
  } catch (error) {
    happened({ kind: "runFailed", run: state.run, failure: failureOf(error, "Read again") });
  }
}

async function readTracker(run: Run): Promise<void> {
  const { state, happened, port } = run;
  try {
    const { calculate } = await loadTrackerWork();
    const calculated = await calculate(port, optionsOf(run), reporter(run));
    happened({ kind: "trackerRead", run: state.run, calculated });
  } catch (error) {
    happened({ kind: "runFailed", run: state.run, failure: failureOf(error, "Read again") });
  }
}

async function proposeChanges(run: Run): Promise<void> {
  const { state, happened, port } = run;
  try {
    const { rehearse } = await loadTrackerWork();
    const proposal = await rehearse(port, optionsOf(run), reporter(run));
    happened({ kind: "changesProposed", run: state.run, proposal });
  } catch (error) {
    happened({ kind: "runFailed", run: state.run, failure: failureOf(error, "Read again") });
  }
}

async function writeSheets(run: Run): Promise<void> {
  const { state, happened, port } = run;
  const report = reporter(run);
  run.listenToWriting((done, of) => report({ step: "writing", done, of }));
  try {
    const { refresh } = await loadTrackerWork();
    const refreshed = await refresh(port, optionsOf(run), report, shownBefore(state));
    happened({ kind: "sheetsWritten", run: state.run, refreshed });
  } catch (error) {
    if (error instanceof HostError && error.code === notAsShown)
      happened({ kind: "figuresMoved", run: state.run });
    else happened({ kind: "runFailed", run: state.run, failure: failureOf(error, "Try again") });
  }
}

async function makeCopy(run: Run, { copying, published }: Copying, copies: Copies): Promise<void> {
  const { state, happened } = run;
  try {
    const came = await copies.make(copying, optionsOf(run), reporter(run), published);
    happened({ kind: "copyCame", run: state.run, came });
  } catch (error) {
    const came = { ...failureOf(error, "Try again"), next: onceMore };
    happened({ kind: "copyCame", run: state.run, came });
  }
}

const onceMore = "Nothing in the workbook has changed. Make it once more when you are ready.";

/** The figures on show, which alone may be written; what was left half written is finished whatever they are. */
function shownBefore(state: PaneState): Results | null {
  if (state.kind !== "writing" || state.offer?.isOpen) return null;
  return state.before?.calculated.results ?? null;
}

/** Year and term come from the workbook; only the answers given in the pane beat it. */
function optionsOf({ state, today, isWanted }: Run): RunOptions {
  const rest = shortTasks(isWanted);
  const { answers: decisions, ahead } = state;
  return { asAt: today(), academicYear: null, term: null, decisions, ahead, rest };
}

function reporter({ state, happened }: Run): (progress: Progress) => void {
  return (progress) => happened({ kind: "progressed", run: state.run, progress });
}
