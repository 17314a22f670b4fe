import type { IsoDate } from "../../domain/isoDate";

const monthNames = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const dayForms = new RegExp(
  `\\b(?:(\\d{4})-(\\d{1,2})-(\\d{1,2})|(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{2,4})|(\\d{1,2})(?:st|nd|rd|th)? (${monthNames})[a-z]* (\\d{4}))\\b`,
  "gi",
);

/** A day that a text names, with the characters that do, from the first to before `end`. */
export interface DayInText {
  readonly day: IsoDate;
  readonly start: number;
  readonly end: number;
}

/** Calendar days that a text names: "2001-05-14", "14 May 2001", and of "14/5/01" those of either century. */
export function daysInText(text: string): readonly DayInText[] {
  return [...text.matchAll(dayForms)].flatMap((match) => {
    const [whole, y1, m1, d1, d2, m2, y2, d3, m3, y3] = match;
    const month = m3 === undefined ? (m1 ?? m2) : monthNames.split("|").indexOf(m3.toLowerCase()) + 1;
    const year = y1 ?? y2 ?? y3 ?? "";
    const years = year.length === 2 ? [`19${year}`, `20${year}`] : [year];
    const at = { start: match.index, end: match.index + whole.length };
    return years.map((each) => ({ ...at, day: dayOf(each, String(month), d1 ?? d2 ?? d3 ?? "") }));
  });
}

function dayOf(year: string, month: string, day: string): IsoDate {
  return [year.padStart(4, "0"), month.padStart(2, "0"), day.padStart(2, "0")].join("-");
}
