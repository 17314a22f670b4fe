import type { Questions } from "../questions";
import type { Heading } from "../sheets/composeHeadings";
import { placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import { numberedTerm, termCount } from "./termCount";

/** Gives headings such as "Maths T4" or "Data Drop 2" their term, by how many numbered terms the list has. */
export function numberTerms(list: PupilList, questions: Questions): PupilList {
  const numbers = list.headings.flatMap(({ meaning }) => termNumberOf(meaning) ?? []);
  const first = list.headings.find(({ meaning }) => termNumberOf(meaning) !== null);
  if (first === undefined) return list;
  const at = placeIn(list, first.row, first.column);
  const count = termCount(list, Math.max(...numbers), at, `${at.cell} ‘${first.text}’`, questions);
  const headings = list.headings.map((heading): Heading => {
    const number = termNumberOf(heading.meaning);
    if (number === null) return heading;
    return { ...heading, meaning: { ...heading.meaning, term: numberedTerm(number, count) } };
  });
  return { ...list, headings };
}

function termNumberOf({ term, termNumber }: Heading["meaning"]): number | null {
  return term === null ? termNumber : null;
}
