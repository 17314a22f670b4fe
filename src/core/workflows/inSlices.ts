import type { Steps } from "../domain/steps";

/**
 * Asked between two slices of work. Gives what to wait for when it is time to let others go on, else null.
 * Whoever does not want the result any more has it throw: nothing has been written by then.
 */
export type Rest = () => Promise<void> | null;

/** Does work slice by slice; without `rest`, all at once. */
export async function inSlices<T>(steps: Steps<T>, rest?: Rest): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const pause = rest?.() ?? null;
    if (pause !== null) await pause;
  }
}

/** The same rests for work that must be done to its end because something has been written: nobody can stop it. */
export function untilDone(rest?: Rest): Rest {
  return () => {
    try {
      return rest?.() ?? null;
    } catch {
      return null;
    }
  };
}
