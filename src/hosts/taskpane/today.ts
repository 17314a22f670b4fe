import type { IsoDate } from "../../core/domain/pupil";

/** The calendar day of the officer's own clock, not Greenwich's: ten past midnight in summer is already the new day. */
export function calendarDay(moment: Date): IsoDate {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
