import type { Asking } from "../questions";
import type { ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import { placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";

/** What is asked of several columns at once. */
interface ColumnsAsking extends Pick<Asking, "about" | "options" | "likely" | "once"> {
  /** The first part of the question's id, before the list's label. */
  readonly id: string;
  /** `where` names the first column and how many more: "E1 ‘Maths resit’ and 1 more". */
  readonly text: (where: string, ...rest: Parameters<Asking["text"]>) => string;
}

/** One question about several columns of a list, at the first of them, which the answer settles for all; returns the option. */
export function askColumns(
  list: PupilList,
  headings: readonly Heading[],
  { questions }: Pick<ReadContext, "questions">,
  { id, text, ...asking }: ColumnsAsking,
): string {
  const settles = headings.map(({ row, column }) => placeIn(list, row, column));
  const [at = { sheet: list.sheet.name, cell: "" }] = settles;
  const others = settles.length > 1 ? ` and ${settles.length - 1} more` : "";
  const where = `${at.cell} ‘${headings[0]?.text ?? ""}’${others}`;
  return questions.decide({
    ...asking,
    id: `${id}:${list.label}`,
    text: (...rest) => text(where, ...rest),
    at,
    settles,
  });
}
