import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { HostError } from "../../core/workflows/ports";
import type { PlanOnSheet } from "../../core/workflows/readPlans";
import type { HerWords } from "./herWords";
import { loadTrackerWork } from "./loadTrackerWork";
import type { PaneState } from "./paneState";
import { shownIn } from "./shownIn";
import type { Edit } from "./typing/typingState";
import { useTyping } from "./typing/useTyping";
import { useStaleness } from "./useStaleness";
import type { Surroundings } from "./surroundings";

const ourFault = "Something went wrong in the pane; the fault is ours. The workbook is as it was.";

function troubleOf(error: unknown): string {
  return error instanceof HostError ? error.message : ourFault;
}

/** Her words on the plans: read when the plans are on show, after each writing, and when she comes back to the pane. */
export function usePlans({ port, today }: Surroundings, state: PaneState): HerWords {
  const [plans, setPlans] = useState<readonly PlanOnSheet[] | null>(null);
  const [trouble, setTrouble] = useState("");
  const typing = useTyping(port, today);
  const { isStale, typedOnOurs } = useStaleness(port, state);
  const hasTyped = useTypedSince(state.figuresRun, typedOnOurs, typing.state.edits);
  const looks = useRef(0);
  const { plansRead } = typing;

  const look = useCallback((): void => {
    const number = ++looks.current;
    const isLatest = () => number === looks.current;
    const reading = loadTrackerWork().then(({ readPlans }) => readPlans(port));
    reading.then(
      (found) => {
        if (!isLatest()) return;
        setPlans(found);
        setTrouble("");
        plansRead();
      },
      (error: unknown) => {
        if (isLatest()) setTrouble(troubleOf(error));
      },
    );
  }, [port, plansRead]);

  const isShown = shownIn(state)?.view === "plan" && (state.kind === "ready" || state.kind === "written");
  const { run } = state;
  useEffect(() => {
    if (!isShown) return;
    look();
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [isShown, run, look, typedOnOurs]);

  return useMemo(
    () => ({ plans, typing, trouble, isStale, typedOnOurs, hasTyped }),
    [plans, typing, trouble, isStale, typedOnOurs, hasTyped],
  );
}

/** Whether anything was typed on plans, there or in the pane, since the figures on show were worked out. */
function useTypedSince(figuresRun: number, typedOnOurs: number, edits: readonly Edit[]): boolean {
  const [then, setThen] = useState({ figuresRun, typedOnOurs, edits });
  if (then.figuresRun !== figuresRun) setThen({ figuresRun, typedOnOurs, edits });
  return then.typedOnOurs !== typedOnOurs || then.edits !== edits;
}
