import { daysInMonth, isoDate } from "../domain/calendar";
import type { IsoDate } from "../domain/isoDate";
import type { Pupil } from "../domain/pupil";

type Recorded = Pick<Pupil, "yearly">;

/**
 * How often a map is to be gone through.
 * Source: Lancashire's Virtual School, recovery plan of 2015: progress of every pupil is monitored at least every six
 * months by EPM and PEP.
 */
const reviewMonths = 6;

/** Where a pupil's Educational Provision Map stands, most pressing first, as printed in a cell and after a number. */
const states = {
  overdue: { label: "Overdue", counted: "overdue" },
  undated: { label: "Due: no date yet", counted: "due: no date yet" },
  inTime: { label: "In time", counted: "in time" },
  notDue: { label: "Not due", counted: "not due" },
} as const;

/** Null where the tracker has no column for it. */
function stateOf({ yearly: { epmHeld } }: Recorded, on: IsoDate): keyof typeof states | null {
  switch (epmHeld.kind) {
    case "value":
      return epmHeld.value < monthsBefore(on, reviewMonths) ? "overdue" : "inTime";
    case "notApplicable":
      return "notDue";
    case "noColumn":
      return null;
    case "blank":
    case "unreadable":
      return "undated";
  }
}

/** What the list says of a pupil's map on a day; "–" where the tracker has no column for it. */
export function epmStateLabel(pupil: Recorded, on: IsoDate): string {
  const state = stateOf(pupil, on);
  return state === null ? "–" : states[state].label;
}

/** "EPM: 12 overdue, 20 in time."; "" where the tracker has no column for it. */
export function epmStateCounts(pupils: readonly Recorded[], on: IsoDate): string {
  const found = pupils.map((pupil) => stateOf(pupil, on));
  const parts = Object.entries(states).flatMap(([id, { counted }]) => {
    const count = found.filter((state) => state === id).length;
    return count === 0 ? [] : [`${count} ${counted}`];
  });
  return parts.length === 0 ? "" : `EPM: ${parts.join(", ")}.`;
}

/** The same day so many months earlier, or the last of that month where it has no such day. */
function monthsBefore(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const count = year * 12 + month - 1 - months;
  const [inYear, inMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return isoDate(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth)));
}
