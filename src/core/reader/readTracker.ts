import type { IsoDate } from "../domain/isoDate";
import type { Decisions, RememberedAnswer } from "../domain/question";
import { atOnce } from "../domain/steps";
import type { Steps } from "../domain/steps";
import { termNow } from "../domain/term";
import { usualTermDates } from "../domain/termDates";
import type { TermName } from "../domain/term";
import { withBesideSubjects } from "./columns/besideSubjects";
import { withGoalsBeside } from "./columns/goalsBeside";
import { noteHiddenColumns } from "./columns/hiddenColumns";
import { withoutNamelessRatings } from "./columns/namelessRatings";
import { withLetters } from "./columns/letterHeadings";
import { withoutPassedOver } from "./columns/passedOver";
import { sortHeadings } from "./columns/sortHeadings";
import { understoodColumns } from "./columns/understoodColumns";
import { FindingLog } from "./findings/findingLog";
import { readHistory } from "./history/readHistory";
import { readIndicators } from "./officer/readIndicators";
import { readSettings } from "./officer/readSettings";
import { settleSettings } from "./officer/settleSettings";
import { withColumnTerm } from "./period/columnTerm";
import { dateTabs } from "./period/dateTabs";
import { monthlyTabs } from "./period/monthlyTabs";
import { noteMonthly } from "./period/noteMonthly";
import { numberedTabs } from "./period/numberedTabs";
import { numberTerms } from "./period/numberTerms";
import { noteTermBehind } from "./period/termBehind";
import { settlePeriod } from "./period/settlePeriod";
import type { ListAndHeadings } from "./period/yearEvidence";
import { noteChanges } from "./pupils/noteChanges";
import { readLastTerm } from "./pupils/readLastTerm";
import { readList } from "./pupils/readList";
import type { ReadList } from "./pupils/readList";
import { uniteLists } from "./pupils/uniteLists";
import { Questions } from "./questions";
import type { RawSheet, RawWorkbook } from "./rawWorkbook";
import type { Period, ReadContext } from "./readContext";
import { classifySheets } from "./sheets/classifySheets";
import { ofTheYear } from "./sheets/otherYears";
import type { OfTheYear } from "./sheets/otherYears";
import type { PupilList } from "./sheets/pupilList";
import { withLettersOnly } from "./sheets/lettersOnly";
import { withCountedAttendance } from "./sheets/countedAttendance";
import { sheetsLeftOut } from "./sheets/countingSheets";
import { nearCells } from "./sheets/nearCells";
import { withSchoolTabs } from "./sheets/schoolTabs";
import { withSideLists } from "./sheets/sideLists";
import { joinExports } from "./shapes/joinExports";
import { outlineLong } from "./shapes/outlineLong";
import { spreadOptions } from "./shapes/spreadOptions";
import { turnLists } from "./shapes/turnLists";
import { joinReturn } from "./statutory/joinReturn";
import { sheetsOfReturn } from "./statutory/sheetsOfReturn";
import { withReturn } from "./statutory/understoodReturn";
import type { StatutoryTable } from "./statutory/statutoryTables";
import { settingsSheets } from "./sheets/settingsSheets";
import { noteUnreadSettings } from "./sheets/noteSettings";
import { noteDoubts } from "./sheets/noteDoubts";
import { noteFormulas } from "./sheets/noteFormulas";
import { noteStops } from "./sheets/noteStops";
import { understoodSheets } from "./sheets/understoodSheets";
import { understoodFacts } from "./understoodFacts";
import type { TrackerReading } from "./understood";

/** What the reading is asked for; year and term beat whatever the workbook says. */
export interface ReadOptions {
  readonly asAt: IsoDate;
  readonly academicYear: string | null;
  readonly term: TermName | null;
  /** Answers of this run. */
  readonly decisions: Decisions;
  /** Answers of earlier runs, which hold where this run gives none. */
  readonly remembered?: readonly RememberedAnswer[];
  /** Tables of the statutory return from files beside the workbook. */
  readonly statutory?: readonly StatutoryTable[];
  /** A Settings sheet that is still to be made, for what no sheet of the workbook says. */
  readonly settingsAhead?: RawSheet | null;
}

/**
 * Reads a workbook: which sheets are what, which columns mean what, and every pupil, with what the officer
 * should know and what had to be assumed. Never throws for anything that a workbook may hold; whatever
 * cannot be read is a finding. The workbook is not changed.
 *
 *   sheets → lists → headings → year and term → pupils of each list → pupils
 */
