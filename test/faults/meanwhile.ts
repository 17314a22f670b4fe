import type { WorkbookModel } from "../officeHost/model/workbook";
import type { Interruption } from "../officeHost/wire/faults";
import { copyOfBook } from "./copyOfBook";
import { attempt } from "./faultBench";
import { doings } from "./officersDoings";
import { keysOf, ourSheets, typedTexts } from "./pagesOf";

/** What she does, and before which request of the refresh. */
export interface Moment {
  readonly doing: string;
  readonly before: number;
}

/**
 * Refreshes while she works in the workbook, then again when she is done, and a third time where that is due, which
 * must write nothing; tells what is not as it must be.
 */
export async function refreshMeanwhile(
  state: WorkbookModel,
  moments: readonly Moment[],
  isThirdDue: boolean,
): Promise<readonly string[]> {
  const book = copyOfBook(state);
  const typed = [...typedTexts(book)];
  const interruptions = moments.map(({ doing, before }, nth): Interruption<WorkbookModel> => {
    const act = (now: WorkbookModel): void => void typed.push(...(doings[doing]?.(now, nth) ?? []));
    return { before, act };
  });
  const { ending } = await attempt(book, { interruptions });
  const complaints = lacking(book, typed);
  const again = await attempt(book);
  const third = isThirdDue ? await attempt(book) : null;
  return [
    ...complaints.map((complaint) => `at first (${ending}): ${complaint}`),
    ...(again.ending === "done" ? [] : [`refreshing again ended with ${again.ending}`]),
    ...lacking(book, typed).map((complaint) => `in the end: ${complaint}`),
    ...(third?.host.traffic.writes.some((count) => count > 0) ? ["a third refresh writes"] : []),
  ];
}

function lacking(book: WorkbookModel, typed: readonly string[]): readonly string[] {
  const now = typedTexts(book);
  const lost = [...new Set(typed)].filter((text) => !now.includes(text));
  const doubled = now.filter((text, index) => now.indexOf(text) !== index);
  const keys = [...ourSheets(book)].flatMap(([mark, sheet]) => {
    const all = keysOf(sheet);
    return all.filter((key, index) => all.indexOf(key) !== index).map((key) => `${mark} has ${key} twice`);
  });
  return [...lost.map((text) => `lost: ${text}`), ...doubled.map((text) => `twice: ${text}`), ...keys];
}
