import { addressIn, placeIn } from "./sheets/pupilList";
import { cellName } from "../domain/place";
import type { Question } from "../domain/question";
import type { PeriodAsked } from "./period/settlePeriod";
import type { ReadList, ReadPupil } from "./pupils/readList";
import type { Period } from "./readContext";
import type { Questions } from "./questions";
import type { SettingsGiven, UnderstoodFact } from "./understood";
import type { AttendanceUnit } from "./values/attendanceUnit";

/** What was settled for the whole workbook and for each list, beside the columns. */
export function understoodFacts(
  lists: readonly ReadList[],
  period: Period,
  asked: PeriodAsked,
  given: SettingsGiven,
  questions: Questions,
): UnderstoodFact[] {
  const open = new Map(questions.asked().map((question) => [question.id, question]));
  return [
    periodFact("academicYear", period.academicYear, asked, given, open.get("academic-year")),
    periodFact("term", period.term, asked, given, open.get("term")),
    ...lists.flatMap((list) => [keysFact(list), ...attendanceFact(list, questions)]),
  ];
}

function periodFact(
  fact: "academicYear" | "term",
  says: string,
  asked: PeriodAsked,
  given: SettingsGiven,
  question: Question | undefined,
): UnderstoodFact {
  const at = question?.at ?? { sheet: "", cell: "" };
  if (question !== undefined) return { fact, ...at, says, ...ofQuestion(question) };
  const stated = given[fact] === null ? "the workbook says so" : "the Settings sheet says so";
  return { fact, ...at, says, ...certain(asked[fact] === null ? stated : "it was asked for") };
}

function ofQuestion({
  id,
  answered,
  options,
}: Question): Pick<UnderstoodFact, "because" | "confidence" | "alternatives" | "question"> {
  const because = answered ? "you said so" : "assumed until you answer";
  return { because, confidence: answered ? "certain" : "asked", alternatives: options, question: id };
}

function certain(
  because: string,
): Pick<UnderstoodFact, "because" | "confidence" | "alternatives" | "question"> {
  return { because, confidence: "certain", alternatives: [], question: null };
}

/** How pupils may be known, surest first. */
const keyWords = {
  upn: "by UPN",
  localId: "by your own number",
  typed: "by a UPN that is not quite right",
  birth: "by name and date of birth",
  name: "by name only",
} as const;

function keysFact({ list, pupils }: ReadList): UnderstoodFact {
  const kinds = pupils.map(keyKind);
  const parts = (Object.keys(keyWords) as (keyof typeof keyWords)[]).flatMap((kind) => {
    const count = kinds.filter((each) => each === kind).length;
    return count === 0 ? [] : [`${keyWords[kind]} for ${count} pupil${count === 1 ? "" : "s"}`];
  });
  const first = addressIn(list, list.firstRow, 0);
  return {
    fact: "pupilKeys",
    sheet: list.sheet.name,
    cell: cellName(first.row, first.column),
    says: parts.length === 0 ? "no pupils" : parts.join(", "),
    ...certain("the surest that each row has"),
  };
}

function keyKind({ pupil, birthKey }: ReadPupil): keyof typeof keyWords {
  const { key, upn, localId } = pupil;
  if (upn.kind === "value" && upn.value === key) return "upn";
  if (localId.kind === "value" && localId.value.startsWith(key)) return "localId";
  if (birthKey !== null && key.startsWith("h-")) return "birth";
  return upn.kind === "unreadable" ? "typed" : "name";
}

const percentages = "percentages: 93 is 93%";
const unitWords: Readonly<Record<AttendanceUnit, string>> = {
  share: "shares: 0.93 is 93%",
  percent: percentages,
  both: percentages,
};

function attendanceFact({ list, columns, ways }: ReadList, questions: Questions): UnderstoodFact[] {
  const heading = columns.fields.get("attendance");
  if (heading === undefined) return [];
  const at = placeIn(list, heading.row, heading.column);
  const asked = questions.about(at);
  const reason = asked === null ? certain("by its values") : ofQuestion(asked);
  return [{ fact: "attendanceUnit", ...at, says: unitWords[ways.attendance], ...reason }];
}
