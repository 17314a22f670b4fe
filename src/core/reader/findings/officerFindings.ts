import type { FindingKind } from "./findingKind";

/** Cells of the officer's own tables. */
export const officerFindings = {
  "indicator-target-unreadable": {
    severity: "worthALook",
    expected: "a target such as 13 or 13%",
    message:
      "{where} {says} {found}. We expected {expected}. Correct the target; until then the indicator has none.",
  },
  "indicator-target-share": {
    severity: "worthALook",
    expected: "a target such as 13 or 13%",
    message:
      "{where} {says} {found} without a per cent sign, taken for {more}. Type the target with its sign, such as 13%, so that it is certain.",
  },
  "indicator-figure-unreadable": {
    severity: "worthALook",
    expected: "a number such as 13 or 13%",
    message:
      "{where} {says} {found}. We expected {expected}. Correct the cell; until then it counts as blank.",
  },
  "indicator-word-unknown": {
    severity: "worthALook",
    expected: "one of the words in the list",
    message: "{where} {says} {found}. We expected {expected}, and use ‘{more}’.",
  },
  "indicator-years-unreadable": {
    severity: "worthALook",
    expected: "year groups such as 11, 1-11 or KS4",
    message: "{where} {says} {found}. We expected {expected}, and use {more}.",
  },
  "indicator-heading-unknown": {
    severity: "information",
    expected: "a heading of the Indicators table",
    message: "{where} {says} {found}, a heading that we do not know, so the column has no effect.",
  },
  "indicator-twice": {
    severity: "worthALook",
    expected: "each Indicator ID once",
    message: "{where} {repeats} the Indicator ID {found}, so the row is left out. Give it an ID of its own.",
  },
  "settings-unread": {
    severity: "worthALook",
    expected: "the headings Setting and Value over names such as Academic year and Term",
    message:
      "{sheet} could not be read as a table of settings, so {more}. Give it {expected}, or another name if it is something else.",
  },
  "setting-unknown": {
    severity: "information",
    expected: "the name of a setting",
    message: "{where} {names} a setting that we do not know ({found}). It has no effect.",
  },
  "setting-not-used": {
    severity: "worthALook",
    expected: "a blank cell: every figure goes by the points of its academic year",
    message:
      "{where} {says} {found}, but points per grade cannot be chosen yet: every figure goes by the points of its academic year. Clear the cell so that nobody takes it for the scheme used.",
  },
  "setting-term-behind": {
    severity: "worthALook",
    expected: "the term that is filled in last, or a blank cell",
    message:
      "{where} {says} {found}, but a later term is filled in ({more}), and is not read. Type that term, or clear the cell: a blank one is worked out from the tracker.",
  },
  "setting-twice": {
    severity: "worthALook",
    expected: "one value for each setting",
    message: "{where} {says} {found}, but {more}, and that one is used. Clear one of the two.",
  },
  "setting-order": {
    severity: "worthALook",
    expected: "room for AMBER between the limits",
    message:
      "{where} {says} {found}, between which nobody can be AMBER. We expected {expected}. Correct one of the two.",
  },
  "setting-unreadable": {
    severity: "worthALook",
    expected: "a value that fits the setting",
    message: "{where} {says} {found}. We expected {expected}. Correct the cell; until then {more} is used.",
  },
} as const satisfies Record<string, FindingKind>;
