import { daysAfterMarch } from "./calendar";
import type { IsoDate } from "./isoDate";

const someMonday = daysAfterMarch("2024-01-01");
const [weekdays, workingDaysOfWeek] = [7, 5];

/** Working days of a Monday's week that have begun by the end of this day: 1 on the Monday, 5 from the Friday on. */
function workingDaysTo(day: number): number {
  const sinceMonday = day - someMonday;
  const week = Math.floor(sinceMonday / weekdays);
  return week * workingDaysOfWeek + Math.min(sinceMonday - week * weekdays + 1, workingDaysOfWeek);
}

/**
 * Working days after `from` up to and with `to`; below 0 where `to` is the earlier day. Monday to Friday: bank holidays
 * are not taken out.
 */
export function workingDaysBetween(from: IsoDate, to: IsoDate): number {
  return workingDaysTo(daysAfterMarch(to)) - workingDaysTo(daysAfterMarch(from));
}
