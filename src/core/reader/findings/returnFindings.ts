import type { FindingKind } from "./findingKind";

/** The tables of the statutory return (SSDA903). */
export const returnFindings = {
  "return-differs": {
    severity: "worthALook",
    expected: "the same in the tracker and in the statutory return",
    message:
      "{rows} {says} otherwise than the tracker of the same pupils: {more}. For care the statutory return counts, for the rest the tracker. Correct the one that is wrong.",
  },
  "return-repeats": {
    severity: "worthALook",
    expected: "each child once, and each episode once",
    message: "{where} {repeats} {found}, which stands above already. The first row counts. Delete the other.",
  },
  "return-upn-shared": {
    severity: "worthALook",
    expected: "a UPN of its own for each child",
    message:
      "{where} {hold} children with one UPN, {found}, so they are looked for by their own numbers alone. Correct the UPN that is wrong.",
  },
  "return-cell": {
    severity: "worthALook",
    expected: "a value of the statutory return",
    message: "{where} {says} {found}. We expected {expected}. What it says is not used.",
  },
  "return-blank": {
    severity: "worthALook",
    expected: "the day the episode began (DECOM)",
    message: "{where} {is} blank where we expected {expected}, so 12 months in care cannot be told. Type it.",
  },
  "return-child-differs": {
    severity: "worthALook",
    expected: "the date of birth of the pupil with this number",
    message:
      "{where} {holds} the number of a pupil with another date of birth, so nothing is taken from it. Check the number and the date of birth.",
  },
  "return-child-unknown": {
    severity: "information",
    expected: "a UPN or a number of a pupil of the tracker",
    message:
      "{where} {names} children of the statutory return who stand on no list of the tracker, and nothing is taken from them. Nothing needs doing if they are not of school age.",
  },
} as const satisfies Record<string, FindingKind>;
