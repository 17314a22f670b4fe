import type { FindingKind } from "./findingKind";

/** Findings that stop: nothing is written while one of them stands. */
export const stoppingFindings = {
  "no-pupil-list": {
    severity: "mustFix",
    stops: true,
    expected: "a sheet with one row for each pupil under headings such as UPN, Surname and Date of birth",
    message: "There is no pupil list yet. {more}Add {expected}, and read the workbook again.",
  },
  "no-headings": {
    severity: "mustFix",
    stops: true,
    expected: "a row of headings such as UPN, Surname and Date of birth",
    message:
      "No pupil headings were found on {sheet}, whose first row says {found}. Put {expected} above the pupils and read the tracker again.",
  },
  "no-rows": {
    severity: "mustFix",
    stops: true,
    expected: "one row for each pupil under the headings",
    message: "{sheet} has no rows below row {more}. Type {expected} and read the tracker again.",
  },
  "pupils-across": {
    severity: "mustFix",
    stops: true,
    expected: "one row for each pupil, headings along the top",
    message:
      "On {sheet} the pupils run across and the headings run down, from {found}. Turn the list (copy, Paste Special, Transpose) so that it has {expected}.",
  },
  "heading-broken-identity": {
    severity: "mustFix",
    stops: true,
    expected: "a heading such as UPN or Name",
    message:
      "{where} {says} {found} where the heading of the pupils' names or numbers should be. Type {expected} there and read the tracker again.",
  },
  "group-unproved": {
    severity: "mustFix",
    stops: true,
    expected: "a group heading over columns that belong to it",
    message:
      "{where} {says} {found} above {more}, which cannot belong to it, and it cannot be told whether the columns further right do. Type the group heading again over each column that belongs to it, or a heading over those that do not, and read the tracker again.",
  },
  "dates-from-1904": {
    severity: "mustFix",
    stops: true,
    expected: "dates counted from 1900",
    message:
      "This workbook counts dates from 1904, so every date would be four years out. In Excel, File, Options, Advanced, clear ‘Use 1904 date system’, check the dates, and read it again.",
  },
} as const satisfies Record<string, FindingKind>;

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

/** What a sheet holds beyond its lists. */
export const sheetFindings = {
  "cells-far-away": {
    severity: "worthALook",
    expected: "nothing so far from the list",
    message:
      "{where} {holds} something, far from the rest of the sheet, that is not read. Delete it if it was left there by accident; move it to the list if it belongs there.",
  },
  "columns-too-many": {
    severity: "worthALook",
    expected: "at most 2,000 columns",
    message:
      "{sheet} has more than 2,000 columns, and only the first 2,000 are read. Delete the columns that are not needed, or move the pupils' columns to the left.",
  },
} as const satisfies Record<string, FindingKind>;

/** Rows of a pupil list. */
export const rowFindings = {
  "total-row": {
    severity: "information",
    expected: "a pupil",
    message: "{rows} {looks} like a total or an average ({found}) and {is} left out.",
  },
  "separator-row": {
    severity: "information",
    expected: "a pupil",
    message: "{rows} {holds} only a heading such as a school's name ({found}) and {is} left out.",
  },
  "note-row": {
    severity: "information",
    expected: "a pupil",
    message: "{rows} {holds} a note ({found}) and no pupil, and {is} left out.",
  },
  "legend-row": {
    severity: "information",
    expected: "a UPN, a number of your own or a date of birth",
    message:
      "{rows} {belongs} to a key of codes or colours and {is} left out. Type {expected} if it is a pupil.",
  },
  "example-row": {
    severity: "information",
    expected: "a pupil",
    message: "{rows} {shows} an example of how to fill the list and {is} left out.",
  },
  "headings-explained": {
    severity: "information",
    expected: "a pupil",
    message: "{rows} {says} what goes under the headings and {is} left out.",
  },
  "repeated-headings": {
    severity: "information",
    expected: "a pupil",
    message: "{rows} {repeats} the headings and {is} left out.",
  },
  "blank-rows": {
    severity: "information",
    expected: "a pupil",
    message: "{rows} {is} blank inside the list; the rows below are read all the same.",
  },
  "group-row": {
    severity: "information",
    expected: "a pupil",
    message: "{rows} {holds} only {found}, read as {more} of the pupils beneath.",
  },
  "hidden-rows": {
    severity: "information",
    expected: "rows in view",
    message: "{more}. {rows} {is} hidden or filtered out of view. Delete a row if it should not count.",
  },
  "hidden-rows-out": {
    severity: "information",
    expected: "rows in view",
    message: "{rows} {is} hidden or filtered out of view and {is} left out, as you decided.",
  },
  "pupils-struck-out": {
    severity: "information",
    expected: "pupils who count",
    message: "{rows} {is} struck through and {is} left out, as you decided.",
  },
  "row-without-pupil": {
    severity: "worthALook",
    expected: "a name or a number for the pupil",
    message:
      "{rows} {holds} entries but no name or number, and {is} left out. Type the pupil's name or UPN if it is a pupil.",
  },
  "row-unlike-pupils": {
    severity: "worthALook",
    expected: "a UPN, a number of your own, a date of birth or a first name",
    message:
      "{rows} {has} something where a name stands, but not {expected}, which the other rows have, and {is} left out. Type one of them if it is a pupil.",
  },
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
