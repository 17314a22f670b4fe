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
