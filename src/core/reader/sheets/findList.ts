import type { Steps } from "../../domain/steps";
import { cellAt, filledColumns, isBlankRow } from "../cells";
import { withoutCodes } from "./codeColumn";
import type { RawSheet } from "../rawWorkbook";
import { holdsResults } from "../shapes/holdsResults";
import { withBilingual } from "./bilingualHeadings";
import { composeHeadings, widthOf } from "./composeHeadings";
import type { Heading } from "./composeHeadings";
import { findHeaderRows } from "./headerRows";
import { columnNamed } from "./headingWorth";
import { KnownTexts } from "./knownTexts";
import { nameColumns } from "./nameColumns";
import type { CellAddress, PupilList } from "./pupilList";
import { areaName } from "./cutView";
import { withPepRatings } from "./pepRatings";
import { withSheetField } from "./sheetField";
import { withSheetSubject } from "./sheetSubject";
import { sideBySide } from "./sideBySide";
import { splitByStatus } from "./splitByStatus";
import { stackedLists } from "./stackedLists";
import { withoutTablesBeside } from "./tablesBeside";
import { sharedTitles, titlesOf, titlesOfOne } from "./titles";

/** The lists of a sheet, or why it holds none. */
export type ListSearch =
  | {
      readonly lists: readonly [PupilList, ...PupilList[]];
      /** Areas of tables under headings like those of a list that list no pupils. */
      readonly others: readonly string[];
      /** Names or numbers with facts beside them, which may be those of pupils. */
      readonly sides: readonly PupilList[];
    }
  | ({ readonly lists: null } & NotFound);

interface NotFound {
  readonly why: NoList;
  readonly at?: CellAddress;
  /** Names or numbers with facts beside them: part of the tracker if they are its pupils'. */
  readonly side?: PupilList;
}

type NoList = "noHeadings" | "noPupils" | "namesOnly" | "across" | "numbers" | "broken";

/**
 * Finds the pupil lists of a sheet: headings with a pupil's name or number, and something about pupils. Lists
 * side by side and one under another are found apart, each on a cut view of the sheet.
 */
export function* findLists(sheet: RawSheet): Steps<ListSearch> {
  const texts = new KnownTexts();
  const { sheet: listed, areas } = withoutTablesBeside(sheet, texts);
  yield;
  const views = sideBySide(listed, texts).flatMap((view) => stackedLists(view, texts));
  yield;
  const found = views.map((view) => ({ view, list: findList(view, texts) }));
  yield;
  const lists = found.flatMap(({ list }) => ("headings" in list ? splitByStatus(list) : []));
  const [first] = lists;
  if (first === undefined) return { lists: null, ...(findList(sheet, texts) as NotFound) };
  const beside = found.flatMap(({ view, list }) => ("headings" in list ? [] : [{ view, side: list.side }]));
  const sides = beside.flatMap(({ side }) => (side === undefined ? [] : [named(side, sheet)]));
  const others = beside
    .filter(({ side }) => side === undefined)
    .map(({ view }) => areaName(view, topRow(view)));
  return { lists: several(lists, sheet), others: [...others, ...areas], sides };
}

/** A list named by its area, as one of several on the sheet. */
function named(list: PupilList, sheet: RawSheet): PupilList {
  const area = areaName(list.sheet, topOf(list));
  return { ...list, area, label: `${sheet.name} (${area})` };
}

function topRow(view: RawSheet): number {
  return view.rows.findIndex((_, row) => !isBlankRow(view, row));
}

/** Names lists by their areas when there are several. */
function several(lists: readonly PupilList[], sheet: RawSheet): [PupilList, ...PupilList[]] {
  const shared = lists.length > 1 ? sharedTitles(lists, sheet) : [];
  const apart = lists.map((list) =>
    lists.length === 1 ? list : { ...named(list, sheet), titles: titlesOfOne(list.titles, shared) },
  );
  return apart as [PupilList, ...PupilList[]];
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
  const composed = withBilingual(sheet, composeHeadings(sheet, headerRows, widthOf(sheet, first)));
  const titled: PupilList = {
    sheet,
    label: sheet.name,
    area: null,
    headerRows,
    headings: composed,
    firstRow: last + 1,
    endRow: lastFilledRow(sheet) + 1,
    titles: titlesOf(sheet, first),
    origin: null,
  };
  const list = withPepRatings(withSheetField(withSheetSubject(titled)));
  if (!isAboutPupils(list.headings))
    return runsAcross(sheet, texts)
      ? { why: "across" }
      : { ...withoutIdentity(list), ...(isAside(list) ? { side: { ...list, side: true } } : {}) };
  const headings = nameColumns(list).map((heading) => withoutCodes(list, heading));
  return isAboutPupils(headings) ? { ...list, headings } : { why: "numbers" };
}

/** Headings that are errors may be those of the pupils' names and numbers. */
function withoutIdentity({ headings, sheet, firstRow }: PupilList): NotFound {
  const broken = headings.find(({ broken, column }) => broken && cellAt(sheet, firstRow, column) !== null);
  const named = headings.some(({ meaning }) => columnNamed(meaning)?.identity === true);
  if (named) return { why: "namesOnly" };
  return broken === undefined
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

/** Headings of names or numbers and of facts, such as attendance or interventions, and of nothing that says more. */
function isAside({ headings }: PupilList): boolean {
  const columns = headings.flatMap(({ meaning }) => columnNamed(meaning) ?? []);
  const identities = columns.filter((column) => column.identity === true);
  return identities.length > 0 && columns.length > identities.length;
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
