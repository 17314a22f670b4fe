import { withoutHeld } from "../../core/domain/heldBack";
import { checksMark } from "../../core/domain/ownSheets";
import type { Decisions } from "../../core/domain/question";
import type { TypedAhead } from "../../core/domain/typedAhead";
import type { PaneEvent, PaneState, Ready } from "./paneState";
import { common, isOccupied, startProposing, startReading, startWriting } from "./runs";

type Answer = Extract<PaneEvent, { kind: "questionAnswered" }>;
type HeldSettled = Extract<PaneEvent, { kind: "heldSettled" }>;

/**
 * An answer reads the tracker anew, and may come while an earlier answer is still being worked out. After plans are
 * written it shows what they would say with it; they stay until she refreshes them.
 */
export function afterAnswer(state: PaneState, { id, option }: Answer): PaneState {
  const shown = state.kind === "reading" ? state.before : state.kind === "ready" ? state : readyAgain(state);
  if (shown === null) return state;
  const answers = new Map(state.answers).set(id, option);
  return startReading({ ...state, answers }, shown);
}

function readyAgain(state: PaneState): Ready | null {
  if (state.kind !== "written") return null;
  const { calculated, view } = state;
  return { ...common(state), kind: "ready", calculated, view };
}

/** Settings and indicators read the tracker anew, as an answer does; why a finding is accepted changes no figure. */
export function afterAhead(state: PaneState, ahead: TypedAhead): PaneState {
  const shown = state.kind === "reading" ? state.before : state.kind === "ready" ? state : null;
  if (shown === null) return state;
  if (figuresText(state.ahead) !== figuresText(ahead)) return startReading({ ...state, ahead }, shown);
  if (state.kind !== "ready") return { ...state, ahead };
  const { kind, run, calculated, view } = state;
  return { ...common(state), kind, run, calculated, view, ahead };
}

/** Her words on the sheet change figures; words that she leaves out did not count. */
export function afterHeldSettled(state: PaneState, { held, isTyped }: HeldSettled): PaneState {
  if (isOccupied(state)) return state;
  const settled = { ...state, ahead: withoutHeld(state.ahead, [held]) };
  return isTyped && settled.kind === "ready" ? startReading(settled, settled) : settled;
}

/** What is typed ahead but for the reasons on the Checks sheet. */
function figuresText({ words, added, dropped }: TypedAhead): string {
  return JSON.stringify([words.filter(({ mark }) => mark !== checksMark), added, dropped]);
}

/** Once plans are written a choice is carried out at once; before, it is part of what writing will change. */
export function afterWordsDecided(state: PaneState, answers: Decisions): PaneState {
  if (state.kind === "written") return startWriting({ ...state, answers }, state);
  if (state.kind !== "ready" || !state.proposal) return state;
  return startProposing({ ...state, answers }, state);
}
