import type { SubjectId } from "../../domain/grades/subjects";

/**
 * Qualification accreditation numbers of GCSEs that exports name without a title, by their figures alone.
 * Source: numbers of Ofqual's Register of Regulated Qualifications as specifications and learning records quote
 * them, GCSE (9-1) from 2015; reviewed November 2026. Each is asked
 * about all the same, as is any that is not here.
 */
const subjects: readonly (readonly [number: string, subject: SubjectId])[] = [
  ["60142923", "englishLanguage"],
  ["60144476", "englishLiterature"],
  ["60146084", "mathematics"],
  ["60147003", "mathematics"],
  ["6018758X", "doubleScience"],
  ["60184103", "geography"],
  ["6018355X", "computing"],
];

const byNumber: ReadonlyMap<string, SubjectId> = new Map(subjects);

/** The subject of "601/4292/3" or "60142923"; null for a number that the table does not have. */
export function subjectOfNumber(text: string): SubjectId | null {
  return byNumber.get(qualificationNumber(text)) ?? null;
}

/** A number by its figures, as the table has it: "601/4292/3" and "60142923" are one. */
export function qualificationNumber(text: string): string {
  return text.replace(/[^\dX]/gi, "").toUpperCase();
}
