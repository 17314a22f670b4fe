import type { FindingKind } from "./findingKind";

/** Lists with several rows for one pupil. */
export const longFindings = {
  "subject-not-known": {
    severity: "worthALook",
    expected: "a subject that we know",
    message:
      "{where} {says} {found}. We expected {expected}, so the values beside it are not counted. Name the subject as in your other rows, or write GCSE or BTEC beside it, if they should count.",
  },
  "subject-missing": {
    severity: "worthALook",
    expected: "a subject in the same row",
    message: "{where} {has} a grade ({found}) without {expected}, so it is not counted. Type the subject.",
  },
  "qualification-not-counted": {
    severity: "information",
    expected: "a GCSE or a vocational qualification",
    message:
      "{where} {says} {found}, which is not counted. We expected {expected}. Nothing needs doing unless it should count.",
  },
  "qualification-number-only": {
    severity: "worthALook",
    expected: "the name of the subject beside the number",
    message:
      "{where} {holds} only a qualification number ({found}), so the results beside it are not counted. Add a column Subject with {expected}, and read the tracker again.",
  },
  "term-not-known": {
    severity: "worthALook",
    expected: "a term such as Autumn, Spring 1 or Summer 2014",
    message:
      "{where} {says} {found}. We expected {expected}, so the values in the row are not counted. Type the term.",
  },
  "grade-type-not-known": {
    severity: "worthALook",
    expected: "a kind of grade such as Target, Working at or Result",
    message:
      "{where} {says} {found}. We expected {expected}, so the values in the row are not counted. Type one of them if they should count.",
  },
  "rows-of-other-years": {
    severity: "information",
    expected: "rows of the academic year that is read",
    message: "{rows} {is} of another academic year ({more}), and {is} left out of this year's figures.",
  },
  "assessed-beside-test": {
    severity: "information",
    expected: "one result for each subject",
    message: "{where} {holds} a teacher assessment of a subject that was tested. The test counts.",
  },
  "pupil-carried": {
    severity: "information",
    expected: "the pupil's name or number in every row",
    message: "{rows} {names} nobody, and {is} read as the pupil's in the row above.",
  },
  "hidden-values": {
    severity: "information",
    expected: "rows in view",
    message:
      "{rows} {is} hidden or filtered out of view while the pupil's other rows are not, and {is} included. Delete a row if it should not count.",
  },
  "pupil-unclear": {
    severity: "worthALook",
    expected: "a UPN or a date of birth",
    message:
      "{rows} {has} only a name that several pupils of the list have, and {is} left out. Type {expected} in the row.",
  },
  "pupil-rows-differ": {
    severity: "worthALook",
    expected: "the same in every row of a pupil",
    message:
      "{where} {says} different things of one pupil. The first of the cells is used. Correct the one that is wrong.",
  },
  "results-repeated": {
    severity: "worthALook",
    expected: "one value for each pupil, subject and time",
    message:
      "{where} {hold} different values for the same pupil, subject and time; one of them is used. Delete the one that is wrong, or add its date.",
  },
  "pupil-not-in-tracker": {
    severity: "worthALook",
    expected: "a pupil of the tracker",
    message:
      "{where} {names} pupils who stand in no other list, so what stands beside them is left out. Add them to the tracker, or correct the number, if they are yours.",
  },
  "guest-named-twice": {
    severity: "worthALook",
    expected: "a number or a date of birth beside each name",
    message:
      "{where} {names} somebody who stands more than once on this list, by name only, so what stands beside is not joined to a pupil. Add a column with the UPN or the date of birth.",
  },
  "attendance-by-month": {
    severity: "information",
    expected: "the attendance of the term",
    message:
      "Attendance stands on a tab for each month ({columns}). For each pupil the mean of the months of {more} counts, weighted by the sessions possible where the tabs give them. Nothing needs doing unless a tab gives the year so far.",
  },
  "earlier-term-only": {
    severity: "worthALook",
    expected: "a row in the list of the term",
    message:
      "{where} {names} pupils who stand in no list of {more}. Attendance, suspensions and PEPs of this earlier list are not taken for that term's, so those that the list of the term has columns for are not known of them. Add them to the list of {more}, or give the day on which their care ended if they have left.",
  },
  "supports-together": {
    severity: "information",
    expected: "a row for each intervention",
    message:
      "{where} {hold} pupils with a row for each intervention. All that a pupil's rows name is kept. Nothing needs doing.",
  },
  "carried-from-earlier": {
    severity: "worthALook",
    expected: "a column for it in the list of the term",
    message:
      "{rows} {hold} {more} of an earlier term, which counts all the same: we expected {expected} and found none. Add that column, or empty these cells if they are out of date.",
  },
} as const satisfies Record<string, FindingKind>;
