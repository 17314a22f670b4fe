import type { IsoDate } from "../../domain/isoDate";
import { dayAfterMarch, daysAfterMarch } from "../../domain/calendar";

/** Days from 1 March of the year 0 to Excel's day 0, 30 December 1899. */
const dayZero = 693_899;
/** Serial 61 is 1 March 1900; Excel's 60 is a 29 February that never was. */
const firstSound = 61;
const last = 2_958_465;

/** The day of an Excel serial number (1900 system), time dropped; null for numbers that are no day. */
export function serialDate(serial: number): IsoDate | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(day) || day < firstSound || day > last) return null;
  return dayAfterMarch(dayZero + day);
}

/** The Excel serial number of a day from 1 March 1900 on (1900 system). */
export function dateSerial(date: IsoDate): number {
  return daysAfterMarch(date) - dayZero;
}

/** Without any of these letters, as in "General" and "0%", a format shows no date. */
const dateLetters = /[dmy]/i;

/** Whether a number format shows days, months or years. Quoted text, colours and conditions do not count. */
export function isDateFormat(format: string): boolean {
  if (format.length > 255 || !dateLetters.test(format)) return false;
  const bare = format
    .replace(/"[^"]*"/g, "")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/\\./g, "");
  return /[dy]|m{3}/i.test(bare) && !/general/i.test(bare);
}
