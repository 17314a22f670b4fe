import type { IsoDate } from "../../domain/isoDate";
import type { CareRecord, Reading, SenRecord, YesNo } from "../../domain/pupil";
import { readSchoolType } from "../../domain/schoolTypes";
import { readNeed } from "../../domain/sen/needs";
import { findNeed } from "../../domain/sen/needs";
import { readProvision } from "../../domain/sen/provisions";
import { plainText } from "../../domain/plainText";
import type { FieldCell, FieldReader } from "../rows/fieldReader";
import { yesNoWords } from "../values/wordLists";
import { careCheck, readDateField } from "./readDates";

/** Care dates and flags; dates that contradict each other are noted and stay as they are. */
export function readCare(reader: FieldReader, born: Reading<IsoDate>): CareRecord {
  const began = readDateField(reader, "careBegan", careCheck(reader, born));
  const ended = readDateField(reader, "careEnded", careCheck(reader, born));
  noteContradiction(reader, began, ended);
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

/** SEN provision and primary need by the tables of the domain. */
export function readSen(reader: FieldReader): SenRecord {
  return {
    provision: reader.read<string>("senProvision", ({ text, refuse }) => {
      const reading = readProvision(text);
      return reading.kind === "unreadable" ? refuse("sen-unknown") : reading;
    }),
    need: reader.read<string>("primaryNeed", (field) => primaryNeed(reader, field)),
  };
}

function primaryNeed(reader: FieldReader, { text, at, refuse }: FieldCell): Reading<string> {
  const { primary, further } = readNeed(text);
  if (primary.kind === "unreadable") return refuse("need-unknown");
  if (further.length > 0) reader.note("needs-several", at, { found: text });
  if (primary.kind === "value" && findNeed(primary.value) === null)
    reader.note("need-unknown", at, { found: text });
  return primary;
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
