import { isExamSubject } from "../grades/subjects";
import type { SubjectGrade } from "../pupil";

/** What measures of examinations at 16 have in common: pupils without entries count, as not entered. */
const examinationFacts = {
  reads: "grades",
  blankCounts: true,
  concerns: ({ subject }: SubjectGrade): boolean => isExamSubject(subject),
} as const;

const headline = { ...examinationFacts, keyStage: "KS4", defaultYears: [11], betterIs: "high" } as const;

/** What shares of Year 11 at its examinations have in common. */
export const examinationShare = { ...headline, kind: "share", unit: "percent", decimals: 1 } as const;

/** What mean scores of Year 11 at its examinations have in common. */
export const examinationMean = { ...headline, kind: "mean", unit: "points" } as const;
