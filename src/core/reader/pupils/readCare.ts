import { isInForce, lastDay } from "../../domain/academicYear";
import type { YearsInForce } from "../../domain/academicYear";
import type { IsoDate } from "../../domain/isoDate";
import type { CareRecord, Reading, SenRecord, YesNo } from "../../domain/pupil";
import { readSchoolType } from "../../domain/schoolTypes";
import { readNeed } from "../../domain/sen/needs";
import { findNeed } from "../../domain/sen/needs";
import { findProvision, readProvision } from "../../domain/sen/provisions";
import { plainText } from "../../domain/plainText";
import type { FieldCell, FieldReader } from "../rows/fieldReader";
import { yesNoWords } from "../values/wordLists";
import { careCheck, readDateField } from "./readDates";

/** Care dates and flags; dates that contradict each other are noted and stay as they are. */
export function readCare(reader: FieldReader, born: Reading<IsoDate>): CareRecord {
  const began = readDateField(reader, "careBegan", careCheck(reader, born));
  const ended = readDateField(reader, "careEnded", careCheck(reader, born));
  noteContradiction(reader, began, ended);
  noteLate(reader, "careBegan", began, [lastDay(reader.period.academicYear), reader.context.asAt]);
  noteLate(reader, "careEnded", ended, [reader.context.asAt]);
  return {
    began,
    ended,
    twelveMonths: reader.read<YesNo>("twelveMonths", readYesNo),
    legalStatus: reader.read<string>("legalStatus", asTyped),
  };
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

/** SEN provision and primary need by the tables of the domain. */
export function readSen(reader: FieldReader): SenRecord {
  return {
    provision: reader.read<string>("senProvision", ({ text, refuse }) => {
      const reading = readProvision(text);
      if (reading.kind === "value") noteYears(reader, "senProvision", text, findProvision(reading.value));
      return reading.kind === "unreadable" ? refuse("sen-unknown") : reading;
    }),
    need: reader.read<string>("primaryNeed", (field) => primaryNeed(reader, field)),
  };
}

function primaryNeed(reader: FieldReader, { text, at, refuse }: FieldCell): Reading<string> {
  const { primary, further } = readNeed(text);
  if (primary.kind === "unreadable") return refuse("need-unknown");
  if (further.length > 0) reader.note("needs-several", at, { found: text });
  if (primary.kind !== "value") return primary;
  const need = findNeed(primary.value);
  if (need === null) reader.note("need-unknown", at, { found: text });
  noteYears(reader, "primaryNeed", text, need);
  return primary;
}

/** A code that was not in use in the academic year is noted and stands as typed. */
function noteYears(
  reader: FieldReader,
  field: "senProvision" | "primaryNeed",
  found: string,
  row: { readonly years: YearsInForce } | null,
): void {
  const at = reader.placeOf(field);
  const { academicYear } = reader.period;
  if (row === null || at === null || isInForce(row.years, academicYear)) return;
  reader.note("sen-outside-years", at, { found, more: academicYear });
}

/** Sex, school and type of school. */
export function readSetting(reader: FieldReader): Record<"sex" | "school" | "schoolType", Reading<string>> {
  return {
    sex: reader.read<string>("sex", ({ text }) => ({ kind: "value", value: sexCode(text), raw: text })),
    school: reader.read<string>("school", asTyped),
    schoolType: reader.read<string>("schoolType", ({ text, refuse }) => {
      const reading = readSchoolType(text);
      return reading.kind === "unreadable" ? refuse("school-type-unknown") : reading;
    }),
  };
}

const sexes: ReadonlyMap<string, string> = new Map([
  ...["m", "male", "boy", "man"].map((word) => [word, "M"] as const),
  ...["f", "female", "girl", "woman"].map((word) => [word, "F"] as const),
]);

function sexCode(text: string): string {
  return sexes.get(plainText(text)) ?? text.trim();
}

function asTyped({ text }: FieldCell): Reading<string> {
  return { kind: "value", value: text.trim(), raw: text };
}

/** A yes/no cell by the table of ticks. */
export function readYesNo({ text, refuse }: FieldCell): Reading<YesNo> {
  const value = yesNoWords.get(plainText(text));
  return value === undefined
    ? refuse("value-unreadable", { expected: "yes or no (Y or N)" })
    : { kind: "value", value, raw: text };
}
