import { parseAcademicYear } from "./academicYear";
import type { AcademicYear } from "./academicYear";
import type { Rating } from "./ratings";
import { terms } from "./term";
import type { TermName, YearTerm } from "./term";

/**
 * What our sheet of pupil ratings says in words, and the reading of it: the sheet is the only place that
 * remembers an earlier term's ratings, as the store holds no pupil rows.
 */

/** "2013/14 summer" */
export function periodWords(academicYear: AcademicYear, term: TermName): string {
  return `${academicYear} ${term}`;
}

/** "2013/14 summer" at the start of a line, and whatever follows; null for any other text. */
export function readPeriodWords(text: string): YearTerm | null {
  const found = /^(\d{4}\/\d{2}) ([a-z]+)\b/.exec(text);
  const year = parseAcademicYear(found?.[1] ?? "");
  const name = terms.find((row) => row.name === found?.[2])?.name;
  return year === null || name === undefined ? null : { year, name, half: null };
}

/** Key of the line that says which term the ratings are compared with. */
export const comparedRow = "compared";

const comparedStart = "Change since ";

/** "Change since 2013/14 spring: …" */
export function comparedWords(since: string, counts: string): string {
  return `${comparedStart}${since}: ${counts}.`;
}

/** The term of such a line; null for any other text. */
export function readComparedWords(text: string): YearTerm | null {
  return text.startsWith(comparedStart) ? readPeriodWords(text.slice(comparedStart.length)) : null;
}

const notListed = "not listed before";
const notRated = "was not rated";

/** What follows a rating that was another last term: ", was AMBER"; empty for one that is the same. Null is a pupil who was not listed. */
export function wasWords(now: Rating, then: Rating | null): string {
  if (then === null) return `, ${notListed}`;
  if (then === now) return "";
  return then === "NO_DATA" ? `, ${notRated}` : `, was ${then}`;
}

const ratingAt = /^\W*(RED|AMBER|GREEN)\b/;
const wasAt = /, was (RED|AMBER|GREEN)$/;

/** The rating that a cell begins with; without a word it is no data. */
export function readRatingNow(text: string): Rating {
  return asRating(ratingAt.exec(text)?.[1]);
}

/** The rating that a cell says of last term; null where the pupil was not listed. */
export function readRatingThen(text: string): Rating | null {
  if (text.endsWith(`, ${notListed}`)) return null;
  if (text.endsWith(`, ${notRated}`)) return "NO_DATA";
  const then = wasAt.exec(text)?.[1];
  return then === undefined ? readRatingNow(text) : asRating(then);
}

function asRating(word: string | undefined): Rating {
  return (["RED", "AMBER", "GREEN"] as const).find((rating) => rating === word) ?? "NO_DATA";
}
