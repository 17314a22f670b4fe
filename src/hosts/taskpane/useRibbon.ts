import { useEffect, useEffectEvent, type Dispatch } from "react";
import type { WorkbookPort } from "../../core/workflows/ports";
import { failureOf, type Failure } from "./failure";
import { loadTrackerWork } from "./loadTrackerWork";
import type { PaneEvent } from "./paneState";
import type { ListenToRibbon, RibbonCommand } from "./surroundings";

/**
 * Each command sets off what the button of its name in the pane does, through the pane's own state: what it cannot
 * do now, because something is at work or a question is open, it does not do.
 */
export function useRibbon(
  listen: ListenToRibbon | undefined,
  port: WorkbookPort,
  happened: Dispatch<PaneEvent>,
): void {
  const given = useEffectEvent((command: RibbonCommand): void => {
    if (command === "checkData") happened({ kind: "readPressed" });
    if (command === "writePlans" || command === "refresh") happened({ kind: "refreshPressed" });
    if (command === "putBack") void askToPutBack(port, happened);
  });
  useEffect(() => listen?.((command) => given(command)), [listen]);
}

const nothingToPutBack: Failure = {
  what: "No refresh of this workbook is left to put back: nothing was written yet, or it was put back already.",
  next: "Press Read again to go on.",
};

/** Whether there is anything to put back is looked up anew: the pane may have been opened by this very command. */
async function askToPutBack(port: WorkbookPort, happened: Dispatch<PaneEvent>): Promise<void> {
  try {
    const { putBackOffer } = await loadTrackerWork();
    const offer = await putBackOffer(port);
    if (offer) happened({ kind: "offerFound", offer });
    happened(offer ? { kind: "putBackPressed" } : { kind: "putBackRefused", failure: nothingToPutBack });
  } catch (error) {
    happened({ kind: "putBackRefused", failure: failureOf(error, "Read again") });
  }
}
