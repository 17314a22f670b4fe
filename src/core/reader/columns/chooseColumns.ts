import { startYear } from "../../domain/academicYear";
import { compareTerms, termNow } from "../../domain/term";
import type { Term } from "../../domain/term";
import { cellAt } from "../cells";
import { headingKey } from "../headings/headingText";
import { statedStart } from "../period/yearEvidence";
import { academicYearStarting } from "../../domain/academicYear";
import type { Period, ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import { placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";

/**
 * One column out of several about the same: the one of the term that is read, else of the latest term
 * before it. Columns that differ in no such way are asked about; the most filled one is assumed. `about` names
 * them for good, `shown` to the officer.
 */
export function chooseColumn(
  list: PupilList,
  about: string,
  found: readonly Heading[],
  period: Period,
  context: ReadContext,
  shown = about,
): Heading | null {
  const certain = found.filter(({ meaning }) => meaning.slip === null);
  const candidates = latestOf(certain.length > 0 ? certain : found, period);
  const first = candidates[0];
  if (first === undefined) return null;
  return candidates.length === 1 ? first : askWhich(list, about, shown, candidates, context);
}

/** Columns of several terms of which some are empty: those with something in them. */
export function filledOnes(list: PupilList, found: readonly Heading[]): readonly Heading[] {
  if (found.length < 2 || found.every(({ meaning }) => meaning.term === null)) return found;
  const filled = found.filter(({ column }) => filledCells(list, column, 1) > 0);
  return filled.length > 0 ? filled : found;
}

function latestOf(found: readonly Heading[], period: Period): readonly Heading[] {
  const now = termNow(period);
  const dated = found.flatMap((heading) => {
    const term = termOfHeading(heading, period);
    return term === null || compareTerms(term, now) > 0 ? [] : [{ heading, term }];
  });
  const undated = found.filter((heading) => termOfHeading(heading, period) === null);
  if (dated.length === 0) return undated.length > 0 ? undated : found;
  const latest = dated.reduce((best, next) => (compareTerms(next.term, best.term) > 0 ? next : best)).term;
  if (latest.name !== period.term && undated.length > 0) return undated;
  return dated.filter(({ term }) => compareTerms(term, latest) === 0).map(({ heading }) => heading);
}

/** The term that a heading names, with its year; that of a year alone is its last. Null when it names neither. */
export function termOfHeading({ meaning }: Heading, period: Period): Term | null {
  const stated = statedStart(meaning);
  if (meaning.term === null && stated === null) return null;
  const year = academicYearStarting(stated ?? startYear(period.academicYear));
  const now = year === period.academicYear ? period.term : "summer";
  return { ...(meaning.term ?? { name: now, half: null }), year };
}

function askWhich(
  list: PupilList,
  about: string,
  shown: string,
  candidates: readonly Heading[],
  { questions }: ReadContext,
): Heading | null {
  const cellOf = (heading: Heading): string => placeIn(list, heading.row, heading.column).cell;
  const filled = candidates.map((heading) => ({ heading, count: filledCells(list, heading.column) }));
  const fullest = filled.reduce((best, next) => (next.count > best.count ? next : best)).heading;
  const lasting = lastingNames(candidates);
  const answer = questions.decide({
    id: `which-column:${list.label}:${about}`,
    about: `which column ${about} ${[...lasting].sort().join(" ")}`,
    text: () =>
      `${candidates.length} columns ${shown.endsWith(" column") ? "could be" : "hold"} ${shown}: ${candidates.map((heading) => `${cellOf(heading)} ‘${heading.text}’`).join(", ")}. Which one counts?`,
    at: placeIn(list, fullest.row, fullest.column),
    options: candidates.map(cellOf),
    lasting,
    settles: candidates.map((heading) => placeIn(list, heading.row, heading.column)),
    likely: cellOf(fullest),
  });
  return candidates.find((heading) => cellOf(heading) === answer) ?? fullest;
}

/** Headings as remembered; the second of the same words is told by its number. */
function lastingNames(candidates: readonly Heading[]): string[] {
  const seen = new Map<string, number>();
  return candidates.map(({ text }) => {
    const key = headingKey(text);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return nth === 1 ? key : `${key}#${nth}`;
  });
}

/** Filled cells of a column; no more than the first `most` of them are looked for. */
function filledCells(list: PupilList, column: number, most = Infinity): number {
  let count = 0;
  for (let row = list.firstRow; row < list.endRow && count < most; row++)
    if (cellAt(list.sheet, row, column) !== null) count++;
  return count;
}
