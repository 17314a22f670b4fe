import type { Rest } from "../../core/workflows/inSlices";
import { HostError } from "../../core/workflows/ports";

/** The pane lets Excel and the screen go on after so many milliseconds; the slice it is in may take as long again. */
const longestTask = 16;

/**
 * Breaks the working out of one run into short tasks. What the officer does meanwhile is seen between them: once
 * `isWanted` says no, the run ends there with the code `cancelled`.
 */
export function shortTasks(isWanted: () => boolean): Rest {
  let began = performance.now();
  return () => {
    if (!isWanted())
      throw new HostError("cancelled", "You stopped this. Nothing in the workbook has changed.");
    if (performance.now() - began < longestTask) return null;
    return new Promise((goOn) => {
      setTimeout(() => {
        began = performance.now();
        goOn();
      }, 0);
    });
  };
}