export function readTracker(raw: RawWorkbook, options: ReadOptions): TrackerReading {
  return atOnce(readTrackerInSteps(raw, options));
}

/** The same in slices. */
export function* readTrackerInSteps(raw: RawWorkbook, options: ReadOptions): Steps<TrackerReading> {
  const log = new FindingLog();
  const workbook = { ...raw, sheets: raw.sheets.map((sheet) => nearCells(sheet, log)) };
  const sheets = new Set(workbook.sheets.map(({ name }) => name));
  const questions = new Questions(options.decisions, options.remembered ?? [], sheets);
  const context: ReadContext = { asAt: options.asAt, log, questions };
  yield;
  const { classified, tables } = sheetsOfReturn(
    withSideLists(yield* classifySheets(workbook, questions), questions),
  );
  const statutory = [...tables, ...(options.statutory ?? [])];
  const onSheets = settingsSheets(classified);
  const { given, places } = readSettings(onSheets, options.settingsAhead ?? null, context);
  const found = classified.flatMap((each) => (each.role === "pupils" ? each.lists : []));
  questions.foundLists(new Set(found.map(({ sheet }) => sheet.name)));
  const dated = dateTabs(found, options.asAt, given.termDates ?? usualTermDates);
  const tabs = monthlyTabs(numberedTabs(dated, questions), questions);
  yield;
  const all = tabs.map((list) => outlined(list, context));
  for (const list of all) noteDoubts(list, log);
  yield;
  const sorted = all.map((list) => ({ list, headings: sortHeadings(list, context) }));
  const period = settlePeriod(sorted, options, given, context);
  if (options.term === null && given.term !== null) noteTermBehind(sorted, classified, period, context);
  yield;
  const { kept, others } = chosenSheets(sorted, period, context);
  const schooled = withSchoolTabs(kept, context);
  const lists: ReadList[] = [];
  for (const each of turnLists(schooled, period, context)) lists.push(yield* readList(each, period, context));
  const joined = joinExports(lists, context);
  yield;
  const pupils = joinReturn(uniteLists(joined, period, context), statutory, period, context);
  yield;
  noteChanges(workbook, pupils, joined.flat(), log);
  for (const list of lists) noteHiddenColumns(list, log);
  noteMonthly(tabs, period, log);
  yield;
  noteStops(workbook, classified, lists, log);
  noteUnreadSettings(classified, log);
  noteFormulas(workbook, classified, log);
  const indicators = classified.flatMap((each) => (each.role === "indicators" ? [each.table] : []));
  const told = indicators.flatMap((table) => readIndicators(table, context));
  const history = readHistory(workbook, told, context);
  yield;
  return {
    sheets: withReturn(understoodSheets(classified, lists, others), statutory),
    columns: lists.flatMap((list) => understoodColumns(list, context)),
    facts: understoodFacts(lists, period, options, given, questions),
    indicators: told,
    history,
    questions: questions.asked(),
    said: questions.told(),
    offered: questions.offered(),
    findings: log.findings(),
    pupils,
    settings: settleSettings(given, period),
    lastTerm: readLastTerm(workbook, termNow(period)),
    hasIndicators: indicators.length > 0,
    hasSettings: onSheets.length > 0,
    hasOurSettings: onSheets.some(({ mark }) => mark !== null),
    settingPlaces: places,
  };
}

/** A list whose headings say all that the list itself tells: letters, subjects beside words, terms and their numbers. */
function outlined(list: PupilList, context: ReadContext): PupilList {
  const { questions } = context;
  const used = withoutPassedOver(list, questions);
  const counted = withCountedAttendance(withLettersOnly(withColumnTerm(used)), questions);
  const worded = withBesideSubjects(withGoalsBeside(withLetters(counted, questions)), questions);
  const numbered = withoutNamelessRatings(numberTerms(worded, questions));
  return outlineLong(spreadOptions(numbered, context), context);
}

/** The lists of the year, on the sheets that the officer lets count. */
function chosenSheets(lists: readonly ListAndHeadings[], period: Period, context: ReadContext): OfTheYear {
  const { kept, others } = ofTheYear(lists, period, context);
  const out = sheetsLeftOut(kept, context);
  const answered = [...out].map((name) => [name, "left out, as you decided"] as const);
  return {
    kept: kept.filter(({ list }) => !out.has(list.sheet.name)),
    others: new Map([...others, ...answered]),
  };
}
