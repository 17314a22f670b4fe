import { dayLabel } from "../isoDate";
import type { IsoDate } from "../isoDate";

const closed = /, closed (\d{1,2} [A-Z][a-z]+ \d{4})$/;

/** "30 September 2014, closed 5 December 2014": the day of the data with the day on which the term was closed. */
export function closingWords(dataAsAt: IsoDate, on: IsoDate): string {
  return `${dayLabel(dataAsAt)}, closed ${dayLabel(on)}`;
}

/** The day on which a figure's term was closed, in words; null for a figure that is still open. */
export function closedOn(asAt: string): string | null {
  return closed.exec(asAt)?.[1] ?? null;
}

/** The day of the data alone. */
export function withoutClosing(asAt: string): string {
  return asAt.replace(closed, "");
}
