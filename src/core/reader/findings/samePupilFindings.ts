import type { FindingKind } from "./findingKind";

/** The same pupil in several rows, and pupils that cannot be told apart. */
export const samePupilFindings = {
  "latest-stay": {
    severity: "information",
    expected: "the latest school or placement",
    message:
      "{where} {hold} the same pupil at several times. For each pupil the row that began last by {found} counts.",
  },
  "pupil-twice": {
    severity: "worthALook",
    expected: "each pupil once",
    message:
      "{where} {hold} the same pupil. The {more} row counts and the others are left out. Delete the row that is wrong.",
  },
  "sheets-disagree": {
    severity: "worthALook",
    expected: "the same grade wherever a pupil stands",
    message:
      "{sheet} gives other grades in {found} than {more} gives the same pupils for the same subject. The sheet that comes first counts. Correct the one that is wrong.",
  },
  "lists-differ": {
    severity: "worthALook",
    expected: "the same wherever a pupil stands",
    message:
      "{rows} {says} otherwise than {found} of the same pupils: {more}. The sheet that comes first counts. Correct the one that is wrong.",
  },
  "tabs-differ": {
    severity: "information",
    expected: "the same wherever a pupil stands",
    message:
      "{rows} {says} otherwise than {found} of the same pupils: {more}. What {sheet} says counts, as it is nearest to the term that is read. Nothing needs doing unless one of them is a slip.",
  },
  "pupil-namesakes": {
    severity: "worthALook",
    expected: "a UPN or a number of your own for each",
    message:
      "{where} {hold} the same name and date of birth without a number, and the rows differ, so both are kept as two pupils. Type {expected}, or delete the row that is wrong.",
  },
  "name-missing": {
    severity: "worthALook",
    expected: "a name",
    message: "{where} {has} no name, so the lists say ‘pupil in row’ and the row's number. Type the name.",
  },
  "pupil-without-key": {
    severity: "information",
    expected: "a UPN, a number of your own, or a name with a date of birth",
    message:
      "{rows} {has} no UPN, no number and no name with a date of birth, so the pupil is known on this sheet only. Notes may lose their pupil if the row is changed.",
  },
} as const satisfies Record<string, FindingKind>;
