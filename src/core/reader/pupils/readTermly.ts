import { exactText, parseDecimal } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { plainText } from "../../domain/plainText";
import type { PepQuality, Reading, TermlyRecord, YesNo } from "../../domain/pupil";
import { compareTerms, termNow, termOf } from "../../domain/term";
import type { FieldCell, FieldReader } from "../rows/fieldReader";
import type { AttendanceUnit } from "../values/attendanceUnit";
import { figureOf } from "../values/figureText";
import { isPercentFormat, timesHundred } from "../values/percentText";
import { readDateCell } from "../values/readDateCell";
import { pepInTimeWords, yesNoWords } from "../values/wordLists";
import { meanOf } from "./meanOf";
import { readPepQuality } from "./readRatings";
import { crossOf, yesNoIn } from "./readSetting";

/** The facts behind the termly ratings. */
export function readTermly(reader: FieldReader): TermlyRecord {
  const [inTime, quality] = [pepInTime(reader), readPepQuality(reader)];
  noteUntimed(reader, inTime, quality);
  return {
    attendance: readAttendance(reader),
    suspendedDays: reader.read<string>("suspendedDays", (field) => suspendedDays(reader, field)),
    permanentlyExcluded: reader.read<YesNo>(
      "permanentlyExcluded",
      yesNoIn(reader, reader.columns.fields.get("permanentlyExcluded")),
    ),
    pepInTime: inTime,
    pepQuality: quality,
    sdq: reader.read<number>("sdq", sdq),
  };
}

/** A good PEP without any column for its time is not rated, which is said once. */
function noteUntimed(reader: FieldReader, inTime: Reading<YesNo>, quality: Reading<PepQuality>): void {
  const at = reader.placeOf("pepQuality");
  if (at === null || inTime.kind !== "noColumn") return;
  if (quality.kind === "value" && quality.value !== "RED") reader.note("pep-time-unknown", at);
}

const percentExpected = "an attendance from 0 to 100%";

/** Attendance, or where only absence is given, 100 less the absence. */
function readAttendance(reader: FieldReader): Reading<string> {
  const { attendance, absence } = reader.ways;
  const { months } = reader.columns;
  const asAttendance = (field: FieldCell): Reading<string> => percentOf(reader, field, attendance);
  if (absence === null && months.length > 0)
    return meanOf(months.map((month) => reader.readHeading<string>(month, asAttendance)));
  if (absence === null) return reader.read<string>("attendance", asAttendance);
  const missed = reader.read<string>("absence", (field) => percentOf(reader, field, absence));
  const figure = missed.kind === "value" ? parseDecimal(missed.value) : null;
  if (missed.kind !== "value" || figure === null) return missed;
  return { ...missed, value: exactText(figure.neg().add(100)) };
}

/** A percentage on the 0-100 scale, by the unit of its column and the signs in the cell. */
function percentOf(reader: FieldReader, field: FieldCell, unit: AttendanceUnit): Reading<string> {
  const { cell, text, refuse } = field;
  const read = figureOf(cell);
  if (read === null) return refuse("value-unreadable", { expected: percentExpected });
  const sign = text.includes("%");
  const formatted = typeof cell.value === "number" && isPercentFormat(cell.format);
  const { decimal } = reader.ways.meanings;
  const small = isShare(decimal(read.figure));
  const share = formatted || (!sign && (unit === "share" || (unit === "both" && small)));
  const percent = share ? timesHundred(read.figure) : read.figure;
  const figure = decimal(percent ?? "");
  if (figure === null || percent === null) return refuse("value-unreadable", { expected: percentExpected });
  const doubtful = !share && !sign && small;
  if (figure.lt(0) || figure.gt(100) || doubtful)
    return refuse("value-out-of-range", {
      expected: doubtful ? "a percentage like the rest of the column" : percentExpected,
    });
  noteTidied(reader, field, read.tidied, percent);
  return { kind: "value", value: percent, raw: text };
}

