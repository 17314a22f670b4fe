import { use, useCallback, useEffect, useRef, useState } from "react";
import type { Results } from "../../../../core/analysis/results";
import { moveAction, type ActionMove } from "../../../../core/workflows/moveAction";
import { readActions, type ActionsOnSheets } from "../../../../core/workflows/readActions";
import { typeWords, type TypedWords, type WordsToType } from "../../../../core/workflows/typeWords";
import { moveWords, typedTrouble } from "../../actionWords";
import { failureOf } from "../../failure";
import { WorkbookContext } from "../../workbook";

export interface Actions {
  /** As last read; null before the first reading. */
  readonly read: ActionsOnSheets | null;
  /** What was done last, or why it was not; "" for nothing. */
  readonly told: string;
  /** True while something is on its way to the workbook. */
  readonly isBusy: boolean;
  /** Types into one cell and says `done` where it got there; null where the workbook refused, which is told. */
  readonly type: (words: WordsToType, done: string) => Promise<TypedWords | null>;
  readonly move: (move: ActionMove, action: string) => void;
}

/** The actions as they stand on the sheets: read when the page opens, after whatever is done here, and when she comes back. */
export function useActions(results: Results): Actions {
  const workbook = use(WorkbookContext);
  const [read, setRead] = useState<ActionsOnSheets | null>(null);
  const [told, setTold] = useState("");
  const [isBusy, setBusy] = useState(false);
  const looks = useRef(0);

  const look = useCallback((): Promise<void> => {
    if (!workbook) return Promise.resolve();
    const number = ++looks.current;
    const isLatest = (): boolean => number === looks.current;
    return readActions(workbook.port, results, workbook.today()).then(
      (found) => {
        if (isLatest()) setRead(found);
      },
      (error: unknown) => {
        if (isLatest()) setTold(failureOf(error, "Try again").what);
      },
    );
  }, [workbook, results]);

  useEffect(() => {
    void look();
    const back = () => void look();
    window.addEventListener("focus", back);
    return () => window.removeEventListener("focus", back);
  }, [look]);

  /** One thing at a time; what it says is told, and the sheets are looked at again. */
  const act = async (job: () => Promise<string>): Promise<void> => {
    setBusy(true);
    try {
      setTold(await job());
      await look();
    } catch (error) {
      setTold(failureOf(error, "Try again").what);
    } finally {
      setBusy(false);
    }
  };

  return {
    ...{ read, told, isBusy },
    type: async (words, done) => {
      let answer: TypedWords | null = null;
      await act(async () => {
        const [typed] = workbook ? await typeWords(workbook.port, [words], workbook.today()) : [];
        answer = typed ?? null;
        return typed && typedTrouble(typed) === "" ? done : "";
      });
      return answer;
    },
    move: (move, action) =>
      void act(async () => (workbook ? moveWords(await moveAction(workbook.port, move), move, action) : "")),
  };
}
