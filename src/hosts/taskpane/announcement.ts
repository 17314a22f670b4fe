import type { Refreshed } from "../../core/workflows/outcomes";
import { counted } from "./counted";
import { findingsOf } from "./openPoints";
import type { PaneState } from "./paneState";
import { movedWords, staleWords, stoppedWords } from "./staleWords";

/** What a screen reader is told when the state changes; empty when there is nothing new to say. */
export function announcement(state: PaneState, isStale = false): string {
  if (isStale) return staleWords;
  if (state.stoppedRun === state.run) return stoppedWords;
  switch (state.kind) {
    case "idle":
      return state.offer?.isOpen ? "A refresh of this workbook was not finished." : "";
    case "failed":
    case "asking":
      return "";
    case "returning":
      return "Putting the last refresh back.";
    case "returned":
      return `The refresh was put back. ${counted(state.putBack.typedKept, "typed cell")} kept.`;
    case "reading":
      return state.before ? "Working it out again." : "Reading the workbook.";
    case "copying":
      return "Making the copy.";
    case "proposing":
      return "Working out what will change.";
    case "ready":
      if (!state.proposal) return readyAnnouncement(state);
      return `${state.hasMoved ? `${movedWords} ` : ""}${proposalAnnouncement(state.proposal)}`;
    case "writing":
      return "Writing plans.";
    case "written":
      if (state.isUpToDate) return "Nothing has changed since the plans were written.";
      return `Plans written. ${counted(state.refreshed.typed.kept, "typed cell")} kept.`;
  }
}

function proposalAnnouncement({ figures, touched }: Refreshed): string {
  const changed = figures.filter(({ isChanged }) => isChanged).length;
  if (touched === 0) return "Nothing would change.";
  return `${counted(touched, "sheet")} would be written, ${counted(changed, "figure")} would change. Nothing is written yet.`;
}

function readyAnnouncement({ calculated }: Extract<PaneState, { kind: "ready" }>): string {
  const { pupils } = calculated.reading;
  const held = calculated.heldBack ? " A sheet says otherwise than you typed." : "";
  const read = `Tracker read: ${counted(pupils.length, "pupil")}, ${counted(findingsOf(calculated).length, "thing")} to check.${held}`;
  return calculated.stopped ? `${read} Something must be fixed before plans can be written.` : read;
}
