import type { Questions } from "../questions";
import { readPart } from "../headings/readPart";
import { placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import { numberedTerm, termCount } from "./termCount";

/**
 * Gives lists whose sheets are only numbered ("DD1", "DD2", "Y11 AP3") the terms of those numbers. One number
 * alone tells nothing: there must be two.
 */
export function numberedTabs(lists: readonly PupilList[], questions: Questions): readonly PupilList[] {
  const numbers = new Set(lists.flatMap((list) => tabNumber(list) ?? []));
  const first = lists.find((list) => tabNumber(list) !== null);
  if (numbers.size < 2 || first === undefined) return lists;
  const at = placeIn(first, first.headerRows[0] ?? 0, 0);
  const count = termCount(first, Math.max(...numbers), at, `the name of ‘${first.sheet.name}’`, questions);
  return lists.map((list) => {
    const number = tabNumber(list);
    const [name, ...lines] = list.titles;
    if (number === null || name === undefined) return list;
    const said = { ...name.said, term: numberedTerm(number, count) };
    return { ...list, titles: [{ ...name, said }, ...lines] };
  });
}

/** The number in a name that says nothing else but a year or a year group. */
function tabNumber({ titles: [name] }: PupilList): number | null {
  const { term, termNumber } = name?.said ?? {};
  return term === null && termNumber != null && readPart(name?.text ?? "").core === "" ? termNumber : null;
}
