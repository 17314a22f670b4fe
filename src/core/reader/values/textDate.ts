import type { IsoDate } from "../../domain/isoDate";
import { plainText } from "../../domain/plainText";
import { daysInMonth, isoDate } from "../../domain/calendar";

/** How dates typed in figures are read: 03/04/2011 is 3 April or, in America, 4 March. */
export type DateOrder = "dayFirst" | "monthFirst";

/** A date read from text, day first; or why it is none, to be added after the text ("month 23?"). */
export type TextDate = { readonly date: IsoDate } | { readonly why: string };

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const longest = 40;

const dayFirst = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/;
const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;
const named = /^(\d{1,2})(?:st|nd|rd|th)?[/.\- ]?(?:of )?([a-z]{3,9})[.,]?[/.\- ]?,? ?'?(\d{4}|\d{2})$/;
const monthNamed = /^([a-z]{3,9})[.]? ?(\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
const timeAfter = /[t ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?z?$/;
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? /;

/** The first two numbers of a date in figures with its year last ("04/23/2011"); null for any other text. */
export function numbersOfDate(text: string): readonly [number, number] | null {
  const numbers = dayFirst.exec(datePart(text));
  return numbers === null ? null : [Number(numbers[1]), Number(numbers[2])];
}

function datePart(text: string): string {
  return text.length > longest ? "" : plainText(text).replace(timeAfter, "").replace(weekday, "");
}

/**
 * Reads 01/09/1998, 1.9.98, "1st Sept 1998", "Sept 1, 1998" and 1998-09-01. Two-digit years lie in the hundred
 * years up to `newest`. Anything else, a month alone included, is no date.
 */
export function textDate(text: string, newest: number, order: DateOrder = "dayFirst"): TextDate {
  const plain = datePart(text);
  const iso = yearFirst.exec(plain);
  if (iso !== null) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = dayFirst.exec(plain);
  if (numbers !== null) {
    const [first, second] = [Number(numbers[1]), Number(numbers[2])];
    const [day, month] = order === "dayFirst" ? [first, second] : [second, first];
    return calendarDay(fullYear(numbers[3] ?? "", newest), month, day);
  }
  const american = monthNamed.exec(plain);
  const words = american === null ? named.exec(plain) : ["", american[2], american[1], american[3]];
  const monthWord = words?.[2] ?? "";
  const month = months.findIndex((name) => monthWord !== "" && name.startsWith(monthWord)) + 1;
  if (words === null || month === 0) return { why: "" };
  return calendarDay(fullYear(words[3] ?? "", newest), month, Number(words[1]));
}

function fullYear(digits: string, newest: number): number {
  if (digits.length === 4) return Number(digits);
  const year = Math.floor(newest / 100) * 100 + Number(digits);
  return year > newest ? year - 100 : year;
}

function calendarDay(year: number, month: number, day: number): TextDate {
  if (month < 1 || month > 12) return { why: ` (month ${month}?)` };
  if (day < 1 || day > daysInMonth(year, month)) return { why: ` (day ${day}?)` };
  return { date: isoDate(year, month, day) };
}
