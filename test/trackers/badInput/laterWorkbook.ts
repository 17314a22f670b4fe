import { copyOfBook } from "../../faults/copyOfBook";
import { attempt, type Attempt, stopClock } from "../../faults/faultBench";
import { laterRefresh, type TwoStates } from "../../faults/termBetween";
import type { WorkbookModel } from "../../officeHost/model/workbook";
import { fingerprint } from "../../officeHost/openedOfficeWorkbook";

/** A workbook before and after a later refresh, made before the tests of a file, with its clock stopped for each. */
export function laterWorkbook() {
  let states: TwoStates;
  beforeAll(async () => {
    stopClock();
    states = await laterRefresh();
  });
  beforeEach(stopClock);
  return {
    get states(): TwoStates {
      return states;
    },
    /** The later refresh of the workbook in some state, which `before` is the fingerprint of. */
    refreshedIn: async (
      change: (book: WorkbookModel) => void,
    ): Promise<Attempt & { readonly before: string }> => {
      const book = copyOfBook(states.before);
      change(book);
      const before = fingerprint(book);
      return { ...(await attempt(book)), before };
    },
  };
}
