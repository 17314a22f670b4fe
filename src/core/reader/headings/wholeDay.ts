import { daysInMonth } from "../../domain/calendar";

/** A whole day found in a heading or a title. */
export interface WholeDay {
  readonly year: number;
  /** 1 is January. */
  readonly month: number;
  readonly day: number;
  /** The text without it. */
  readonly rest: string;
}

/** Three numbers with the same sign between them, and no letter or digit beside them: "Y9 10-11" is no day. */
const shape =
  /(?<![\p{L}\d./-])(?:(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)|(\d{4})([./-])(\d{1,2})\6(\d{1,2})|(\d{1,2}) (\d{1,2}) (20\d\d))(?![\d/-])/u;

/** Cheap to ask of every heading: a day has two signs between digits. */
const mayHold = /\d[./ -]\d{1,2}[./ -]\d/;

/**
 * The first whole day in a text: "12/11/2024", "12.11.24", "2024-11-12"; day first, and month first only where the
 * other order gives no day. Null where there is none. A month in words is not looked for.
 */
export function wholeDay(text: string): WholeDay | null {
  const found = mayHold.test(text) ? shape.exec(text) : null;
  if (found === null) return null;
  const [first, second, year] = numbersOf(found);
  const dated = calendarDay(year, second, first) ?? calendarDay(year, first, second);
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  return dated === null ? null : { ...dated, rest };
}

/** The two days of a text such as "01/09/2025 to 19/12/2025", the earlier first; null for any other. */
export function daySpan(text: string): readonly [WholeDay, WholeDay] | null {
  const first = wholeDay(text);
  const second = first === null ? null : wholeDay(first.rest);
  if (first === null || second === null) return null;
  const number = ({ year, month, day }: WholeDay): number => (year * 100 + month) * 100 + day;
  return number(first) < number(second) ? [first, second] : null;
}

/** True for a text that is a day and nothing else. */
export function isOnlyDay(text: string): boolean {
  return wholeDay(text)?.rest.trim() === "";
}

/** Day, month and year as they stand in the text. */
function numbersOf(found: RegExpExecArray): readonly [number, number, number] {
  const group = (at: number): number => Number(found[at]);
  if (found[5] !== undefined) return [group(8), group(7), group(5)];
  if (found[9] !== undefined) return [group(9), group(10), group(11)];
  return [group(1), group(3), found[4]?.length === 2 ? 2000 + group(4) : group(4)];
}

/** A day of the calendar; null for the 31st of February. */
export function calendarDay(
  year: number,
  month: number,
  day: number,
): Pick<WholeDay, "year" | "month" | "day"> | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day };
}

/** A month and a year found in a heading: "11/24", "03/2025". */
export interface MonthYear {
  readonly year: number;
  /** 1 is January. */
  readonly month: number;
  /** The text without it. */
  readonly rest: string;
}

const monthShape = /(?<![\p{L}\d./-])(?:(0[1-9]|1[0-2])\/(\d\d)|(0?[1-9]|1[0-2])\/(20\d\d))(?![\d./-])/u;

/** Words before two numbers that are no month and year: "Years 10/12", "Ages 11/16". */
const counted = /(?:\by|\byrs?|\byears?|\bages?|\baged|\bks|\bncy|\bset|\bterms?|\bweeks?)\s*$/i;

/**
 * The month with its year in a text, two figures each or the year in four; null where there is none, and for two
 * numbers that follow each other, which are an academic year ("11/12") or year groups.
 */
export function monthYear(text: string): MonthYear | null {
  const found = text.includes("/") ? monthShape.exec(text) : null;
  if (found === null || counted.test(text.slice(0, found.index))) return null;
  const month = Number(found[1] ?? found[3]);
  const year = found[2] === undefined ? Number(found[4]) : 2000 + Number(found[2]);
  if (year % 100 === month + 1) return null;
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  return { year, month, rest };
}
