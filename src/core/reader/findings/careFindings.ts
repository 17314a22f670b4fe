import type { FindingKind } from "./findingKind";

/** Dates and legal status of care. */
export const careFindings = {
  "care-periods": {
    severity: "information",
    expected: "the latest period in care",
    message:
      "{where} {hold} several periods in care. For each pupil the one that began last counts; rows that follow on from each other are one period.",
  },
  "twelve-months-disagree": {
    severity: "worthALook",
    expected: "a yes or no that fits the care dates",
    message:
      "{where} disagree: by the care dates it should be the other way round. The yes or no is used as typed. Check both.",
  },
  "short-breaks": {
    severity: "information",
    expected: "a legal status under which a child is looked after",
    message:
      "{where} {say} {found}: an agreed series of short breaks (V3 or V4). These children count as looked after in no published figure; they stand in the Cohort ledger as left out, with that reason.",
  },
  "respite-unclear": {
    severity: "worthALook",
    expected: "a legal status code such as C2, V2 or V4",
    message:
      "{where} {say} {found}, which may be a series of short breaks, which does not count, or a placement, which does. Type the legal status code, such as V4 or V2; until then the pupil counts nowhere.",
  },
  "care-dates-disagree": {
    severity: "worthALook",
    expected: "care that ends after it began",
    message:
      "{where} {say} {found}: care ended before it began, so the 12-month rule cannot be decided. Check both dates.",
  },
  "care-date-late": {
    severity: "worthALook",
    expected: "a day of the academic year or before",
    message:
      "{where} {says} {found}, which {more}. It is kept as typed, and the 12-month rule goes by it. Check the date.",
  },
} as const satisfies Record<string, FindingKind>;
