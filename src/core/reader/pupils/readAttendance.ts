import { exactText, parseDecimal } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import type { Reading } from "../../domain/pupil";
import type { FieldCell, FieldReader } from "../rows/fieldReader";
import type { AttendanceUnit } from "../values/attendanceUnit";
import { figureOf } from "../values/figureText";
import { isPercentFormat, timesHundred } from "../values/percentText";
import { meanOf } from "./meanOf";
import { noteTidied } from "./noteTidied";
import { attendanceOf, together } from "./readSessions";
import type { Sessions } from "./readSessions";

const percentExpected = "an attendance from 0 to 100%";

/**
 * Attendance in per cent: as typed, else 100 less the absence, which may be parted into authorised and unauthorised,
 * else from sessions attended or missed.
 */
export function attendanceRead(reader: FieldReader, sessions: Sessions): Reading<string> {
  const typed = typedAttendance(reader);
  if (typed.kind !== "noColumn" && typed.kind !== "blank") return typed;
  return attendanceOf(sessions) ?? (typed.kind === "noColumn" ? withoutColumn(reader, sessions) : typed);
}

/** Nothing is known of a pupil whose sessions are blank, though the columns are there. */
function withoutColumn({ columns }: FieldReader, { sessionsMissed }: Sessions): Reading<string> {
  const counted = columns.fields.has("sessionsPossible") && sessionsMissed.kind !== "noColumn";
  return counted ? { kind: "blank" } : { kind: "noColumn" };
}

function typedAttendance(reader: FieldReader): Reading<string> {
  const { attendance, absence, absenceParts } = reader.ways;
  const { months, fields } = reader.columns;
  const asAttendance = (field: FieldCell): Reading<string> => percentOf(reader, field, attendance);
  const percents = (unit: AttendanceUnit, ids: readonly AbsenceField[]): Reading<string> =>
    leftOf(
      reader,
      ids,
      together(
        ids.map((id) => reader.read<string>(id, (field) => percentOf(reader, field, unit, "absence"))),
      ),
    );
  if (absence !== null) return percents(absence, ["absence"]);
  if (months.length > 0)
    return meanOf(months.map((month) => reader.readHeading<string>(month, asAttendance)));
  const parted = absenceParts !== null && absenceParts !== "sessions" && !fields.has("attendance");
  if (parted) return percents(absenceParts, ["authorisedAbsence", "unauthorisedAbsence"]);
  return reader.read<string>("attendance", asAttendance);
}

type AbsenceField = "absence" | "authorisedAbsence" | "unauthorisedAbsence";

/** What absence leaves of 100. */
function leftOf(reader: FieldReader, ids: readonly AbsenceField[], missed: Reading<string>): Reading<string> {
  const figure = missed.kind === "value" ? parseDecimal(missed.value) : null;
  if (missed.kind !== "value" || figure === null) return missed;
  const left = figure.neg().add(100);
  if (left.gte(0)) return { ...missed, value: exactText(left) };
  const [at, ...also] = ids.flatMap((id) => reader.placeOf(id) ?? []);
  if (at !== undefined)
    reader.note("value-out-of-range", at, { found: missed.raw, also, expected: percentExpected });
  return { kind: "unreadable", raw: missed.raw };
}

/**
 * A percentage on the 0-100 scale, by the unit of its column and the signs in the cell. Half a per cent of absence is
 * ordinary; half a per cent of attendance among percentages is a share or a slip.
 */
function percentOf(
  reader: FieldReader,
  field: FieldCell,
  unit: AttendanceUnit,
  of: "attendance" | "absence" = "attendance",
): Reading<string> {
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
  const doubtful = of === "attendance" && !share && !sign && small;
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
