import type { FindingKind } from "./findingKind";

/** Cells of a pupil list. */
export const valueFindings = {
  "cell-error": {
    severity: "mustFix",
    expected: "a value",
    message:
      "{where} {says} {found}, an Excel error, and {is} read as not known. Mend the formula or type the value.",
  },
  "cell-waiting": {
    severity: "mustFix",
    expected: "a value",
    message:
      "{where} {says} {found}: Excel was still fetching the value when it was read, so it is not known. Wait until it is there and read the tracker again.",
  },
  "cells-linked": {
    severity: "worthALook",
    expected: "values that are up to date",
    message:
      "{where} {shows} values of another workbook as they were last fetched from it, and they are read like that. If that workbook has changed since, choose Data, Workbook Links (or Edit Links), Update Values in Excel, and read the tracker again.",
  },
  "calculation-manual": {
    severity: "worthALook",
    expected: "formulas that are worked out anew",
    message:
      "This workbook works out its formulas only when it is told to (manual calculation), so those on {found} may show old values. They are read as they stand. Press F9 in Excel, then refresh.",
  },
  "formulas-all-zero": {
    severity: "mustFix",
    expected: "values that differ",
    message:
      "{where} {hold} formulas that all give 0, as formulas do that refer to themselves, so the column is not used. Check the formulas.",
  },
  "progress8-internal": {
    severity: "worthALook",
    expected: "no Progress 8 in a year without an official one",
    message:
      "{where} {says} {found}, but no official Progress 8 is published for {more}. The scores are kept for your own use only: call them internal wherever they are shown.",
  },
  "column-all-zero": {
    severity: "worthALook",
    expected: "figures, and blanks where nothing is known",
    message:
      "{where} {says} {found}. {more}, and they are read as 0. If nothing was recorded, clear the cells: a blank is not known, and 0 is a figure.",
  },
  "not-given": {
    severity: "information",
    expected: "a value",
    message: "{where} {says} {found}: nothing is known there, and it is never read as zero.",
  },
  "grade-not-applicable": {
    severity: "information",
    expected: "a grade, or a blank",
    message: "{where} {says} {found}, read as an empty cell is: there is no grade.",
  },
  "date-impossible": {
    severity: "worthALook",
    expected: "a date with its day, month and year",
    message:
      "{where} {says} {found}. We expected {expected}. Correct the cell; until then the date is not known.",
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
  "dates-turned": {
    severity: "worthALook",
    expected: "dates whose day and month Excel has not changed round",
    message:
      "{where} {hold} real dates ({found}) in a column that is otherwise typed month first. Excel may have changed day and month round when the dates came in. They are kept as they stand; check them.",
  },
  "date-four-years-out": {
    severity: "worthALook",
    expected: "a date that fits the year group",
    message:
      "{where} disagree by four years: {found}. Dates pasted from a workbook that counts from 1904 are 4 years and 1 day too early. The year group as typed is used. Check the date.",
  },
  "suspensions-added": {
    severity: "information",
    expected: "one row for each suspension",
    message:
      "{sheet} lists suspensions one by one. For each pupil the days of those of {more} are added up, as dated under {found}.",
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
  "ethnicity-unknown": {
    severity: "information",
    expected: "an ethnic background of the school census",
    message: "{where} {says} {found}, which is not a background that we know. It is kept as typed.",
  },
  "number-tidied": {
    severity: "information",
    expected: "a number with a point",
    message: "{where} {says} {found}, read as {more}. Nothing needs doing unless that is wrong.",
  },
  "sen-and-need": {
    severity: "information",
    expected: "the status alone",
    message:
      "{where} {says} {found}: the status is taken from the cell, and the need too where no other column gives one.",
  },
  "need-in-sen-column": {
    severity: "worthALook",
    expected: "a SEN code S, A, P, E, K or N",
    message:
      "{where} {says} {found}, a need and not a status. It is used as the need where no other column gives one; the SEN status is not known until it is typed.",
  },
  "sen-pending": {
    severity: "worthALook",
    expected: "the status that holds today",
    message:
      "{where} {says} {found}: a plan that is not there yet. Read as {more}. Type K or E when it is settled.",
  },
  "status-unknown": {
    severity: "worthALook",
    expected: "a word such as CLA, Left or Moved",
    message:
      "{where} {says} {found}, which says neither that the pupil is still there nor has left, so the pupil counts. We expected {expected}.",
  },
  "status-left": {
    severity: "worthALook",
    expected: "pupils who are still on roll",
    message: "{where} {says} {found}. {more}.",
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
  "school-number": {
    severity: "worthALook",
    expected: "the name of a school",
    message:
      "{where} {says} {found}. A number names no school, so the school is not known. Type {expected}, or correct the heading if the column is about something else.",
  },
  "formula-zero": {
    severity: "worthALook",
    expected: "a figure, or a formula that gives a blank where nothing is known",
    message:
      "{where} {hold} a formula that gives 0, while others in {found} do not. A formula that looks at a blank cell gives 0. It is read as 0; clear it if nothing is known.",
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
  "rag-unreadable": {
    severity: "information",
    expected: "RED, AMBER or GREEN",
    message:
      "{where} {says} {found}, which is no RED, AMBER or GREEN. Ratings of your own are only compared with those that are worked out, so nothing needs doing.",
  },
  "rag-blue": {
    severity: "information",
    expected: "RED, AMBER or GREEN",
    message:
      "{where} {says} {found}, read as blue: better than GREEN. It is compared with the ratings that are worked out as if it were GREEN.",
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
