import { academicYearStarting, startYear } from "../../domain/academicYear";
import { compareTerms } from "../../domain/term";
import type { Term } from "../../domain/term";
import { readPart } from "../headings/readPart";
import type { Period } from "../readContext";
import { groupSays } from "../rows/rowGroups";
import type { PupilList, SheetTitle } from "../sheets/pupilList";
import { isDay, statedStart } from "./yearEvidence";

/** The term of a list, with the month where its tab is named for one. */
export interface ListTerm extends Term {
  readonly month: number | null;
}

/**
 * The term that a list is of: as a column says for every row, else as the sheet's name or a title says; null when
 * none does, or when it is one of a later academic year than is read. A day or a month in the name dates what
 * stands on the tab; in a line above the headings it dates the file.
 */
export function listTerm(list: PupilList, { academicYear }: Period): ListTerm | null {
  const { said } = list.term ?? list.titles.find(saysTerm) ?? {};
  if (said?.term == null) return null;
  const start = statedStart(said) ?? startYear(academicYear);
  if (start > startYear(academicYear)) return null;
  return { ...said.term, year: academicYearStarting(start), month: said.month };
}

/** Negative when the first is earlier; of one term, by month where both name one. */
export function compareListTerms(first: ListTerm, second: ListTerm): number {
  const apart = compareTerms(first, second);
  if (apart !== 0 || first.month === null || second.month === null) return apart;
  return monthOfYear(first.month) - monthOfYear(second.month);
}

const september = 9;

/** 0 is September. */
function monthOfYear(month: number): number {
  return (month + 12 - september) % 12;
}

/** First year of the academic year that the sheet's name says, by a year, or by a month or term and its year; else null. */
export function tabYear({ titles }: PupilList): number | null {
  const [name] = titles;
  if (name === undefined) return null;
  const { academicStart } = name.said;
  return academicStart ?? (saysTerm(name) ? statedStart(name.said) : null);
}

/** "Spring Gardens School" is a school's name, and "May" alone a month only where it is the whole name. */
function saysTerm({ text, said, at }: SheetTitle): boolean {
  if (said.term === null) return false;
  if (at !== null) return !isDay(text, said);
  const dated = said.calendarYear !== null || said.academicStart !== null;
  const month = said.month !== null && !dated && readPart(text).core !== "";
  return !month && groupSays(text) !== "school";
}
