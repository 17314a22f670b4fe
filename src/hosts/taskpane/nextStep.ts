import { stoppedWords } from "./staleWords";
import type { PaneEvent, PaneState, Ready } from "./paneState";

interface StepButton {
  readonly label: string;
  readonly event: PaneEvent;
}

/** The footer: one primary button, perhaps a second quiet one, and a word of comfort. */
export interface NextStep {
  readonly primary: StepButton;
  /** While work goes on the primary button stands still. */
  readonly busy: boolean;
  readonly second: StepButton | null;
  readonly note: string;
}

const read: PaneEvent = { kind: "readPressed" };
const readAgain: StepButton = { label: "Read again", event: read };
const finish: StepButton = { label: "Finish the refresh", event: { kind: "finishPressed" } };
const seeResults: StepButton = { label: "See results", event: { kind: "viewChosen", view: "results" } };
const cancel: StepButton = { label: "Cancel", event: { kind: "cancelPressed" } };
const putBack: StepButton = { label: "Put back", event: { kind: "putBackPressed" } };
const notYetWritten = "Nothing is written before you have seen what will change.";
const untouched = "Nothing has been changed.";
const nothingNew = "Nothing to write: the plans say what the tracker says.";

/**
 * What the officer can do now.
 * @param isStale true when the tracker changed since it was read: then nothing can be written before she has looked
 */
export function nextStep(state: PaneState, isStale = false): NextStep {
  const next = stepFrom(state, isStale);
  return state.stoppedRun === state.run ? { ...next, note: stoppedWords } : next;
}

function stepFrom(state: PaneState, isStale: boolean): NextStep {
  switch (state.kind) {
    case "idle":
      return idleStep(state);
    case "reading":
      // While something is worked out anew, what was read before can be gone on with.
      if (state.before?.view === "data" && !state.before.calculated.stopped)
        return step(seeResults, untouched, cancel);
      return {
        primary: { label: "Reading…", event: read },
        busy: true,
        second: cancel,
        note: untouched,
      };
    case "proposing":
      return {
        primary: { label: "Looking…", event: read },
        busy: true,
        second: cancel,
        note: untouched,
      };
    case "copying":
      return {
        primary: { label: "Making…", event: read },
        busy: true,
        second: cancel,
        note: untouched,
      };
    case "ready":
      return isStale ? staleStep(state) : readyStep(state);
    case "writing":
      return {
        primary: { label: "Writing…", event: read },
        busy: true,
        second: null,
        note: "You can keep working in other workbooks.",
      };
    case "written":
      return step(
        { label: "Refresh", event: { kind: "proposePressed" } },
        "Change a grade, then press Refresh: it shows what will change first.",
        state.offer ? putBack : readAgain,
      );
    case "asking":
      return step({ label: "Put back", event: { kind: "putBackConfirmed" } }, untouched, {
        label: "Keep the refresh",
        event: { kind: "cancelPressed" },
      });
    case "returning":
      return {
        primary: { label: "Putting back…", event: read },
        busy: true,
        second: null,
        note: "Every word you typed stays.",
      };
    case "returned":
      return step(readAgain, "Correct the tracker, then read it again.");
    case "failed":
      return failedStep(state);
  }
}

function idleStep({ offer }: PaneState): NextStep {
  if (offer?.isOpen) return step(finish, "Your own words are as you typed them.", putBack);
  const use = { label: "Use this workbook", event: read };
  return step(use, "Reading changes nothing.", offer ? putBack : null);
}

function failedStep({ during, isUntouched }: Extract<PaneState, { kind: "failed" }>): NextStep {
  if (during === "reading" || isUntouched) return step(readAgain, untouched);
  const note = "A sheet that is only half written says so in its first line.";
  if (during === "returning") return step(readAgain, note);
  return step({ ...finish, label: "Try again" }, note, readAgain);
}

function look(event: PaneEvent): StepButton {
  return { label: "See what will change", event };
}

/** Old figures: read anew where she looks at what was read, else looked at before anything is written. */
function staleStep({ calculated, view, offer }: Ready): NextStep {
  if (calculated.stopped) return step(readAgain, untouched);
  if (view === "data") return step(readAgain, notYetWritten, seeResults);
  return step(
    look({ kind: "proposePressed" }),
    notYetWritten,
    offer && view === "plan" ? putBack : readAgain,
  );
}

function readyStep({ calculated, view, proposal, offer }: Extract<PaneState, { kind: "ready" }>): NextStep {
  if (calculated.stopped) return step(readAgain, `${untouched} Put right what must be fixed first.`);
  if (view === "data") {
    return step(seeResults, untouched, readAgain);
  }
  const second = offer && view === "plan" ? putBack : readAgain;
  if (!proposal) return step(look({ kind: "proposePressed" }), untouched, second);
  if (view !== "plan") return step(look({ kind: "viewChosen", view: "plan" }), untouched, second);
  if (proposal.touched === 0) return step(look({ kind: "proposePressed" }), nothingNew, second);
  const hasPlans = calculated.reading.sheets.some((sheet) => sheet.role === "ours");
  return step(
    { label: hasPlans ? "Refresh plans" : "Write plans", event: { kind: "writePressed" } },
    hasPlans ? "Every word you typed stays." : "Adds sheets of its own; your tracker stays as it is.",
    second,
  );
}

function step(primary: StepButton, note: string, second: StepButton | null = null): NextStep {
  return { primary, busy: false, second, note };
}
