import type { FindingKind } from "./findingKind";

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
} as const satisfies Record<string, FindingKind>;