function isShare(figure: Exact | null): boolean {
  return figure !== null && figure.gt(0) && figure.lte(1);
}

function noteTidied(reader: FieldReader, { text, at }: FieldCell, tidied: boolean, more: string): void {
  if (tidied) reader.note("number-tidied", at, { found: text, more });
}

const mostDays = 195;
const dayWords = / ?(?:days?|d)$/;
const noDays: ReadonlySet<string> = new Set(["none", "nil", "no", "n", "zero", "never"]);

/** Days suspended; "none" and "no" are a recorded 0. Source of the limit: a school year has 195 days at most. */
function suspendedDays(reader: FieldReader, field: FieldCell): Reading<string> {
  const { cell, text, refuse } = field;
  const none = typeof cell.value === "string" && noDays.has(plainText(text).replace(dayWords, ""));
  const read = none ? { figure: "0", tidied: false } : figureOf(cell, dayWords);
  const figure = reader.ways.meanings.decimal(read?.figure ?? "");
  if (figure === null || read === null) return refuse("value-unreadable", { expected: "a number of days" });
  if (figure.lt(0) || figure.gt(mostDays))
    return refuse("value-out-of-range", { expected: `a number of days from 0 to ${mostDays}` });
  noteTidied(reader, field, read.tidied, read.figure);
  return { kind: "value", value: read.figure, raw: text };
}

const mostSdq = 40;

function sdq({ cell, text, refuse }: FieldCell): Reading<number> {
  const typed = typeof cell.value === "number" ? String(cell.value) : text.trim().replace(/ ?\/ ?40$/, "");
  if (!/^-?\d{1,6}(?:\.\d{1,6})?$/.test(typed))
    return refuse("value-unreadable", { expected: "an SDQ total" });
  const value = Number(typed);
  if (!Number.isInteger(value) || value < 0 || value > mostSdq)
    return refuse("value-out-of-range", { expected: `a whole SDQ total from 0 to ${mostSdq}` });
  return { kind: "value", value, raw: text };
}

/**
 * The yes/no cell, or where it is blank the date of the last PEP: in time when it was held in the term that
 * is read. Source: PEPs are reviewed every school term (DfE, statutory guidance on looked after children).
 */
function pepInTime(reader: FieldReader): Reading<YesNo> {
  const said = reader.read<YesNo>("pepInTime", (found) => timely(reader, found));
  if (said.kind !== "blank" && said.kind !== "noColumn") return said;
  const dated = reader.read<YesNo>("pepDate", (found) => timely(reader, found));
  return dated.kind === "noColumn" ? said : dated;
}

function timely(reader: FieldReader, found: FieldCell): Reading<YesNo> {
  const plain = plainText(found.text);
  const cross = crossOf(found.text, reader.ways, reader.columns.fields.get("pepInTime"));
  const word = pepInTimeWords.get(plain) ?? yesNoWords.get(plain) ?? cross;
  if (word !== undefined && typeof found.cell.value !== "number")
    return { kind: "value", value: word, raw: found.text };
  const held = readDateCell(found.cell, reader.context.asAt, reader.ways.dateOrders.get("pepDate"));
  if (held.kind === "date" && held.as !== "number") return heldInTerm(reader, held.date, found);
  if (word !== undefined) return { kind: "value", value: word, raw: found.text };
  return found.refuse("value-unreadable", { expected: "yes or no, or the date of the last PEP" });
}

function heldInTerm(reader: FieldReader, held: string, { text, refuse }: FieldCell): Reading<YesNo> {
  if (held > reader.context.asAt)
    return refuse("date-out-of-range", { more: "the last PEP, as it lies in the future" });
  const value: YesNo =
    compareTerms(termOf(held, reader.period.termDates), termNow(reader.period)) >= 0 ? "yes" : "no";
  return { kind: "value", value, raw: text };
}
