import type { FindingKind } from "./findingKind";

/** Attendance, absence and sessions. */
export const attendanceFindings = {
  "sessions-disagree": {
    severity: "worthALook",
    expected: "no more sessions missed than were possible",
    message:
      "{where} {say} {found} sessions missed, more than were possible. Correct the one that is wrong; until then the absence is not known.",
  },
  "sessions-over": {
    severity: "worthALook",
    expected: "no more sessions attended than were possible",
    message:
      "{where} {say} {found} sessions attended, more than were possible. Correct the one that is wrong; until then the sessions are not used.",
  },
  "sessions-differ": {
    severity: "worthALook",
    expected: "sessions attended and missed that add up to those possible",
    message:
      "{where} {say} {found}, which does not add up. Correct the one that is wrong; until then the sessions are not used.",
  },
  "sessions-attended-alone": {
    severity: "worthALook",
    expected: "a column of the sessions possible on the same list",
    message:
      "{where} {says} {found}, and the list has no column of the sessions possible, so they are not used. Put the sessions possible beside them, or a column of attendance, and read again.",
  },
  "attendance-from-absence": {
    severity: "information",
    expected: "a column of attendance",
    message:
      "{where} {says} {found}, and there is no column of attendance: attendance is read as 100 less the absence.",
  },
} as const satisfies Record<string, FindingKind>;
