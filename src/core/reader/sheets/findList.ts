import { cellAt, filledColumns, isBlankRow, shownText } from "../cells";
import { headingKey } from "../headings/headingText";
import type { RawSheet } from "../rawWorkbook";
import { holdsResults } from "../shapes/holdsResults";
import { composeHeadings, widthOf } from "./composeHeadings";
import type { Heading } from "./composeHeadings";
import { columnNamed, findHeaderRows } from "./headerRows";
import { KnownTexts } from "./knownTexts";
import type { CellAddress, PupilList } from "./pupilList";
import { areaName } from "./cutView";
import { withSheetSubject } from "./sheetSubject";
import { sideBySide } from "./sideBySide";
import { splitByStatus } from "./splitByStatus";
import { stackedLists } from "./stackedLists";
import { withoutTablesBeside } from "./tablesBeside";
import { sharedTitles, titlesOf, titlesOfOne } from "./titles";

/** The lists of a sheet, or why it holds none. */
export type ListSearch =
  /** `others` are areas of tables under headings like those of a list that list no pupils. */
  | { readonly lists: readonly [PupilList, ...PupilList[]]; readonly others: readonly string[] }
  | { readonly lists: null; readonly why: NoList; readonly at?: CellAddress };

interface NotFound {
  readonly why: NoList;
  readonly at?: CellAddress;
}

type NoList = "noHeadings" | "noPupils" | "across" | "numbers" | "broken";

/**
 * Finds the pupil lists of a sheet: headings with a pupil's name or number, and something about pupils. Lists
 * side by side and one under another are found apart, each on a cut view of the sheet.
 */
export function findLists(sheet: RawSheet): ListSearch {
  const texts = new KnownTexts();
  const { sheet: listed, areas } = withoutTablesBeside(sheet, texts);
  const views = sideBySide(listed, texts).flatMap((view) => stackedLists(view, texts));
  const found = views.map((view) => ({ view, list: findList(view, texts) }));
  const lists = found.flatMap(({ list }) => ("headings" in list ? splitByStatus(list) : []));
  const [first] = lists;
  if (first === undefined) return { lists: null, ...(findList(sheet, texts) as NotFound) };
  const others = found
    .filter(({ list }) => !("headings" in list))
    .map(({ view }) => areaName(view, topRow(view)));
  return { lists: several(lists, sheet), others: [...others, ...areas] };
}

function topRow(view: RawSheet): number {
  return view.rows.findIndex((_, row) => !isBlankRow(view, row));
}

/** Names lists by their areas when there are several. */
function several(lists: readonly PupilList[], sheet: RawSheet): [PupilList, ...PupilList[]] {
  const shared = lists.length > 1 ? sharedTitles(lists, sheet) : [];
  const named = lists.map((list) => {
    if (lists.length === 1) return list;
    const area = areaName(list.sheet, topOf(list));
    return { ...list, area, label: `${sheet.name} (${area})`, titles: titlesOfOne(list.titles, shared) };
  });
  return named as [PupilList, ...PupilList[]];
}

/** Where a list begins on its sheet: its headings, or its first row where it stands further down under those of another. */
function topOf({ headerRows, firstRow }: PupilList): number {
  return headerRows.includes(firstRow - 1) ? (headerRows[0] ?? firstRow) : firstRow;
}

function findList(sheet: RawSheet, texts: KnownTexts): PupilList | NotFound {
  const headerRows = findHeaderRows(sheet, texts);
  const [first] = headerRows;
  const last = headerRows[headerRows.length - 1];
  if (first === undefined || last === undefined)
    return { why: runsAcross(sheet, texts) ? "across" : "noHeadings" };
  const composed = composeHeadings(sheet, headerRows, widthOf(sheet, first));
  const list = withSheetSubject({
    sheet,
    label: sheet.name,
    area: null,
    headerRows,
    headings: composed,
    firstRow: last + 1,
    endRow: lastFilledRow(sheet) + 1,
    titles: titlesOf(sheet, first),
    origin: null,
  });
  if (!isAboutPupils(list.headings))
    return runsAcross(sheet, texts) ? { why: "across" } : withoutIdentity(list);
  const headings = list.headings
    .map((heading) => withoutCounts(sheet, heading, list.firstRow, list.endRow))
    .map((heading) => withoutCodes(sheet, heading, list.firstRow, list.endRow));
  return isAboutPupils(headings) ? { ...list, headings } : { why: "numbers" };
}

