import { refusals } from "./refusals";
import { boxId, type BoxState, type TypingEvent, type TypingState } from "./typingState";

/**
 * typed → saving → saved | refused
 *
 * An answer about an earlier text of a box leaves what she has typed since.
 */
export function typingReducer(state: TypingState, event: TypingEvent): TypingState {
  switch (event.kind) {
    case "typed":
      return afterTyping(state, event);
    case "saveBegun":
      return changed(state, event.id, { status: "saving", told: "", theirs: null });
    case "answered":
      return afterAnswer(state, event);
    case "notSaved":
      return changed(state, event.id, { status: "refused", told: event.told });
    case "theirsTaken": {
      const box = state.boxes.get(event.id);
      const text = box?.theirs ?? box?.stands ?? "";
      return changed(state, event.id, { text, stands: text, before: text, ...settled });
    }
    case "plansRead":
      return { ...state, boxes: new Map([...state.boxes].filter(([, box]) => isOpen(box))) };
  }
}

const settled = { status: "saved", told: "", theirs: null } as const;

/** True while words of a box do not stand in the workbook. */
export function isOpen({ status }: BoxState): boolean {
  return status !== "saved";
}

function afterTyping(state: TypingState, { at, stands, text }: TypingEvent & { kind: "typed" }): TypingState {
  const { mark, key, column } = at;
  const id = boxId(at);
  const known = state.boxes.get(id);
  const isNew = known === undefined || known.status === "saved";
  const box: BoxState = {
    ...{ mark, key, column, text, status: "typing", told: "", theirs: null },
    stands: known?.stands ?? stands,
    before: isNew ? (known?.stands ?? stands) : known.before,
  };
  return { ...state, boxes: new Map(state.boxes).set(id, box) };
}

function afterAnswer(
  state: TypingState,
  { id, sent, outcome, stands }: TypingEvent & { kind: "answered" },
): TypingState {
  const box = state.boxes.get(id);
  if (!box) return state;
  const told = refusals[outcome];
  if (told !== undefined) {
    const theirs = outcome === "changed" ? stands : null;
    return changed(state, id, { status: "refused", told, theirs });
  }
  const isLatest = box.text === sent;
  const text = isLatest ? stands : box.text;
  const next = changed(state, id, { text, stands, status: isLatest ? "saved" : "typing" });
  if (outcome !== "typed") return next;
  const { mark, key, column, before } = box;
  const others = state.edits.filter((edit) => boxId(edit) !== id);
  return { ...next, edits: [...others, { mark, key, column, before, stands }] };
}

function changed(state: TypingState, id: string, part: Partial<BoxState>): TypingState {
  const box = state.boxes.get(id);
  return box ? { ...state, boxes: new Map(state.boxes).set(id, { ...box, ...part }) } : state;
}
