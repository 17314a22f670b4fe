import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { IsoDate } from "../../../core/domain/pupil";
import { HostError, type WorkbookPort } from "../../../core/workflows/ports";
import { loadTrackerWork } from "../loadTrackerWork";
import { typingReducer } from "./typingReducer";
import {
  boxId,
  nothingTyped,
  type BoxPlace,
  type BoxState,
  type Typing,
  type TypingEvent,
  type TypingState,
} from "./typingState";

/** So long after the last letter a text is saved, though she is still in its box. */
const pause = 2_000;

const ourFault =
  "These words could not be put into the workbook; the fault is ours. They are still here: try again, or copy them onto the sheet.";

export function useTyping(port: WorkbookPort, today: () => IsoDate): Typing {
  const [state, setState] = useState(nothingTyped);
  // What was typed may be saved in the same breath, before anything is drawn: a tick, a draft.
  const now = useRef(state);
  const happened = useCallback((event: TypingEvent): void => {
    now.current = typingReducer(now.current, event);
    setState(now.current);
  }, []);
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());

  const send = useCallback(
    async (at: BoxPlace, seen: string, text: string): Promise<void> => {
      const id = boxId(at);
      happened({ kind: "saveBegun", id });
      try {
        const { typeWords } = await loadTrackerWork();
        const { mark, key, column } = at;
        const [told] = await typeWords(port, [{ mark, key, column, seen, text }], today());
        if (told) happened({ kind: "answered", id, sent: text, outcome: told.outcome, stands: told.stands });
      } catch (error) {
        happened({ kind: "notSaved", id, told: error instanceof HostError ? error.message : ourFault });
      }
    },
    [port, today, happened],
  );

  const save = useCallback(
    (at: BoxPlace): void => {
      const id = boxId(at);
      clearTimeout(timers.current.get(id));
      timers.current.delete(id);
      const box = now.current.boxes.get(id);
      if (box && (box.status === "typing" || (box.status === "refused" && box.theirs === null)))
        void send(at, box.stands, box.text);
    },
    [send],
  );

  const type = useCallback(
    (at: BoxPlace, stands: string, text: string): void => {
      const id = boxId(at);
      happened({ kind: "typed", at, stands, text });
      clearTimeout(timers.current.get(id));
      timers.current.set(
        id,
        setTimeout(() => save(at), pause),
      );
    },
    [save, happened],
  );

  useSavedOnLeaving(now, save);
  const plansRead = useCallback(() => happened({ kind: "plansRead" }), [happened]);

  return useMemo(
    () => ({
      state,
      type,
      save,
      undo: (edit) => {
        happened({ kind: "typed", at: edit, stands: edit.stands, text: edit.before });
        void send(edit, edit.stands, edit.before);
      },
      keepMine: (at) => {
        const box = now.current.boxes.get(boxId(at));
        if (box) void send(at, box.theirs ?? box.stands, box.text);
      },
      takeTheirs: (at) => happened({ kind: "theirsTaken", id: boxId(at) }),
      plansRead,
    }),
    [state, type, save, send, happened, plansRead],
  );
}

/** The pane is closed, or another one is looked at: what is typed goes into its cells at once. */
function useSavedOnLeaving(now: { readonly current: TypingState }, save: (at: BoxState) => void): void {
  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === "hidden") now.current.boxes.forEach((box) => save(box));
    };
    document.addEventListener("visibilitychange", leave);
    return () => document.removeEventListener("visibilitychange", leave);
  }, [now, save]);
}
