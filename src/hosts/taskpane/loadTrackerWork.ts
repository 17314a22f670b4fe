import { HostError } from "../../core/workflows/ports";
import type * as trackerWork from "./trackerWork";

type TrackerWork = typeof trackerWork;

let arrived: TrackerWork | null = null;

/**
 * The script that works on trackers and draws what came of it, fetched once from where the pane came from.
 * @throws {HostError} `part-missing` when it cannot be fetched; the next call tries again.
 */
export async function loadTrackerWork(): Promise<TrackerWork> {
  try {
    arrived = await import("./trackerWork");
    return arrived;
  } catch (cause) {
    const message =
      "Part of Recovery Planner could not be loaded: the connection to where it is kept was lost. Nothing in the workbook has changed.";
    throw new HostError("part-missing", message, { cause });
  }
}

/** The same script once it has arrived, as it has wherever there is a result to draw; null before. */
export function arrivedTrackerWork(): TrackerWork | null {
  return arrived;
}
