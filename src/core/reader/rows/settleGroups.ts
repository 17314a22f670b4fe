import { cellAt, filledColumns, shownText } from "../cells";
import type { ListColumns } from "../columns/listColumns";
import type { ReadContext } from "../readContext";
import { cellIn, placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import { statusOf } from "../sheets/statusWords";
import { groupSays, namesKindOnly } from "./rowGroups";
import type { RowGroup } from "./rowGroups";

const answers = { school: "their school", nothing: "nothing to read" } as const;
const wordsOf = { school: "the school", year: "the year group" } as const;

/**
 * The lines alone that tell the school or the year group of the pupils beneath them, where the list has no
 * column for it; they are noted. Lines that could be names of schools are asked about, once a list. `last` is
 * the row of the last pupil.
 */
export function settleGroups(
  list: PupilList,
  columns: ListColumns,
  lines: readonly number[],
  last: number,
  context: ReadContext,
): readonly RowGroup[] {
  const heading = lines.filter((row) => row < last).map((row) => ({ row, text: textOf(list, row) }));
  const says = heading.map((line) => ({ ...line, says: groupSays(line.text) }));
  const unknown = says.filter(({ text, says }) => says === null && mayName(text));
  const noSchool = !columns.fields.has("school");
  const schools = noSchool && unknown.length > 0 && asSchools(list, says.length, unknown, context);
  const groups = says.flatMap((line): RowGroup[] => {
    const said = line.says ?? (schools && unknown.includes(line) ? "school" : null);
    if (said === null || columns.fields.has(said === "school" ? "school" : "yearGroup")) return [];
    return [{ ...line, says: said }];
  });
  for (const { row, text, says } of groups)
    context.log.add("group-row", cellIn(list, row, columnOf(list, row)), {
      found: text,
      more: wordsOf[says],
      group: `rows ${says}`,
    });
  return groups;
}

function columnOf(list: PupilList, row: number): number {
  return filledColumns(list.sheet, row, 1)[0] ?? 0;
}

function textOf(list: PupilList, row: number): string {
  return shownText(cellAt(list.sheet, row, columnOf(list, row))).trim();
}

const longestName = 60;

function mayName(text: string): boolean {
  const lettered = /^\p{L}/u.test(text) && text.length <= longestName;
  return lettered && !namesKindOnly(text) && statusOf(text) === null;
}

function asSchools(
  list: PupilList,
  lines: number,
  unknown: readonly { readonly row: number; readonly text: string }[],
  { questions }: ReadContext,
): boolean {
  const [first] = unknown;
  if (first === undefined) return false;
  const at = placeIn(list, first.row, columnOf(list, first.row));
  const named = lines > unknown.length * 2;
  const answer = questions.decide({
    id: `group-rows:${list.label}`,
    about: "lines alone above pupils",
    text: () =>
      `${at.cell} ‘${first.text}’ stands alone above pupils, and no column says their school. Do such lines give the school of the pupils beneath them?`,
    at,
    options: [answers.school, answers.nothing],
    likely: named ? answers.school : answers.nothing,
    settles: [],
  });
  return answer === answers.school;
}
