import { lastDay } from "../../domain/academicYear";
import { shortStayStanding } from "../../domain/careStanding";
import { twelveMonthStanding } from "../../domain/cohorts";
import type { IsoDate } from "../../domain/isoDate";
import { plainText } from "../../domain/plainText";
import type { CareRecord, Reading, YesNo } from "../../domain/pupil";
import type { FieldCell, FieldReader } from "../rows/fieldReader";
import { twelveMonthsWords } from "../values/wordLists";
import { periodOf } from "./latestPeriod";
import { careCheck, readDateField, readDateHeading } from "./readDates";
import { asTyped, yesNoIn } from "./readSetting";

/** Care dates and flags; dates that contradict each other are noted and stay as they are. */
export function readCare(reader: FieldReader, born: Reading<IsoDate>): CareRecord {
  const { began, ended } = careDates(reader, born);
  noteContradiction(reader, began, ended);
  noteLate(reader, "careBegan", began, [lastDay(reader.period.academicYear), reader.context.asAt]);
  noteLate(reader, "careEnded", ended, [reader.context.asAt]);
  const care = {
    began,
    ended,
    twelveMonths: reader.read<YesNo>("twelveMonths", (field) => twelveMonths(reader, field)),
    legalStatus: reader.read<string>("legalStatus", asTyped),
  };
  if (!noteShortBreaks(reader, care)) noteFlag(reader, care);
  return care;
}

/** The pair of care dates, or those of the period that began last. */
function careDates(reader: FieldReader, born: Reading<IsoDate>): Pick<CareRecord, "began" | "ended"> {
  const check = careCheck(reader, born);
  const { carePeriods } = reader.ways;
  const [first] = carePeriods;
  if (first === undefined)
    return {
      began: readDateField(reader, "careBegan", check),
      ended: readDateField(reader, "careEnded", check),
    };
  const period = periodOf(reader, carePeriods) ?? first;
  const filled = carePeriods.filter(({ began }) => reader.textAt(began) !== "");
  const [at, ...also] = filled.map(({ began }) => reader.place(began.column));
  if (at !== undefined && also.length > 0) reader.note("care-periods", at, { also, group: "periods" });
  return {
    began: readDateHeading(reader, "careBegan", period.began, check),
    ended: readDateHeading(reader, "careEnded", period.ended ?? undefined, check),
  };
}

/** A legal status of short breaks decides before anything else; returns whether it does. */
function noteShortBreaks(reader: FieldReader, care: CareRecord): boolean {
  const { legalStatus } = care;
  const short = shortStayStanding(care, reader.period.academicYear);
  const at = reader.placeOf("legalStatus");
  if (short === null || at === null || legalStatus.kind !== "value") return false;
  const code = short.standing === "excluded" ? "short-breaks" : "respite-unclear";
  reader.note(code, at, { found: legalStatus.raw.trim() });
  return true;
}

/** The yes or no is believed; care dates that say the opposite are noted. */
function noteFlag(reader: FieldReader, care: CareRecord): void {
  const [at, beganAt] = [reader.placeOf("twelveMonths"), reader.placeOf("careBegan")];
  if (care.twelveMonths.kind !== "value" || at === null || beganAt === null) return;
  const byDates = { ...care, twelveMonths: { kind: "noColumn" } as const };
  const { standing } = twelveMonthStanding(byDates, reader.period.academicYear);
  const opposite = care.twelveMonths.value === "yes" ? "excluded" : "counted";
  if (standing === opposite) reader.note("twelve-months-disagree", at, { also: [beganAt] });
}

function twelveMonths(reader: FieldReader, field: FieldCell): Reading<YesNo> {
  const value = twelveMonthsWords.get(plainText(field.text));
  const otherwise = yesNoIn(reader, reader.columns.fields.get("twelveMonths"));
  return value === undefined ? otherwise(field) : { kind: "value", value, raw: field.text };
}

function noteContradiction(reader: FieldReader, began: Reading<IsoDate>, ended: Reading<IsoDate>): void {
  const [at, endAt] = [reader.placeOf("careBegan"), reader.placeOf("careEnded")];
  if (began.kind !== "value" || ended.kind !== "value" || ended.value >= began.value) return;
  if (at === null || endAt === null) return;
  reader.note("care-dates-disagree", at, { found: `${began.raw} and ${ended.raw}`, also: [endAt] });
}

/** A date after any of these days is likely a slip; it stands as typed. */
function noteLate(
  reader: FieldReader,
  field: "careBegan" | "careEnded",
  date: Reading<IsoDate>,
  days: readonly IsoDate[],
): void {
  const at = reader.placeOf(field);
  if (date.kind !== "value" || at === null || days.every((day) => date.value <= day)) return;
  const future = date.value > reader.context.asAt;
  const more = future ? "lies in the future" : "lies after the end of the academic year";
  reader.note("care-date-late", at, { found: date.raw, more });
}
