import type { Calculated, Progress, RunOptions } from "./outcomes";
import type { WorkbookPort } from "./ports";
import { readWorkbook } from "./readWorkbook";

/**
 * Reads the workbook and works everything out; writes nothing.
 * @throws HostError when the workbook cannot be read.
 */
export async function calculate(
  port: WorkbookPort,
  options: RunOptions,
  report?: (progress: Progress) => void,
): Promise<Calculated> {
  return (await readWorkbook(port, options, report)).calculated;
}
