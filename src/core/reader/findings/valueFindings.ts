import type { FindingKind } from "./findingKind";

/** Cells of a pupil list. */
export const valueFindings = {
  "cell-error": {
    severity: "mustFix",
    expected: "a value",
    message:
      "{where} {says} {found}, an Excel error, and {is} read as not known. Mend the formula or type the value.",
  },
  "grade-unreadable": {
    severity: "mustFix",
    expected: "a grade",
    message:
      "{where} {says} {found}. We expected {expected}, or blank. Correct the cell and read the tracker again; until then the grade is not known.",
  },
  "grade-tidied": {
    severity: "information",
    expected: "a grade",
    message: "{where} {says} {found}, read as {more}. Nothing needs doing unless that is wrong.",
  },
  "not-given": {
    severity: "information",
    expected: "a value",
    message: "{where} {says} {found}: nothing is known there, and it is never read as zero.",
  },
  "date-impossible": {
    severity: "worthALook",
    expected: "a date such as 01/09/1998",
    message:
      "{where} {says} {found}{more}. We expected {expected}. Correct the cell; until then the date is not known.",
  },
  "date-out-of-range": {
    severity: "worthALook",
    expected: "a date that fits a pupil",
    message:
      "{where} {says} {found}, which cannot be {more}. Correct the cell; until then the date is not known.",
  },
  "date-text": {
    severity: "information",
    expected: "a date",
    message:
      "{where} {has} a date typed as text ({found}), read day first: {more}. Nothing needs doing unless that is wrong.",
  },
  "date-number": {
    severity: "information",
    expected: "a date",
    message:
      "{where} {shows} a date as a plain number ({found}), read as {more}. Format the cells as dates to see them.",
  },
  "care-dates-disagree": {
    severity: "worthALook",
    expected: "care that ends after it began",
    message:
      "{where} {say} {found}: care ended before it began, so the 12-month rule cannot be decided. Check both dates.",
  },
  "care-date-late": {
    severity: "worthALook",
    expected: "a day of the academic year or before",
    message:
      "{where} {says} {found}, which {more}. It is kept as typed, and the 12-month rule goes by it. Check the date.",
  },
  "year-unreadable": {
    severity: "worthALook",
    expected: "a year group such as 11",
    message: "{where} {says} {found}. We expected {expected}. Correct the cell; {more}.",
  },
  "year-and-birth-disagree": {
    severity: "worthALook",
    expected: "a year group that fits the date of birth",
    message: "{where} disagree: {found}. The year group as typed is used. Check both cells.",
  },
  "upn-check-letter": {
    severity: "worthALook",
    expected: "a UPN whose first letter fits its digits",
    message:
      "{where} {says} {found}, whose first letter should be {more}. Check the UPN with the school; the pupil is kept.",
  },
  "upn-format": {
    severity: "worthALook",
    expected: "a letter and 12 characters, such as A999000114001",
    message: "{where} {says} {found}. We expected {expected}. Check the UPN; the pupil is kept.",
  },
  "upn-number": {
    severity: "worthALook",
    expected: "a UPN typed as text",
    message:
      "{where} {holds} a number ({found}), so the UPN has lost its letter or digits. Format the column as Text and type it again; the pupil is kept.",
  },
  "upn-missing": {
    severity: "information",
    expected: "a UPN",
    message:
      "{where} {has} no UPN. The pupil is known by the number of your own, or by name and date of birth.",
  },
  "upn-temporary": {
    severity: "information",
    expected: "a permanent UPN",
    message: "{where} {holds} a temporary UPN. When the permanent one comes, the pupil will look new.",
  },
  "sen-unknown": {
    severity: "worthALook",
    expected: "a SEN code S, A, P, E, K or N",
    message:
      "{where} {says} {found}. We expected {expected}. Correct the cell; until then the SEN status is not known.",
  },
  "need-unknown": {
    severity: "worthALook",
    expected: "a primary need such as BESD, MLD or ASD",
    message: "{where} {says} {found}, which is not a need that we know. It is shown on a line of its own.",
  },
  "needs-several": {
    severity: "information",
    expected: "one primary need",
    message: "{where} {names} more than one need ({found}). The first is the primary need.",
  },
  "sen-outside-years": {
    severity: "information",
    expected: "a code of the academic year",
    message:
      "{where} {says} {found}, a word that was not in use in {more}. It is kept as typed. Nothing needs doing unless it is a slip.",
  },
  "school-type-unknown": {
    severity: "worthALook",
    expected: "a type of school such as mainstream, special or PRU",
    message:
      "{where} {says} {found}. We expected {expected}. Correct the cell; until then the type is not known.",
  },
  "pep-time-unknown": {
    severity: "information",
    expected: "a column PEP in time or PEP date",
    message:
      "{where} {has} the quality of a PEP, but no column says when it was held, so it is not rated. Add {expected} to rate it.",
  },
  "value-unreadable": {
    severity: "worthALook",
    expected: "a value",
    message: "{where} {says} {found}. We expected {expected}. Correct the cell; until then it is not known.",
  },
  "value-out-of-range": {
    severity: "worthALook",
    expected: "a value in range",
    message:
      "{where} {says} {found}, but we expected {expected}. Correct the cell; until then it is not known.",
  },
} as const satisfies Record<string, FindingKind>;
