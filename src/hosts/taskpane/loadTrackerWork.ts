import { HostError } from "../../core/workflows/ports";
import type * as trackerWork from "./trackerWork";

/**
 * The script that works on trackers, fetched once from where the pane came from.
 * @throws {HostError} `part-missing` when it cannot be fetched; the next call tries again.
 */
export async function loadTrackerWork(): Promise<typeof trackerWork> {
  try {
    return await import("./trackerWork");
  } catch (cause) {
    const message =
      "Part of Recovery Planner could not be loaded: the connection to where it is kept was lost. Nothing in the workbook has changed.";
    throw new HostError("part-missing", message, { cause });
  }
}
