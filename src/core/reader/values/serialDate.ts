import type { IsoDate } from "../../domain/isoDate";

const dayLength = 86_400_000;
/** Serial 61 is 1 March 1900; Excel's 60 is a 29 February that never was. */
const firstSound = 61;
const last = 2_958_465;

/** The day of an Excel serial number (1900 system), time dropped; null for numbers that are no day. */
export function serialDate(serial: number): IsoDate | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(day) || day < firstSound || day > last) return null;
  return new Date(Date.UTC(1899, 11, 30) + day * dayLength).toISOString().slice(0, 10);
}

/** Whether a number format shows days, months or years. Quoted text, colours and conditions do not count. */
export function isDateFormat(format: string): boolean {
  if (format.length > 255) return false;
  const bare = format
    .replace(/"[^"]*"/g, "")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/\\./g, "");
  return /[dy]|m{3}/i.test(bare) && !/general/i.test(bare);
}
