import type { FindingKind } from "./findingKind";

/** Headings and columns. */
export const columnFindings = {
  "heading-missing": {
    severity: "information",
    expected: "a heading",
    message:
      "{where} {has} no heading over a filled column, so the column is not used. Type a heading if it should be.",
  },
  "heading-broken": {
    severity: "worthALook",
    expected: "a heading in words",
    message: "{where} {says} {found} where a heading should be, so the column is not used. Type the heading.",
  },
  "columns-unused": {
    severity: "information",
    expected: "a heading that we know",
    message:
      "These columns are not used: {columns} ({where}). Nothing needs doing unless one of them should count.",
  },
  "grades-unused": {
    severity: "worthALook",
    expected: "a subject that we know",
    message:
      "{where} {says} {found}, and the cells below it ({more}) look like grades, but we expected {expected}, so they are not counted. Name the subject, or write GCSE or BTEC in the heading, if they should count.",
  },
  "hidden-columns": {
    severity: "information",
    expected: "columns in view",
    message: "{where} {is} in hidden columns, which are read like the others: {found}.",
  },
  "column-of-other-time": {
    severity: "worthALook",
    expected: "a column of the term that is read",
    message:
      "{where} {says} {found}, which is of {more}. Add a column for the term, or take the year out of the heading if it is of this one.",
  },
  "column-of-several": {
    severity: "worthALook",
    expected: "a column for each fact",
    message:
      "{where} {says} {found}: several facts in one column, of which none can be used. Part it in Excel (Data, Text to Columns), give each part a heading of its own, and read the tracker again.",
  },
  "column-fits": {
    severity: "worthALook",
    expected: "a heading that we know",
    message:
      "{where} {says} {found}, a heading that we do not know, over what looks like {more}, which no other column gives. Call it that if it is that; until then it is not used.",
  },
  "column-predicted": {
    severity: "worthALook",
    expected: "results, working-at grades or targets",
    message:
      "{where} {says} {found}: predictions are neither results nor working-at grades, so they are not used. If they are working-at grades, call them ‘Working at’.",
  },
} as const satisfies Record<string, FindingKind>;
