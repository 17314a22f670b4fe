import type { FindingKind } from "./findingKind";

/** Money and support of pupils. */
export const fundingFindings = {
  "premium-overspent": {
    severity: "worthALook",
    expected: "no more Pupil Premium Plus spent than allocated",
    message:
      "{where} {say} {found}: more Pupil Premium Plus spent than allocated. Both are counted as typed. Correct the one that is wrong, or note where the rest came from.",
  },
  "money-of-a-part": {
    severity: "worthALook",
    expected: "a column for the whole financial year",
    message:
      "{where} {says} {found}. The heading names a term or a month, and a part of a year's money is not compared with a whole, so the column is not used. Add one for the financial year.",
  },
  "support-open": {
    severity: "information",
    expected: "what a pupil gets",
    message:
      "{where} {says} {found}, which leaves open whether that support has begun. The pupil is counted neither with those who have it nor with the rest. Type the support alone once it has begun.",
  },
} as const satisfies Record<string, FindingKind>;
