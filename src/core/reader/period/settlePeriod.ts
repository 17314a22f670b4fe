import {
  academicYearOf,
  firstDay,
  lastDay,
  startYear,
  parseAcademicYear,
  previousYear,
} from "../../domain/academicYear";
import type { AcademicYear } from "../../domain/academicYear";
import type { Place } from "../../domain/place";
import type { RememberedAnswer } from "../../domain/question";
import { termOf, terms } from "../../domain/term";
import type { TermName } from "../../domain/term";
import { usualTermDates } from "../../domain/termDates";
import type { TermDates } from "../../domain/termDates";
import type { Period, ReadContext, YearOfTerms } from "../readContext";
import type { PupilList } from "../sheets/pupilList";
import type { SettingsGiven } from "../understood";
import { isDay, spanEnd, statedStart, yearEvidence } from "./yearEvidence";
import type { ListAndHeadings, YearEvidence } from "./yearEvidence";
import { latestFilledTerm } from "./filledTerms";
import { hasResults, termFills } from "./termFills";

/** What beats inference: options of the run first, then the Settings sheet. */
export interface PeriodAsked {
  readonly academicYear: string | null;
  readonly term: TermName | null;
}

/**
 * Settles the academic year and the term; what had to be inferred is asked about. An option answers that question where
 * Settings say nothing, so that it is remembered as any answer is, until something else speaks for another term.
 */
export function settlePeriod(
  lists: readonly ListAndHeadings[],
  options: PeriodAsked,
  given: SettingsGiven,
  context: ReadContext,
): Period {
  const said = parseAcademicYear(options.academicYear ?? "");
  const termDates = given.termDates ?? usualTermDates;
  const academicYear =
    given.academicYear === null ? inferYear(lists, termDates, said, context) : (said ?? given.academicYear);
  const term =
    given.term === null
      ? inferTerm(lists, { academicYear, termDates }, options.term, context)
      : (options.term ?? given.term);
  return { academicYear, term, termDates };
}

const aboutYear = "academic year, likely ";
const aboutTerm = "term of ";

/** Whether a remembered answer tells the year or the term. */
export function isOfPeriod({ about }: RememberedAnswer): boolean {
  return about.startsWith(aboutYear) || about.startsWith(aboutTerm);
}

const mostOptions = 4;

function inferYear(
  lists: readonly ListAndHeadings[],
  termDates: TermDates,
  said: AcademicYear | null,
  context: ReadContext,
): AcademicYear {
  const evidence = withoutTermsToCome(yearEvidence(lists, context.asAt), lists, termDates, context);
  const best = evidence[0];
  const likely = best?.year ?? "";
  const options = [...new Set([...evidence.map(({ year }) => year), previousYear(likely)])].slice(
    0,
    mostOptions,
  );
  return context.questions.decide({
    id: "academic-year",
    about: aboutYear + likely,
    text: (answered) =>
      answered
        ? "Which academic year is this?"
        : `Which academic year is this? We take ${likely}: ${best?.because ?? ""}.`,
    at: best?.at ?? { sheet: "", cell: "" },
    options,
    likely,
    reads: parseAcademicYear,
    said,
    scope: "workbook",
    settles: [],
  });
}

/** Where nothing but the day speaks for the year, and a term of it that is still to come is filled in: the year before. */
function withoutTermsToCome(
  evidence: readonly YearEvidence[],
  lists: readonly ListAndHeadings[],
  termDates: TermDates,
  { asAt }: ReadContext,
): readonly YearEvidence[] {
  const [today, ...others] = evidence;
  if (today === undefined || others.length > 0 || today.year !== academicYearOf(asAt)) return evidence;
  const order = terms.map(({ name }) => name);
  const now = termOf(asAt, termDates).name;
  const toCome = termFills(lists, { academicYear: today.year, termDates }, now).find(
    ({ term, filled, of }) => order.indexOf(term) > order.indexOf(now) && filled * 2 > of,
  );
  if (toCome === undefined) return evidence;
  const because = `${toCome.fact} of ${toCome.term} are filled in, which is still to come in ${today.year}`;
  return [{ ...today, year: previousYear(today.year), because }, today];
}

function inferTerm(
  lists: readonly ListAndHeadings[],
  year: YearOfTerms,
  said: TermName | null,
  context: ReadContext,
): TermName {
  const { term: likely, because } = likelyTerm(lists, year, context);
  const options = terms.map(({ name }) => name);
  const answer = context.questions.decide({
    id: "term",
    about: `${aboutTerm}${year.academicYear}, likely ${likely}`,
    text: (answered) =>
      answered ? "Which term is this?" : `Which term is this? We take ${likely}: ${because}.`,
    at: placeOf(lists),
    options,
    likely,
    said,
    scope: "workbook",
    settles: [],
  });
  return options.find((name) => name === answer) ?? likely;
}

function likelyTerm(
  lists: readonly ListAndHeadings[],
  year: YearOfTerms,
  context: ReadContext,
): { readonly term: TermName; readonly because: string } {
  const { term: now, because } = termNow(year, context);
  const filled = latestFilledTerm(lists, year, now);
  if (filled !== null && !(now === "summer" && hasResults(lists, year))) return filled;
  const order = terms.map(({ name }) => name);
  const said = lists
    .flatMap(({ list }) => saidTerms(list, year))
    .sort((a, b) => order.indexOf(b.term) - order.indexOf(a.term));
  const latest = said.find(({ term }) => order.indexOf(term) <= order.indexOf(now)) ?? said[said.length - 1];
  if (latest === undefined) return { term: now, because };
  return { term: latest.term, because: `‘${latest.text.trim().slice(0, 60)}’ says so` };
}

/** The term of the run's day in the year that is read: tabs of later terms were made ahead. */
function termNow(
  { academicYear, termDates }: YearOfTerms,
  { asAt }: ReadContext,
): { readonly term: TermName; readonly because: string } {
  if (asAt > lastDay(academicYear)) return { term: "summer", because: "the year has ended" };
  if (asAt < firstDay(academicYear)) return { term: "autumn", because: "the year has not begun" };
  return { term: termOf(asAt, termDates).name, because: "that is the term now" };
}

/** Terms of the year that is read, as a column of terms or the titles of a list say. */
function saidTerms(
  { term, titles, monthly }: PupilList,
  { academicYear: year, termDates }: YearOfTerms,
): { readonly term: TermName; readonly text: string }[] {
  return (term === undefined ? titles : [term]).flatMap(({ text, said, at }) => {
    const start = statedStart(said) ?? startYear(year);
    const ofMonth = monthly !== undefined && at === null;
    const dated = term === undefined && !ofMonth && isDay(text, said);
    const end = dated ? spanEnd(text) : null;
    if (end !== null && academicYearOf(end) === year) return [{ term: termOf(end, termDates).name, text }];
    return said.term === null || dated || start !== startYear(year) ? [] : [{ term: said.term.name, text }];
  });
}

function placeOf(lists: readonly ListAndHeadings[]): Place {
  const sheet = lists[0]?.list.sheet.name ?? "";
  return { sheet, cell: sheet === "" ? "" : "A1" };
}
