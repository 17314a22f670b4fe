import { decimal, exactText, parseDecimal } from "../../exact";
import type { Exact } from "../../exact";
import type { Pupil } from "../../pupil";

/** How much a pupil was absent; `sessions` where the tracker counts them. */
export interface AbsenceRate {
  /** Per cent of sessions possible, exact. */
  readonly percent: Exact;
  readonly sessions: { readonly missed: Exact; readonly possible: Exact } | null;
  /** "38 of 380 sessions", "attendance 93%" */
  readonly from: string;
}

/** Absence from sessions, else from the attendance percentage; null when neither is known. */
export function absenceRate({ yearly, termly }: Pupil): AbsenceRate | null {
  const missed = yearly.sessionsMissed.kind === "value" ? parseDecimal(yearly.sessionsMissed.value) : null;
  const possible =
    yearly.sessionsPossible.kind === "value" ? parseDecimal(yearly.sessionsPossible.value) : null;
  if (missed !== null && possible !== null) return fromSessions(missed, possible);
  const attended = termly.attendance.kind === "value" ? parseDecimal(termly.attendance.value) : null;
  if (attended === null) return null;
  const from = `attendance ${exactText(attended)}%`;
  return { percent: decimal("100").sub(attended), sessions: null, from };
}

/** No rate where no session was possible, or where more were missed than possible, which is a slip. */
function fromSessions(missed: Exact, possible: Exact): AbsenceRate | null {
  if (possible.equals(0) || missed.gt(possible)) return null;
  const from = `${exactText(missed)} of ${exactText(possible)} sessions`;
  return { percent: missed.div(possible).mul(100), sessions: { missed, possible }, from };
}

/** True where the tracker has columns from which absence follows. */
export function hasAbsence({ yearly, termly }: Pupil): boolean {
  const sessions = [yearly.sessionsMissed, yearly.sessionsPossible].every(({ kind }) => kind !== "noColumn");
  return sessions || termly.attendance.kind !== "noColumn";
}
