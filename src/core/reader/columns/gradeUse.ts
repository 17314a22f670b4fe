import { academicYearStarting, startYear, summerYear } from "../../domain/academicYear";
import type { IsoDate } from "../../domain/isoDate";
import type { GradeRole } from "../../domain/pupil";
import type { Term } from "../../domain/term";
import type { HeadingMeaning } from "../headings/headingMeaning";
import { statedStart } from "../period/yearEvidence";
import type { Period } from "../readContext";
import { maySit } from "./examMonths";

/** What the grades of a column are, for pupils of one year group. */
export interface GradeUse {
  readonly role: GradeRole;
  readonly term: Term | null;
  /** First day of the month in which the examination was sat, where the heading names it. */
  readonly sat: IsoDate | null;
  /** True when no word of the heading or the title says the role. */
  readonly plain: boolean;
}

/** What the list says where a heading says nothing. */
export interface ListRole {
  readonly titleRole: GradeRole | null;
  readonly titleTerm: Term | null;
  /** Role of plain columns, for pupils who end a key stage or have grades of examinations; working at for the rest. */
  readonly plainRole: GradeRole;
  /** Months in headings are those in which examinations were sat. */
  readonly sittings: boolean;
  /** What "Actual" means in the columns where it may be either, for pupils who end a key stage. */
  readonly actuals: ReadonlyMap<HeadingMeaning, ActualRole>;
}

/** What an actual grade is. */
export type ActualRole = "result" | "workingAt";

/** Years that end with examinations or tests; a year not known is taken for Year 11. */
export function endsKeyStage(year: number | null): boolean {
  return year === null || year === 6 || year >= 11;
}

/** Years at whose end teachers' assessments are what is reported: Reception, 2 and 6. */
function endsPrimaryStage(year: number | null): boolean {
  return year === 0 || year === 2 || year === 6;
}

/**
 * The role, term and examination month of a column for one year group; null when it is not used. `examined`
 * is true when the year group's grades in the column are those of examinations at 16: then the role of plain
 * columns holds for pupils of any year.
 */
export function gradeUse(
  meaning: HeadingMeaning,
  year: number | null,
  list: ListRole,
  period: Period,
  examined: boolean,
): GradeUse | null {
  if (meaning.role === "predicted") return null;
  const term = termOf(meaning, year, period);
  const sat = satIn(meaning, period);
  const actual = endsKeyStage(year) ? list.actuals.get(meaning) : undefined;
  const role = actual ?? wordedRole(meaning, year, term);
  if (isOfAnotherYear(meaning, role, term, period)) return earlierUse(meaning, period);
  if (role !== null) return asUse(role, term ?? (role === "workingAt" ? list.titleTerm : null), sat, false);
  if (sat !== null && list.sittings && maySit(year)) return asUse("result", null, sat, false);
  if (term !== null) return asUse("workingAt", term, sat, false);
  if (list.titleRole !== null) return asUse(list.titleRole, list.titleTerm, null, false);
  if (list.titleTerm !== null && !endsYear(list.titleTerm, period))
    return asUse("workingAt", list.titleTerm, null, false);
  const plainHolds = endsKeyStage(year) || examined;
  return asUse(plainHolds ? list.plainRole : "workingAt", null, null, true);
}

/** The summer of the year that is read: its grades may be the results. */
function endsYear({ name, year }: Term, { academicYear }: Period): boolean {
  return name === "summer" && year === academicYear;
}

/** A result or assessment that names another academic year, but neither a term nor the month of an examination. */
function isOfAnotherYear(
  meaning: HeadingMeaning,
  role: GradeRole | null,
  term: Term | null,
  period: Period,
): boolean {
  const start = statedStart(meaning);
  if (start === null || start === startYear(period.academicYear)) return false;
  const dated = role !== "target" && role !== "baseline" && role !== "progress";
  return term === null && meaning.month === null && dated;
}

/** Grades of an earlier year stand as working at, at the end of that year; those of a later one are not used. */
function earlierUse(meaning: HeadingMeaning, period: Period): GradeUse | null {
  const start = statedStart(meaning) ?? 0;
  if (start > startYear(period.academicYear)) return null;
  const term: Term = { name: "summer", half: null, year: academicYearStarting(start) };
  return asUse("workingAt", term, null, false);
}

function asUse(role: GradeRole, term: Term | null, sat: IsoDate | null, plain: boolean): GradeUse {
  return { role, term: role === "result" ? null : term, sat: role === "result" ? sat : null, plain };
}

/**
 * A weak word such as "grade achieved" gives way to a term, and so does "result" in autumn and spring:
 * the result of an assessment is working at. KS2 is a baseline once a pupil has left Year 6, and "TA" says no role
 * where teachers' assessments are the results.
 */
function wordedRole(
  { role, weakRole, hint, month, resit, form }: HeadingMeaning,
  year: number | null,
  term: Term | null,
): GradeRole | null {
  if (role === null && form === "scaled" && term === null) return scaledRole(year);
  if (role === null || role === "predicted") return null;
  if (resit && role === "result") return role;
  if (role === "workingAt" && weakRole && endsPrimaryStage(year) && (term?.name ?? "summer") === "summer")
    return null;
  if (role === "baseline" && weakRole)
    return hint === "KS2" && year !== null && year <= 6 ? "result" : "baseline";
  const termly =
    term !== null &&
    month === null &&
    (weakRole ? hint !== "GCSE" || term.name !== "summer" : term.name !== "summer");
  if (role === "result" && termly) return "workingAt";
  if (role === "result" && weakRole && hint === null && !endsKeyStage(year)) return "workingAt";
  return role;
}

/** A scaled score is the result of the tests of Year 6, from Year 7 an earlier one; before, schools give scores of their own. */
function scaledRole(year: number | null): GradeRole | null {
  if (year !== null && year > 6) return "baseline";
  return year === null || year === 6 ? "result" : null;
}

/** The heading's term with its year: as stated, else by the year group it names, else the year that is read. */
function termOf(meaning: HeadingMeaning, year: number | null, period: Period): Term | null {
  const back = meaning.yearGroup !== null && year !== null ? year - meaning.yearGroup : 0;
  const named =
    meaning.term ?? (back > 0 && meaning.role === null ? { name: "summer" as const, half: null } : null);
  if (named === null) return null;
  const start = statedStart(meaning) ?? startYear(period.academicYear) - Math.max(back, 0);
  return { name: named.name, half: named.half, year: academicYearStarting(start) };
}

/** First day of the month in which the examination was sat; null where the heading names none. */
export function satIn(meaning: HeadingMeaning, period: Period): IsoDate | null {
  if (meaning.month === null) return null;
  const start = meaning.academicStart ?? startYear(period.academicYear);
  const year = meaning.calendarYear ?? (meaning.month >= 9 ? start : summerYear(academicYearStarting(start)));
  return `${year}-${String(meaning.month).padStart(2, "0")}-01`;
}
