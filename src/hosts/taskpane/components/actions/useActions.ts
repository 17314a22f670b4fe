import { use, useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import type { Results } from "../../../../core/analysis/results";
import { moveAction, type ActionMove } from "../../../../core/workflows/moveAction";
import { readActions, type ActionOnPlan, type ActionsOnSheets } from "../../../../core/workflows/readActions";
import { typeWords, type WordsToType } from "../../../../core/workflows/typeWords";
import { actionName, moveWords } from "../../actionWords";
import { failureOf } from "../../failure";
import { useHerWords } from "../../herWords";
import { refusals } from "../../typing/refusals";
import { boxId, type Edit } from "../../typing/typingState";
import { WorkbookContext } from "../../workbook";

export interface Actions {
  /** As last read; null before the first reading. */
  readonly read: ActionsOnSheets | null;
  /** What was done last, or why it was not; "" for nothing. */
  readonly told: string;
  /** True while something is on its way to the workbook. */
  readonly isBusy: boolean;
  /** Types into a blank row and says `done` where that got there, else why it did not. */
  readonly add: (words: WordsToType, done: string) => Promise<void>;
  readonly move: (move: ActionMove, action: string) => void;
}

/** The actions as they stand on the sheets: read when the page opens, after whatever is done here, and when she comes back. */
export function useActions(results: Results): Actions {
  const workbook = use(WorkbookContext);
  const words = useHerWords();
  const typing = words?.typing;
  const typedOnOurs = words?.typedOnOurs;
  const wordsRead = typing?.plansRead;
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
        if (!isLatest()) return;
        setRead(found);
        wordsRead?.();
      },
      (error: unknown) => {
        if (isLatest()) setTold(failureOf(error, "Try again").what);
      },
    );
  }, [workbook, results, wordsRead]);

  useEffect(() => {
    void look();
    const back = () => void look();
    window.addEventListener("focus", back);
    return () => window.removeEventListener("focus", back);
  }, [look, typedOnOurs]);

  useAfterTyping(typing?.state.edits.at(-1) ?? null, (id) => {
    const of = read?.actions.find((action) => boxesOf(action).some((box) => boxId(box) === id));
    const box = of && boxesOf(of).find((each) => boxId(each) === id);
    if (!box) return;
    setTold(`${box.label} of ${actionName(of)}: on the sheet.`);
    void look();
  });

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
    add: (words, done) =>
      act(async () => {
        const [typed] = workbook ? await typeWords(workbook.port, [words], workbook.today()) : [];
        return typed ? (refusals[typed.outcome] ?? done) : "";
      }),
    move: (move, action) =>
      void act(async () => (workbook ? moveWords(await moveAction(workbook.port, move), move, action) : "")),
  };
}

/** Tells of the box whose words stand in their cell now, once for each. */
function useAfterTyping(last: Edit | null, onSaved: (id: string) => void): void {
  const told = useRef(last);
  const saved = useEffectEvent(onSaved);
  useEffect(() => {
    if (last === null || told.current === last) return;
    told.current = last;
    saved(boxId(last));
  }, [last]);
}

/** Every cell of hers that is told of an action. */
export function boxesOf({ progress, boxes }: ActionOnPlan): ActionOnPlan["boxes"] {
  return progress ? [progress, ...boxes] : boxes;
}
