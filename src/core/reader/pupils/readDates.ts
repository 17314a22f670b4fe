import { lastDay } from "../../domain/academicYear";
import type { IsoDate } from "../../domain/isoDate";
import { dayLabel } from "../../domain/isoDate";
import type { Reading } from "../../domain/pupil";
import type { FieldCell, FieldReader } from "../rows/fieldReader";
import type { Heading } from "../sheets/composeHeadings";
import type { TrackerColumnId } from "../trackerColumns";
import { daysBetweenSystems, later } from "../../domain/calendar";
import { readDateCell } from "../values/readDateCell";

/** Why a date cannot be right; null when it can. */
export type DateCheck = (date: IsoDate) => string | null;

/** A date field: how it was typed is noted, and a date that fails the check is out. */
export function readDateField(
  reader: FieldReader,
  field: TrackerColumnId,
  check: DateCheck,
): Reading<IsoDate> {
  return reader.read<IsoDate>(field, (found) => readDate(reader, field, check, found));
}

/** A date of one of several columns about the same, such as the periods in care. */
export function readDateHeading(
  reader: FieldReader,
  field: TrackerColumnId,
  heading: Heading | undefined,
  check: DateCheck,
): Reading<IsoDate> {
  return reader.readHeading<IsoDate>(heading, (found) => readDate(reader, field, check, found));
}

function readDate(
  reader: FieldReader,
  field: TrackerColumnId,
  check: DateCheck,
  { cell, text, at, refuse }: FieldCell,
): Reading<IsoDate> {
  const read = readDateCell(cell, reader.context.asAt, reader.ways.dateOrders.get(field));
  if (read.kind === "impossible")
    return refuse("date-impossible", { after: read.why, expected: exampleOf(field, reader.context.asAt) });
  if (read.kind !== "date") return { kind: "blank" };
  const wrong = check(read.date);
  if (wrong !== null) return refuse("date-out-of-range", { more: wrong });
  const more = dayLabel(read.date);
  if (read.as === "text") reader.note("date-text", at, { found: text, more });
  if (read.as === "number") reader.note("date-number", at, { found: text, more });
  return { kind: "value", value: read.date, raw: text };
}

/** Years before today of a likely date, by field: a date of birth of 1998 is no example for the start of care. */
const yearsBefore: Partial<Readonly<Record<TrackerColumnId, number>>> = { dateOfBirth: 12, careBegan: 3 };

function exampleOf(field: TrackerColumnId, asAt: IsoDate): string {
  return `a date such as 01/09/${Number(asAt.slice(0, 4)) - (yearsBefore[field] ?? 1)}`;
}

const youngest = 3;
const oldest = 25;

/** A pupil is 3 to 25 at the end of the academic year. Source: School years and care leavers to 25. */
export function birthCheck(reader: FieldReader): DateCheck {
  const end = lastDay(reader.period.academicYear);
  return (date) => {
    if (date > reader.context.asAt) return "a date of birth, as it lies in the future";
    const age = Number(end.slice(0, 4)) - Number(date.slice(0, 4)) - (date.slice(5) > end.slice(5) ? 1 : 0);
    return age < youngest || age > oldest ? `a pupil's date of birth, as the pupil would be ${age}` : null;
  };
}

/** An EPM was gone through by today, and not long before the pupils of today went to school. */
export function epmCheck(reader: FieldReader): DateCheck {
  const earliest = `${Number(reader.context.asAt.slice(0, 4)) - oldest}-01-01`;
  return (date) => {
    if (date > reader.context.asAt) return "the last EPM, as it lies in the future";
    return date < earliest ? "the date of an EPM" : null;
  };
}

const firstCareYear = "1980";

/** Care does not begin before birth or in the future, nor end long after today. */
export function careCheck(reader: FieldReader, born: Reading<IsoDate>): DateCheck {
  const latest = `${Number(reader.context.asAt.slice(0, 4)) + 2}-12-31`;
  return (date) => {
    if (born.kind === "value" && date < born.value) return tooEarly(date, born.value);
    return date < firstCareYear || date > latest ? "a date of being in care" : null;
  };
}

function tooEarly(date: IsoDate, born: IsoDate): string {
  const why = "a care date, as it lies before the date of birth";
  const fits = later(date, daysBetweenSystems) >= born;
  return fits
    ? `${why} (it would fit 4 years and 1 day later, as dates pasted from a 1904 workbook do)`
    : why;
}
