import type { PaneEvent, PaneState } from "./paneState";

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
const untouched = "Nothing has been changed.";

/** What the officer can do now. */
export function nextStep(state: PaneState): NextStep {
  switch (state.kind) {
    case "idle":
      return step({ label: "Use this workbook", event: read }, "Reading changes nothing.");
    case "reading":
      return {
        primary: { label: "Reading…", event: read },
        busy: true,
        second: { label: "Cancel", event: { kind: "cancelPressed" } },
        note: untouched,
      };
    case "ready":
      return readyStep(state);
    case "writing":
      return {
        primary: { label: "Writing…", event: read },
        busy: true,
        second: null,
        note: "You can keep working in other workbooks.",
      };
    case "written":
      return step(
        { label: "Refresh", event: { kind: "writePressed" } },
        "Change a grade, then press Refresh.",
        readAgain,
      );
    case "failed":
      return step(
        readAgain,
        state.during === "reading" ? untouched : "Reading shows what has been written so far.",
      );
  }
}

function readyStep({ calculated, view }: Extract<PaneState, { kind: "ready" }>): NextStep {
  if (calculated.stopped) return step(readAgain, `${untouched} Put right what must be fixed first.`);
  if (view === "data") {
    return step(
      { label: "See results", event: { kind: "viewChosen", view: "results" } },
      untouched,
      readAgain,
    );
  }
  const hasPlans = calculated.reading.sheets.some((sheet) => sheet.role === "ours");
  return step(
    { label: hasPlans ? "Refresh plans" : "Write plans", event: { kind: "writePressed" } },
    hasPlans ? "Every word you typed stays." : "Adds sheets of its own; your tracker stays as it is.",
    readAgain,
  );
}

function step(primary: StepButton, note: string, second: StepButton | null = null): NextStep {
  return { primary, busy: false, second, note };
}
