import type { FindingKind } from "./findingKind";

/** Figures of earlier terms on our History sheet. */
export const historyFindings = {
  "history-row-incomplete": {
    severity: "worthALook",
    expected: "an Indicator ID, an academic year, a term, and a value or a number and out of",
    message:
      "{rows} {has} no {more}. An earlier figure needs {expected}. Fill in what is missing; until then the row is left out.",
  },
  "history-indicator-unknown": {
    severity: "worthALook",
    expected: "the ID of an indicator of the Indicators sheet",
    message:
      "{where} {names} {found}, which is no ID of the Indicators sheet. Correct it; until then the row is left out.",
  },
  "history-year-unreadable": {
    severity: "worthALook",
    expected: "an academic year such as 2012/13",
    message:
      "{where} {says} {found}. We expected {expected}. Correct the cell; until then the row is left out.",
  },
  "history-term-unreadable": {
    severity: "worthALook",
    expected: "autumn, spring or summer",
    message:
      "{where} {says} {found}. We expected {expected}. Correct the cell; until then the row is left out.",
  },
  "history-status-unknown": {
    severity: "worthALook",
    expected: "unvalidated, provisional, revised or final",
    message:
      "{where} {says} {found}. We expected {expected}. Correct the cell; until then it counts as blank, and any other figure of the same term stands before it.",
  },
  "history-figure-unreadable": {
    severity: "worthALook",
    expected: "a number such as 12.2 or 12.2%, or blank where there is none",
    message:
      "{where} {says} {found}. We expected {expected}. Correct the cell; until then it counts as blank.",
  },
  "history-figure-share": {
    severity: "worthALook",
    expected: "a figure such as 12.2 or 12.2%",
    message:
      "{where} {says} {found} without a per cent sign, taken for {more}. Type the figure with its sign, so that it is certain.",
  },
  "history-counts-impossible": {
    severity: "mustFix",
    expected: "a number no larger than out of",
    message:
      "{where} {says} {found}, which cannot be a share of a group. Correct the number or out of; until then the row is left out.",
  },
  "history-figures-disagree": {
    severity: "worthALook",
    expected: "one figure",
    message: "{where} {says} {found}, but {more}. Correct the cell that is wrong.",
  },
  "history-twice": {
    severity: "worthALook",
    expected: "one figure for each indicator, term and data status",
    message:
      "{where} {says} {found}, but {more}. The first of them is used. Correct one, or give it the data status that it has.",
  },
} as const satisfies Record<string, FindingKind>;
