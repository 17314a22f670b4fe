import { isExamSubject } from "../grades/subjects";
import type { SubjectGrade } from "../pupil";

/** What measures of examinations at 16 have in common: pupils without entries count, as not entered. */
export const examinationFacts = {
  reads: "grades",
  blankCounts: true,
  concerns: ({ subject }: SubjectGrade): boolean => isExamSubject(subject),
} as const;
