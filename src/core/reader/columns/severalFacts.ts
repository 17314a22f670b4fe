import { cellAt, shownText } from "../cells";
import { readExactHeading } from "../headings/readHeading";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";

/** "Eng 4, Maths 5": a word and a grade, and another behind a comma. */
const twoGrades =
  /\p{L}{2,}\.? ?[:=-]? ?(?:[1-9U]|[A-G]\*?)[+-]?\s*[,;/]\s*\p{L}{2,}\.? ?[:=-]? ?(?:[1-9U]|[A-G]\*?)(?:$|[\s,;/+-])/u;

const cellsLookedAt = 10;

/** Whether a column that is not used holds several facts in each cell: by its heading, "Pupil Name & DOB", or its cells. */
export function holdsSeveralFacts(list: PupilList, { column, text }: Heading): boolean {
  return namesSeveral(text) || gradesTogether(list, column);
}

function namesSeveral(text: string): boolean {
  const topics = text.split(/&|\+|\/|,|\band\b/i).map((part) => readExactHeading([part.trim()]).topic);
  const fields = topics.flatMap((topic) => (topic?.kind === "field" ? [topic.field] : []));
  return topics.length > 1 && fields.length === topics.length && new Set(fields).size > 1;
}

function gradesTogether({ sheet, firstRow, endRow }: PupilList, column: number): boolean {
  const last = Math.min(endRow, firstRow + cellsLookedAt);
  const texts = Array.from({ length: Math.max(last - firstRow, 0) }, (_, at) =>
    shownText(cellAt(sheet, firstRow + at, column)).slice(0, 200),
  ).filter((each) => each !== "");
  return texts.length > 0 && texts.filter((each) => twoGrades.test(each)).length * 2 >= texts.length;
}
