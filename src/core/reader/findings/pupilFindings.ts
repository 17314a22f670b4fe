import type { FindingKind } from "./findingKind";

/** Numbers by which pupils are known. */
export const numberFindings = {
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
  "upn-unknown-code": {
    severity: "information",
    expected: "a UPN",
    message:
      "{where} {says} {found}, the code for a UPN that is not known. The pupil is known by the number of your own, or by name and date of birth.",
  },
  "upn-shared": {
    severity: "mustFix",
    expected: "a number of their own for each pupil",
    message:
      "{where} {hold} a number that another pupil has too ({found}), but names and dates of birth are those of different pupils, so both are kept as pupils of their own. Find out whose number it is and correct the other.",
  },
  "number-reused": {
    severity: "worthALook",
    expected: "a number of their own for each pupil",
    message:
      "{where} {hold} numbers of your own ({found}) that other pupils have too ({more}), by names and dates of birth, so they are pupils of their own. Give each pupil one number if it is to be found on every sheet.",
  },
  "upn-two-of-one": {
    severity: "worthALook",
    expected: "one UPN for each pupil",
    message:
      "{where} {hold} a name and date of birth that stand under another UPN too, so two pupils are read. Correct the UPN if they are one.",
  },
  "uln-doubtful": {
    severity: "worthALook",
    expected: "a ULN of 10 digits whose last digit fits the others",
    message: "{where} {says} {found}. We expected {expected}. Check the ULN; the pupil is kept.",
  },
} as const satisfies Record<string, FindingKind>;

/** Pupils who came, went or changed their number since the last refresh. */
export const changeFindings = {
  "pupils-joined": {
    severity: "information",
    expected: "pupils of the last refresh",
    message:
      "{where} {hold} pupils who were not on the list at the last refresh. Nothing needs doing unless one of them is a slip.",
  },
  "pupils-left": {
    severity: "information",
    expected: "pupils of the last refresh",
    message:
      "{where} {hold} pupils of the last refresh who are no longer in the tracker. Rows with a note of yours stay; check that nobody was deleted by accident.",
  },
  "pupils-renumbered": {
    severity: "worthALook",
    expected: "the number of the last refresh",
    message:
      "{where} {hold} pupils who were listed under another number at the last refresh, by their names. They look new to our sheets, so notes stay with the old number. Move the notes across, or put the old number back.",
  },
} as const satisfies Record<string, FindingKind>;
