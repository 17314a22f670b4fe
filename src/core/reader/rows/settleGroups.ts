import { cellAt, filledColumns, shownText } from "../cells";
import type { ListColumns } from "../columns/listColumns";
import type { ReadContext } from "../readContext";
import { cellIn, placeIn } from "../sheets/pupilList";
import type { CellAddress, PupilList } from "../sheets/pupilList";
import { statusOf } from "../sheets/statusWords";
import { groupSays, mayHead, namesKindOnly } from "./rowGroups";
import type { RowGroup } from "./rowGroups";

const answers = { school: "their school", nothing: "nothing to read" } as const;
const wordsOf = { school: "the school", year: "the year group" } as const;

/** Lines that stand alone and the rows of pupils, 0-based and ascending. */
interface SortedLines {
  readonly lines: readonly number[];
  readonly pupils: readonly number[];
}

/**
 * The lines alone that tell the school or the year group of the pupils beneath them, where the list has no
 * column for it, and those that end what a line above them told; the former are noted. Lines that could be
 * names of schools are asked about, once a list.
 */
export function settleGroups(
  list: PupilList,
  columns: ListColumns,
  { lines, pupils }: SortedLines,
  context: ReadContext,
): readonly RowGroup[] {
  const last = pupils[pupils.length - 1] ?? -1;
  const own = new Set(list.long?.layout.when.map(({ heading }) => heading.column));
  const heading = lines
    .filter((row) => row < last && !own.has(columnOf(list, row)))
    .map((row) => ({ row, text: textOf(list, row) }));
  const says = withTitle(
    list,
    heading.map((line) => ({ ...line, says: groupSays(line.text) })),
  );
  const unknown = says.filter(({ text, says }) => says === null && mayName(text));
  const noSchool = !columns.fields.has("school");
  const schools = noSchool && unknown.length > 0 && asSchools(list, says.length, unknown, context);
  const told = says.flatMap((line): RowGroup[] => {
    const said = line.says ?? (schools && unknown.includes(line) ? "school" : null);
    if (said === null) return mayHead(line.text) ? [{ ...line, says: "other" }] : [];
    return columns.fields.has(said === "school" ? "school" : "yearGroup") ? [] : [{ ...line, says: said }];
  });
  const groups = withoutNested(told, pupils);
  for (const group of groups) noteGroup(list, group, context);
  return groups;
}

function noteGroup(list: PupilList, { row, text, says }: RowGroup, { log }: ReadContext): void {
  if (says === "other") return;
  const at = cellIn(list, row, columnOf(list, row));
  log.add("group-row", at, { found: text, more: wordsOf[says], group: `rows ${says}` });
}

/** What a line says by itself. */
interface Line {
  readonly row: number;
  readonly text: string;
  readonly says: "school" | "year" | null;
}

/**
 * The line straight above the headings is of the first pupils where lines below it tell the same, and one that
 * begins a part of a list is of that part.
 */
function withTitle({ titles, headerRows, firstRow }: PupilList, lines: readonly Line[]): readonly Line[] {
  const [first = 0] = headerRows;
  const begins = (at: CellAddress | null): boolean =>
    at !== null && at.row + 1 === firstRow && at.row > first;
  const straight = titles.filter(({ at }) => begins(at) || at?.row === first - 1);
  const title = straight.find(({ at }) => begins(at)) ?? straight[0];
  if (title?.at == null || (straight.length > 1 && !begins(title.at))) return lines;
  const line = { row: title.at.row, text: title.text.trim(), says: groupSays(title.text) };
  const told = begins(title.at) || lines.some(({ says }) => says === line.says);
  return line.says !== null && told ? [line, ...lines] : lines;
}

/**
 * "Boys" straight beneath "Beckside High", and "Girls" further down, part the pupils of that school; a line of
 * unknown meaning after pupils of the school does not, and stays.
 */
function withoutNested(groups: readonly RowGroup[], pupils: readonly number[]): RowGroup[] {
  const kept: RowGroup[] = [];
  let nests = false;
  for (const [nth, group] of groups.entries()) {
    const before = groups[nth - 1];
    const straight = before !== undefined && !pupils.some((row) => row > before.row && row < group.row);
    if (group.says !== "other") nests = false;
    else if (straight && before.says !== "other") nests = true;
    if (!nests || group.says !== "other") kept.push(group);
  }
  return kept;
}

function columnOf(list: PupilList, row: number): number {
  return filledColumns(list.sheet, row, 1)[0] ?? 0;
}

function textOf(list: PupilList, row: number): string {
  return shownText(cellAt(list.sheet, row, columnOf(list, row))).trim();
}

function mayName(text: string): boolean {
  return mayHead(text) && !namesKindOnly(text) && statusOf(text) === null;
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
