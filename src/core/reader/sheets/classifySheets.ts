import { cornerKey } from "../../domain/ownSheets";
import { atOnce } from "../../domain/steps";
import type { Steps } from "../../domain/steps";
import { cellAt, filledColumns, isBlankRow, shownText } from "../cells";
import { headingText } from "../headings/headingText";
import { findIndicators } from "../officer/readIndicators";
import type { OfficerTable } from "../officer/officerTable";
import { holdsSettings } from "../officer/settingCells";
import type { RawSheet, RawWorkbook } from "../rawWorkbook";
import type { Questions } from "../questions";
import { isBesideHers } from "./besideHers";
import { findLists } from "./findList";
import type { ListSearch } from "./findList";
import { countingLists } from "./countingLists";
import type { PupilList } from "./pupilList";
import { decideSheet, isWanted, unwanted } from "./decideSheet";
import { isOnlyNamed, looksLikeOurs, reasonAgainst } from "./sheetNames";

/** A sheet with its role and what was found on it. */
export type ClassifiedSheet = { readonly sheet: RawSheet; readonly why: string } & (
  | { readonly role: "ours" }
  | { readonly role: "indicators"; readonly table: OfficerTable }
  | { readonly role: "settings" }
  | {
      readonly role: "pupils";
      readonly lists: readonly PupilList[];
      /** Lists of the sheet that do not count. */
      readonly leftOut: readonly PupilList[];
      /** Names or numbers with facts that stand beside its lists, before they are found among the pupils. */
      readonly sides: readonly PupilList[];
    }
  | { readonly role: "ignored"; readonly search: ListSearch | null }
);

/** Gives every sheet its role; a list that is left out by its name or because it is hidden is asked about. */
export function* classifySheets(workbook: RawWorkbook, questions: Questions): Steps<ClassifiedSheet[]> {
  let indicators = false;
  let settings = false;
  const sheets: (ClassifiedSheet | SearchedSheet)[] = [];
  for (const sheet of workbook.sheets) {
    const found: ClassifiedSheet | SearchedSheet =
      officerSheet(sheet, indicators, settings) ?? ourSheet(sheet) ?? (yield* searched(sheet));
    indicators ||= "role" in found && found.role === "indicators";
    settings ||= "role" in found && found.role === "settings" && !isBesideHers(sheet);
    sheets.push(found);
  }
  const only = onlyTracker(sheets.flatMap((each) => ("role" in each ? [] : [each])));
  return sheets.map((each) => ("role" in each ? each : listSheet(each, each === only, questions)));
}

/** A sheet that is neither ours nor the officer's, with the lists found on it and what speaks against reading it. */
interface SearchedSheet {
  readonly sheet: RawSheet;
  readonly search: ListSearch;
  readonly against: string | null;
}

function* searched(sheet: RawSheet): Steps<SearchedSheet> {
  return { sheet, search: yield* findLists(sheet), against: reasonAgainst(sheet) };
}

/** The one sheet with pupils, where only its name speaks against it: a tracker may be called "Y11 summary". */
function onlyTracker(sheets: readonly SearchedSheet[]): SearchedSheet | null {
  const [first, second] = sheets.filter(({ search }) => search.lists !== null);
  return first !== undefined && second === undefined && isOnlyNamed(first.sheet) ? first : null;
}

function marked(sheet: RawSheet, kind: "indicators" | "settings"): boolean {
  return sheet.mark !== null && headingText(sheet.mark).startsWith(kind);
}

/**
 * Indicators and Settings, ours or hers, by name and headings; the first of each counts. A Settings sheet of ours
 * counts beside hers: it holds lines that hers does not have, and hers is read wherever that one's tab stands.
 */
function officerSheet(sheet: RawSheet, indicators: boolean, settings: boolean): ClassifiedSheet | null {
  const name = headingText(sheet.name);
  const mayBe = (kind: "indicators" | "settings"): boolean =>
    sheet.mark === null ? name.includes(kind.slice(0, -1)) : marked(sheet, kind);
  const table = !indicators && mayBe("indicators") ? findIndicators(sheet) : null;
  if (table !== null) return { sheet, role: "indicators", table, why: "the Indicators table" };
  if ((!settings || sheet.mark !== null) && mayBe("settings") && holdsSettings(sheet))
    return { sheet, role: "settings", why: "the Settings table" };
  return null;
}

/** Our sheets, and copies of them. A pupil list with our mark and none of our keys was marked by somebody else. */
function ourSheet(sheet: RawSheet): ClassifiedSheet | null {
  const keyed = holdsCorner(sheet);
  if (sheet.mark !== null && (keyed || atOnce(findLists(sheet)).lists === null))
    return { sheet, role: "ours", why: "written by Recovery Planner" };
  if (keyed) return { sheet, role: "ours", why: "a copy of a sheet written by Recovery Planner" };
  return looksLikeOurs(sheet.name, firstTexts(sheet))
    ? { sheet, role: "ours", why: "a copy of a sheet written by Recovery Planner" }
    : null;
}

function holdsCorner({ rows }: RawSheet): boolean {
  for (const cells of rows) for (const cell of cells) if (cell?.value === cornerKey) return true;
  return false;
}

const rowsWithTitles = 6;

function firstTexts(sheet: RawSheet): string[] {
  return sheet.rows
    .slice(0, rowsWithTitles)
    .flatMap((_, row) =>
      filledColumns(sheet, row, 4).map((column) => shownText(cellAt(sheet, row, column)).slice(0, 200)),
    );
}

const searchWords = {
  noHeadings: "no pupil headings found",
  noPupils: "headings found, but none for pupils' names or numbers",
  namesOnly:
    "names or numbers found, but no column beside them that is used, so nothing is joined to the pupils",
  across: "the pupils seem to run across",
  numbers: "numbers stand where pupils' names should be, so it looks like a summary",
  broken: "a heading is an error, and none for pupils' names or numbers was found",
};

function listSheet(
  { sheet, search, against }: SearchedSheet,
  only: boolean,
  questions: Questions,
): ClassifiedSheet {
  if (search.lists === null)
    return { sheet, role: "ignored", why: against ?? whyNone(sheet, search.why), search };
  if (against !== null && !decideSheet(search.lists, against, questions, only))
    return { sheet, role: "ignored", why: against, search };
  if (against === null && !isWanted(search.lists, questions))
    return { sheet, role: "ignored", why: unwanted, search };
  const lists = countingLists(search.lists, questions);
  if (lists.length === 0) return { sheet, role: "ignored", why: "every list on it is left out", search };
  const leftOut = search.lists.filter((list) => !lists.includes(list));
  const why = [whyPupils(lists), ...(against === null ? [] : [against]), ...besides(search.others)].join(
    "; ",
  );
  return { sheet, role: "pupils", lists, leftOut, sides: search.sides, why };
}

function besides(others: readonly string[]): string[] {
  return others.map((area) => `the table in ${area} lists no pupils and is not read`);
}

function whyNone(sheet: RawSheet, why: keyof typeof searchWords): string {
  return sheet.rows.every((_, row) => isBlankRow(sheet, row)) ? "empty" : searchWords[why];
}

function whyPupils(lists: readonly PupilList[]): string {
  const known = lists
    .flatMap(({ headings }) => headings)
    .filter(({ meaning }) => meaning.topic !== null && meaning.topic.kind !== "unused").length;
  return `${lists.length === 1 ? "a pupil list" : `${lists.length} pupil lists`}: ${known} headings known`;
}
