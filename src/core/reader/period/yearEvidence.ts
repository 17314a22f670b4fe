import {
  academicYearOf,
  academicYearStarting,
  compareYears,
  previousYear,
  startYear,
} from "../../domain/academicYear";
import type { AcademicYear } from "../../domain/academicYear";
import type { IsoDate } from "../../domain/isoDate";
import { cellName } from "../../domain/place";
import type { Place } from "../../domain/place";
import { parseYearGroups } from "../../domain/yearGroup";
import { cellAt, shownText } from "../cells";
import type { SortedHeadings } from "../columns/sortHeadings";
import type { HeadingQualities } from "../headings/headingMeaning";
import { daySpan, wholeDay } from "../headings/wholeDay";
import { remember } from "../remember";
import type { PupilList } from "../sheets/pupilList";
import { readDateCell } from "../values/readDateCell";
import { isoDate } from "../../domain/calendar";
import { sheetYearGroup } from "./sheetYear";

/** An academic year that something in the workbook speaks for. */
export interface YearEvidence {
  readonly year: AcademicYear;
  /** "the title says so" */
  readonly because: string;
  readonly at: Place;
}

export interface ListAndHeadings {
  readonly list: PupilList;
  readonly headings: SortedHeadings;
}

/** What speaks for an academic year, strongest first: titles, headings, dates of birth, and the run's day. */
export function yearEvidence(lists: readonly ListAndHeadings[], asAt: IsoDate): YearEvidence[] {
  return [
    ...titleYears(lists),
    ...columnYears(lists),
    ...headingYears(lists),
    ...birthYears(lists, asAt),
    fromToday(lists, asAt),
  ];
}

/** "2013/14" is 2013; "Spring 2014" and "results 2014" are 2013; "Autumn 2013" is 2013. */
export function statedStart({ academicStart, calendarYear, term, month }: HeadingQualities): number | null {
  if (academicStart !== null) return academicStart;
  if (calendarYear === null) return null;
  return term?.name === "autumn" || (month !== null && month >= 9) ? calendarYear : calendarYear - 1;
}

/** "Updated 12/09/2014" and "as at September 2014" date the file, not its year. */
export function isDay(text: string, said: HeadingQualities): boolean {
  return wholeDay(text.slice(0, 200)) !== null || (said.month !== null && said.academicStart === null);
}

/** First year of the academic year in which both days of a span lie: a report's period, not the day it was made. */
function spanStart(text: string): number | null {
  const end = spanEnd(text);
  return end === null ? null : startYear(academicYearOf(end));
}

/** The last day of a span of days, where it lies in one academic year; null for any other text. */
export function spanEnd(text: string): IsoDate | null {
  const span = daySpan(text.slice(0, 200));
  if (span === null) return null;
  const [from, to] = span.map(({ year, month, day }) => isoDate(year, month, day));
  if (from === undefined || to === undefined || academicYearOf(from) !== academicYearOf(to)) return null;
  return to;
}

function titleYears(lists: readonly ListAndHeadings[]): YearEvidence[] {
  const stated = lists.flatMap(({ list }) =>
    list.titles.flatMap(({ text, said, at }) => {
      const start = isDay(text, said) ? spanStart(text) : statedStart(said);
      const place = { sheet: list.sheet.name, cell: at === null ? "A1" : cellName(at.row, at.column) };
      const because = at === null ? "the sheet's name says so" : "the title says so";
      return start === null ? [] : [{ year: academicYearStarting(start), because, at: place }];
    }),
  );
  return latestFirst(stated);
}

function columnYears(lists: readonly ListAndHeadings[]): YearEvidence[] {
  const stated = lists.flatMap(({ list: { term, sheet } }) => {
    const start = term === undefined ? null : statedStart(term.said);
    const at = { sheet: sheet.name, cell: cellName(term?.at?.row ?? 0, term?.at?.column ?? 0) };
    const because = `every row says ‘${term?.text.slice(0, 40) ?? ""}’`;
    return start === null ? [] : [{ year: academicYearStarting(start), because, at }];
  });
  return latestFirst(stated);
}

function headingYears(lists: readonly ListAndHeadings[]): YearEvidence[] {
  const stated = lists.flatMap(({ list, headings }) =>
    headings.grades.flatMap(({ heading }) => {
      // A resit may be of the autumn after.
      const start = heading.meaning.resit ? null : statedStart(heading.meaning);
      const at = { sheet: list.sheet.name, cell: cellName(heading.row, heading.column) };
      return start === null
        ? []
        : [{ year: academicYearStarting(start), because: "the headings say so", at }];
    }),
  );
  return latestFirst(stated);
}

function latestFirst(stated: readonly YearEvidence[]): YearEvidence[] {
  return [...stated].sort((a, b) => compareYears(b.year, a.year));
}

/** The years in which recorded year groups fit dates of birth, commonest first. */
function birthYears(lists: readonly ListAndHeadings[], asAt: IsoDate): YearEvidence[] {
  const counts = new Map<AcademicYear, { count: number; at: Place }>();
  for (const { list, headings } of lists) {
    const birth = headings.fields.get("dateOfBirth")?.[0];
    const group = headings.fields.get("yearGroup")?.[0];
    if (birth === undefined) continue;
    const recorded = recordedYears(list, group?.column ?? null);
    for (let row = list.firstRow; row < list.endRow; row++) {
      const born = readDateCell(cellAt(list.sheet, row, birth.column), asAt);
      const year = born.kind === "date" ? yearFitting(born.date, recorded(row)) : null;
      if (year === null) continue;
      const known = counts.get(year) ?? {
        count: 0,
        at: { sheet: list.sheet.name, cell: cellName(row, birth.column) },
      };
      counts.set(year, { ...known, count: known.count + 1 });
    }
  }
  return [...counts]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([year, { at }]) => ({ year, because: "year groups and dates of birth fit that year", at }));
}

/** The year group of each row by its column, or without one that of the sheet's name; null where it is not one year. */
function recordedYears(list: PupilList, column: number | null): (row: number) => number | null {
  if (column === null) return () => sheetYearGroup(list);
  const onlyYear = remember((typed: string) => {
    const years = typed === "" ? null : parseYearGroups(typed);
    return years?.length === 1 ? (years[0] ?? null) : null;
  });
  return (row) => onlyYear(shownText(cellAt(list.sheet, row, column)));
}

function yearFitting(born: IsoDate, recorded: number | null): AcademicYear | null {
  if (recorded === null) return null;
  const cohortStart = Number(academicYearOf(born).slice(0, 4));
  return academicYearStarting(cohortStart + recorded + 5);
}

/** From September to December, results are those of the summer before. */
function fromToday(lists: readonly ListAndHeadings[], asAt: IsoDate): YearEvidence {
  const current = academicYearOf(asAt);
  const results = lists.some(({ headings }) =>
    headings.grades.some(({ heading }) => isResult(heading.meaning)),
  );
  const autumn = Number(asAt.slice(5, 7)) >= 9;
  const first = lists[0]?.list.sheet.name ?? "";
  const at = { sheet: first, cell: first === "" ? "" : "A1" };
  return results && autumn
    ? { year: previousYear(current), because: "in the autumn, results are those of the summer before", at }
    : { year: current, because: "that is the year now", at };
}

/** A grade that names no term, nor a role but perhaps that of a result. */
export function isResult({ role, term, resit }: HeadingQualities): boolean {
  return !resit && term === null && (role === "result" || role === null);
}
