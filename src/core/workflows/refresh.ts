import type { Progress, Refreshed, RunOptions } from "./outcomes";
import type { WorkbookPort } from "./ports";

/**
 * The main job: reads, works out, and writes or updates our sheets. When a finding stops, nothing is
 * written and `written` is empty.
 */
export async function refresh(
  _port: WorkbookPort,
  _options: RunOptions,
  _report?: (progress: Progress) => void,
): Promise<Refreshed> {
  throw new Error("not built yet");
}
