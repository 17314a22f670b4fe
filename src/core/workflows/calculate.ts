import type { Calculated, Progress, RunOptions } from "./outcomes";
import type { WorkbookPort } from "./ports";

/** Reads the workbook and works everything out; writes nothing. */
export async function calculate(
  _port: WorkbookPort,
  _options: RunOptions,
  _report?: (progress: Progress) => void,
): Promise<Calculated> {
  throw new Error("not built yet");
}
