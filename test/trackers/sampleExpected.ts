import type { ExpectedFigures } from "./expectedFigures";

/** What the shipped sample tracker must give, one entry an indicator. */
export const sampleExpected: readonly ExpectedFigures[] = [
  {
    indicator: "ks4-5ac-em",
    read: 38,
    excluded: 3,
    counted: 35,
    numerator: 5,
    denominator: 34,
    notKnown: 1,
    value: 14.7,
    target: 20,
    gap: -5.3,
    rag: "RED",
    pupilsNeeded: 2,
    onePupilIs: 2.9,
  },
  {
    indicator: "ks4-5ac",
    read: 38,
    excluded: 3,
    counted: 35,
    numerator: 10,
    denominator: 35,
    notKnown: 0,
    value: 28.6,
    target: 30,
    gap: -1.4,
    rag: "AMBER",
    pupilsNeeded: 1,
    onePupilIs: 2.9,
  },
  {
    indicator: "cl-accommodation",
    read: 78,
    excluded: 0,
    counted: 78,
    numerator: 56,
    denominator: 78,
    notKnown: 0,
    value: 71.8,
    target: 85,
    gap: -13.2,
    rag: "RED",
    pupilsNeeded: 11,
    onePupilIs: 1.3,
  },
];

/** What is odd in the sample on purpose. */
export const sampleFacts = {
  pupils: 96,
  pupilsByYear: { 1: 2, 2: 2, 3: 3, 4: 4, 5: 5, 6: 7, 7: 7, 8: 7, 9: 9, 10: 12, 11: 38 },
  /** Cells of the pupil list, A1 names. */
  missingUpns: ["C68", "C91"],
  wrongCheckLetter: "C74",
  lowerCaseUpn: "C18",
  errorCell: "R29",
  separatorRows: [39, 83],
  totalRow: 46,
  blankRow: 47,
  withoutAnyResult: 3,
} as const;
