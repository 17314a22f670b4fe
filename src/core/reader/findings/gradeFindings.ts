import type { FindingKind } from "./findingKind";

/** Cells of grade columns. */
export const gradeFindings = {
  "grade-unreadable": {
    severity: "mustFix",
    expected: "a grade",
    message:
      "{where} {says} {found}. We expected {expected}, or blank. Correct the cell and read the tracker again; until then the grade is not known.",
  },
  "grade-text": {
    severity: "mustFix",
    expected: "a grade",
    message:
      "{where} {holds} words where a grade should be; they are not repeated here, as they may be a name. We expected {expected}, or blank. Correct the cell and read the tracker again; until then the grade is not known.",
  },
  "grades-unknown-scale": {
    severity: "worthALook",
    expected: "words of a scale that we know, such as emerging, developing and secure",
    message:
      "{where} {hold} grades on a scale that we do not know ({found}), so they are not known to us. Nothing needs doing unless they should count: then use {expected}.",
  },
  "grade-without-year": {
    severity: "worthALook",
    expected: "the year group of the pupil",
    message:
      "{where} {says} {found}, a grade of pupils before examinations, but the year group is not known, so the grade is not read. Type {expected}.",
  },
  "grade-turned-date": {
    severity: "mustFix",
    expected: "a grade",
    message:
      "{where} {says} {found}, a date: Excel makes one of grades typed as 5-4, so the grade is not known. Format the cell as Text, type the grade again and read the tracker again.",
  },
  "grade-date-read": {
    severity: "worthALook",
    expected: "a pair of grades typed as text",
    message:
      "{where} {says} {found}: Excel turned a pair of grades into a date. Read as {more}. Format the cells as Text and type the grades again.",
  },
  "grade-diploma": {
    severity: "information",
    expected: "a grade of a qualification at 16",
    message:
      "{where} {says} {found}, read as grades of a diploma after 16. It counts in no measure of Key Stage 4. Nothing needs doing unless that is wrong.",
  },
  "grade-tidied": {
    severity: "information",
    expected: "a grade",
    message: "{where} {says} {found}. Nothing needs doing unless that is wrong.",
  },
} as const satisfies Record<string, FindingKind>;
