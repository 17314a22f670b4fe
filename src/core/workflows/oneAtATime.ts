import type { WorkbookPort } from "./ports";

/** The last job that was begun on each workbook. */
const turns = new WeakMap<WorkbookPort, Promise<unknown>>();

/**
 * Runs a job on a workbook once every earlier one on it is over, whatever came of them: of two refreshes at once
 * each would put in the rows that the other is putting in.
 */
export function oneAtATime<T>(port: WorkbookPort, job: () => Promise<T>): Promise<T> {
  const mine = (turns.get(port) ?? Promise.resolve()).then(job);
  turns.set(
    port,
    mine.catch(() => undefined),
  );
  return mine;
}
