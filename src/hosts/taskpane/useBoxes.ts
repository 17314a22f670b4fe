import { use, useEffect, useState } from "react";
import { readBoxes, type BoxesFound } from "../../core/workflows/readBoxes";
import { useHerWords } from "./herWords";
import { WorkbookContext } from "./workbook";

/**
 * Cells of hers in one column of a sheet of ours, read when their page opens and when she comes back to the pane.
 * Null until then, where there is no such sheet, and where it cannot be read: then nothing is offered.
 */
export function useBoxes(mark: string, column: string, label: string): BoxesFound | null {
  const workbook = use(WorkbookContext);
  const words = useHerWords();
  const [wordsRead, typedOnOurs] = [words?.typing.plansRead, words?.typedOnOurs];
  const [found, setFound] = useState<BoxesFound | null>(null);
  useEffect(() => {
    if (!workbook) return;
    let isWanted = true;
    const look = (): void => {
      readBoxes(workbook.port, { mark, column, label }).then(
        (read) => {
          if (!isWanted) return;
          setFound(read);
          wordsRead?.();
        },
        () => {
          if (isWanted) setFound(null);
        },
      );
    };
    look();
    window.addEventListener("focus", look);
    return () => {
      isWanted = false;
      window.removeEventListener("focus", look);
    };
  }, [workbook, mark, column, label, wordsRead, typedOnOurs]);
  return found;
}
