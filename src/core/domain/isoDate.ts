/** A calendar day as `YYYY-MM-DD`; plain text, so that no time zone can move it. Later days sort later. */
export type IsoDate = string;

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "31 March 2014" */
export function dayLabel(date: IsoDate): string {
  return `${Number(date.slice(8, 10))} ${months[Number(date.slice(5, 7)) - 1] ?? ""} ${date.slice(0, 4)}`;
}

/** True for text in the form of a day; a date in other words, "by Easter", is none. */
export function isIsoDate(text: string): text is IsoDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