/** Headings that are errors may be those of the pupils' names and numbers. */
function withoutIdentity({ headings, sheet, firstRow }: PupilList): NotFound {
  const broken = headings.find(({ broken, column }) => broken && cellAt(sheet, firstRow, column) !== null);
  const named = headings.some(({ meaning }) => columnNamed(meaning)?.identity === true);
  return broken === undefined || named
    ? { why: "noPupils" }
    : { why: "broken", at: { row: broken.row, column: broken.column } };
}

function isAboutPupils(headings: readonly Heading[]): boolean {
  const columns = headings.map(({ meaning }) => columnNamed(meaning));
  const grades = headings.some(({ meaning }) =>
    /^(?:grade|ready|vocational)$/.test(meaning.topic?.kind ?? ""),
  );
  const known = headings.filter(({ meaning }) => meaning.topic !== null).length;
  const identity = columns.some((column) => column?.identity === true);
  const aboutPupils = grades || columns.some((column) => column?.aboutPupils === true);
  return (identity && known > 1 && aboutPupils) || holdsResults(headings, identity);
}

const fewestInARow = 4;
const fewestApart = 8;
const smallestId = 1000;

/** True for a list without names that numbers each pupil once: 1 to 40 in order, or numbers too large to be counts. */
function numbersPupils(texts: readonly string[]): boolean {
  const numbers = texts.map(Number);
  if (!numbers.every(Number.isInteger) || new Set(numbers).size !== numbers.length) return false;
  const steps = numbers.slice(1).map((number, at) => number - (numbers[at] ?? 0));
  const inARow = numbers.length >= fewestInARow && steps.every((step) => step === 1);
  const rising = numbers.length >= fewestApart && steps.every((step) => step > 0);
  return inARow || rising || (numbers.length > 1 && numbers.every((number) => number >= smallestId));
}

/** "Pupils" over 4, 2 and 3 counts them: a column of numbers names nobody. */
function withoutCounts(sheet: RawSheet, heading: Heading, firstRow: number, endRow: number): Heading {
  if (columnNamed(heading.meaning)?.name !== true) return heading;
  let filled = 0;
  const numbers: string[] = [];
  for (let row = firstRow; row < endRow; row++) {
    const text = shownText(cellAt(sheet, row, heading.column));
    if (text === "") continue;
    filled++;
    if (/^\s*\d+(?:\.\d+)?\s*%?\s*$/.test(text)) numbers.push(text);
  }
  if (numbers.length * 2 <= filled || numbersPupils(numbers)) return heading;
  return { ...heading, meaning: { ...heading.meaning, topic: { kind: "unused" } } };
}

/** "Key" over G, A and R is a key of codes; over 701, 702 and 703 it numbers the pupils. */
function withoutCodes(sheet: RawSheet, heading: Heading, firstRow: number, endRow: number): Heading {
  const { topic } = heading.meaning;
  const named = topic?.kind === "field" && topic.field === "localId";
  if (!named || !/^(?:key|codes?)$/.test(headingKey(heading.text))) return heading;
  const texts: string[] = [];
  let rows = 0;
  for (let row = firstRow; row < endRow; row++) {
    const text = shownText(cellAt(sheet, row, heading.column)).trim();
    if (text !== "") texts.push(text);
    if (filledColumns(sheet, row, 3).length > 2) rows++;
  }
  const numbers = texts.filter((text) => /\d/.test(text));
  const own = numbers.length * 2 > texts.length && new Set(texts).size === texts.length;
  if (own && texts.length * 2 >= rows) return heading;
  return { ...heading, meaning: { ...heading.meaning, topic: { kind: "unused" } } };
}

/** Headings down the first column and pupils to the right. */
function runsAcross(sheet: RawSheet, texts: KnownTexts): boolean {
  const column = filledColumns(sheet, 0, 1)[0] ?? 0;
  const turned = [0, 1, 2].map((offset) => turn(sheet, column + offset));
  return turned.some(
    (side) =>
      findHeaderRows(side, texts).length > 0 &&
      isAboutPupils(composeHeadings(side, [0], side.rows[0]?.length ?? 0)),
  );
}

function turn(sheet: RawSheet, column: number): RawSheet {
  return { ...sheet, rows: [sheet.rows.slice(0, 200).map((row) => row[column] ?? null)] };
}

function lastFilledRow(sheet: RawSheet): number {
  let row = sheet.rows.length - 1;
  while (row >= 0 && isBlankRow(sheet, row)) row--;
  return row;
}
