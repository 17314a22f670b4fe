import type { TermDates } from "../../domain/termDates";
import { shownText } from "../cells";
import type { RawCell } from "../rawWorkbook";
import type { SettingRead } from "./settingValues";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The first day named after a term: "5 January", "5th Jan 2015", "05/01", "05/01/2015". */
const begins = (term: string): RegExp =>
  new RegExp(`${term}\\D*?(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ /.-]*(?:(\\d{1,2})\\b|([a-z]{3}))`, "i");

/** When spring and summer may begin at the earliest and at the latest. Source: our own, from school calendars. */
const seasons = {
  spring: { pattern: begins("spring"), from: "01-01", to: "02-01" },
  summer: { pattern: begins("summer"), from: "03-15", to: "05-15" },
} as const;

/** From which days terms run: "Autumn from 1 September, spring from 5 January, summer from 13 April". */
export function readTermDates(cell: RawCell): SettingRead<TermDates> {
  const text = shownText(cell);
  const [spring, summer] = [firstDay(text, "spring"), firstDay(text, "summer")];
  return spring === null || summer === null
    ? { expected: "days such as spring from 5 January, summer from 13 April" }
    : { value: { spring, summer } };
}

function firstDay(text: string, term: keyof typeof seasons): string | null {
  const { pattern, from, to } = seasons[term];
  const [, day = "", number, word = ""] = pattern.exec(text) ?? [];
  const month = number ?? String(months.indexOf(word.toLowerCase()) + 1);
  const found = `${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return found >= from && found <= to ? found : null;
}
