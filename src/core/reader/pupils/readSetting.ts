import { ethnicGroupOf } from "../../domain/ethnicity";
import { plainText } from "../../domain/plainText";
import type { Reading, YesNo } from "../../domain/pupil";
import type { FieldCell, FieldReader } from "../rows/fieldReader";
import type { ListWays } from "./listWays";
import { groupAbove } from "../rows/rowGroups";
import type { Heading } from "../sheets/composeHeadings";
import { yesNoWords } from "../values/wordLists";

/** Sex, ethnicity, school and type of school. */
export function readSetting(
  reader: FieldReader,
): Record<"sex" | "ethnicity" | "school" | "schoolType", Reading<string>> {
  return {
    ethnicity: reader.read<string>("ethnicity", ({ text, at }) => {
      const reading = reader.ways.meanings.ethnicity(text);
      const unknown = reading.kind === "value" && ethnicGroupOf(reading.value) === null;
      if (unknown) reader.note("ethnicity-unknown", at, { found: text });
      return reading;
    }),
    sex: reader.read<string>("sex", ({ text }) => ({ kind: "value", value: sexCode(text), raw: text })),
    school: readSchool(reader),
    schoolType: reader.read<string>("schoolType", ({ text, refuse }) => {
      const reading = reader.ways.meanings.schoolType(text);
      return reading.kind === "unreadable" ? refuse("school-type-unknown") : reading;
    }),
  };
}

/** The school typed, or in a list without a column for it the one of the line above the pupil or of the sheet's name. */
function readSchool(reader: FieldReader): Reading<string> {
  const typed = reader.read<string>("school", schoolName);
  if (typed.kind !== "noColumn") return typed;
  const { groups, school } = reader.list;
  const said = groupAbove(groups, reader.row, "school")?.text ?? school;
  return said === undefined ? typed : { kind: "value", value: said, raw: said };
}

/** A number under "School" is a score of the school's or a count, unless it is long enough for a URN or DfE number. */
const shortNumber = /^[-+]?\d{1,5}(?:[.,]\d+)?%?$/;

function schoolName(field: FieldCell): Reading<string> {
  return shortNumber.test(field.text.trim()) ? field.refuse("school-number") : asTyped(field);
}

const sexes: ReadonlyMap<string, string> = new Map([
  // 1 and 2 are the codes of the SSDA903 return.
  ...["m", "male", "boy", "man", "1"].map((word) => [word, "M"] as const),
  ...["f", "female", "girl", "woman", "2"].map((word) => [word, "F"] as const),
]);

function sexCode(text: string): string {
  return sexes.get(plainText(text)) ?? text.trim();
}

/** A text as it stands, without spaces around it. */
export function asTyped({ text }: FieldCell): Reading<string> {
  return { kind: "value", value: text.trim(), raw: text };
}

/** Reads yes/no cells of a column by the table of ticks, and an X by what it means in that column. */
export function yesNoIn(
  { ways }: FieldReader,
  heading: Heading | undefined,
): (field: FieldCell) => Reading<YesNo> {
  return ({ text, refuse }) => {
    const value = yesNoWords.get(plainText(text)) ?? crossOf(text, ways, heading);
    return value === undefined
      ? refuse("value-unreadable", { expected: "yes or no (Y or N)" })
      : { kind: "value", value, raw: text };
  };
}

/** What an X stands for; undefined for any other text, or where the officer leaves crosses out. */
export function crossOf(text: string, ways: ListWays, heading: Heading | undefined): YesNo | undefined {
  return heading !== undefined && plainText(text) === "x" ? ways.crosses.get(heading) : undefined;
}
