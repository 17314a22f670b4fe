import type { IsoDate } from "../../domain/isoDate";
import { termOf } from "../../domain/term";
import type { TermDates } from "../../domain/termDates";
import { calendarDay } from "../headings/wholeDay";
import type { HeadingQualities } from "../headings/headingMeaning";
import type { PupilList } from "../sheets/pupilList";
import { yearWordsAt } from "../headings/yearWords";
import { isoDate } from "../../domain/calendar";

/** "300924", "30.09.24", "20240930": what tabs are called that are kept as snapshots. */
const shape = /(?<![\p{L}\d])(?:(\d\d(?:\d\d)?)([._ -])(\d\d?)\2(\d\d(?:\d\d)?)|(\d{6}|\d{8}))(?![\p{L}\d])/u;

type Order = "dayFirst" | "yearFirst";

/** A tab older than that is not named by a day: its figures are another number. */
const oldestYears = 12;

/**
 * Gives lists whose sheets are named by days the term of that day. "250718" may be 25 July 2018 or 18 July 2025:
 * the order counts in which most of the workbook's tabs are days up to the run's own, and of two such orders the
 * one that ends nearest to it.
 */
export function dateTabs(lists: readonly PupilList[], asAt: IsoDate, dates: TermDates): PupilList[] {
  const names = [...new Set(lists.map(({ sheet }) => sheet.name))];
  const daysBy = (order: Order): Days => new Map(names.flatMap((name) => dayIn(name, order, asAt)));
  const [dayFirst, yearFirst] = [daysBy("dayFirst"), daysBy("yearFirst")];
  const chosen = fits(yearFirst) > fits(dayFirst) ? yearFirst : dayFirst;
  const months = bareMonths(lists);
  return lists.map((list) => {
    const day = chosen.get(list.sheet.name);
    const [name, ...lines] = list.titles;
    if (name === undefined) return list;
    const said =
      day === undefined
        ? months.size > 1
          ? name.said
          : withoutMonth(name.said)
        : dated(name.said, day, dates);
    return said === name.said ? list : { ...list, titles: [{ ...name, said }, ...lines] };
  });
}

/** Months without a year that tabs are named for. */
function bareMonths(lists: readonly PupilList[]): ReadonlySet<number> {
  return new Set(
    lists.flatMap(({ titles }) => titles.slice(0, 1).flatMap(({ said }) => bareMonth(said) ?? [])),
  );
}

function bareMonth({ month, academicStart, calendarYear }: HeadingQualities): number | null {
  return academicStart === null && calendarYear === null ? month : null;
}

/** "Year 11 (Sept)" alone may say when the sheet was made; "Sept" beside "Jan" dates what stands on it. */
function withoutMonth(said: HeadingQualities): HeadingQualities {
  return bareMonth(said) === null ? said : { ...said, term: null };
}

type Days = ReadonlyMap<string, IsoDate>;

/** More tabs first, then the later last day: texts that sort in that order. */
function fits(days: Days): string {
  const last = [...days.values()].sort().pop() ?? "";
  return `${String(days.size).padStart(4, "0")} ${last}`;
}

function dayIn(name: string, order: Order, asAt: IsoDate): (readonly [string, IsoDate])[] {
  const found = shape.exec(name.slice(0, 60));
  if (yearWordsAt([found?.[5] ?? ""], 0)?.academicStart != null) return [];
  const [first, month, last] = found === null ? [] : partsOf(found, order);
  if (first === undefined || month === undefined || last === undefined) return [];
  const [year, day] = order === "dayFirst" ? [last, first] : [first, last];
  const dated =
    year.length === 4 || year.length === 2 ? calendarDay(fullYear(year), Number(month), Number(day)) : null;
  if (dated === null || day.length > 2) return [];
  const date = isoDate(dated.year, dated.month, dated.day);
  const oldest = Number(asAt.slice(0, 4)) - oldestYears;
  return date <= asAt && dated.year >= oldest ? [[name, date]] : [];
}

/** The three numbers of a name; six or eight figures are cut by the order. */
function partsOf(found: RegExpExecArray, order: Order): string[] {
  const [, first, , month, last, joined] = found;
  if (joined === undefined) return [first ?? "", month ?? "", last ?? ""];
  const year = joined.length - 4;
  return order === "dayFirst"
    ? [joined.slice(0, 2), joined.slice(2, 4), joined.slice(4)]
    : [joined.slice(0, year), joined.slice(year, year + 2), joined.slice(year + 2)];
}

function fullYear(digits: string): number {
  return digits.length === 4 ? Number(digits) : 2000 + Number(digits);
}

/** A day beats whatever else its figures may have looked like. */
function dated(said: HeadingQualities, day: IsoDate, dates: TermDates): HeadingQualities {
  const { name, half } = termOf(day, dates);
  return {
    ...said,
    term: { name, half },
    month: Number(day.slice(5, 7)),
    calendarYear: Number(day.slice(0, 4)),
    academicStart: null,
  };
}
