import type { Question } from "../../core/domain/question";
import type {
  TrackerReading,
  UnderstoodColumn,
  UnderstoodFact,
  UnderstoodSheet,
} from "../../core/reader/understood";
import type { Calculated } from "../../core/workflows/outcomes";
import { questionsOf } from "./summary";

const factWords: Readonly<Record<UnderstoodFact["fact"], string>> = {
  academicYear: "Academic year",
  term: "Term",
  pupilKeys: "Pupils are known",
  attendanceUnit: "Attendance is in",
};

/** What was understood: the period, every sheet with its columns, what was left out, and the questions. */
export function understoodText(calculated: Calculated): string {
  const { reading } = calculated;
  const ignored = reading.sheets.filter(({ role }) => role === "ignored");
  const open = questionsOf(calculated).filter(({ answered }) => !answered);
  const answered = questionsOf(calculated).filter((question) => question.answered);
  return [
    `What I understood of ${calculated.fileName}`,
    ...reading.facts.filter(isOfWorkbook).map(factLine),
    ...reading.sheets.filter(({ role }) => role !== "ignored").flatMap((sheet) => sheetPart(sheet, reading)),
    ...part(
      "Not read",
      ignored.map(({ name, why }) => `  ‘${name}’: ${why}`),
    ),
    ...part("Questions for you", open.flatMap(questionLines)),
    ...part("Your earlier answers", answered.flatMap(questionLines)),
    ...part("Not in doubt, and yours to change", offeredLines(unchanged(reading))),
  ].join("\n");
}

/** What nobody is asked about; what she changed of it stands among her answers. */
function unchanged({ offered = [], questions }: TrackerReading): Question[] {
  return offered.filter(({ id }) => !questions.some((question) => question.id === id));
}

/** Sheets each; of columns, which have a question each, only how they are named. */
function offeredLines(offered: readonly Question[]): string[] {
  const [column] = offered.filter(isOfColumn);
  return [
    ...offered.filter((question) => !isOfColumn(question)).flatMap(questionLines),
    ...(column ? ["  And so each column that is used, the first of them:", ...questionLines(column)] : []),
  ];
}

function isOfColumn({ id }: Question): boolean {
  return id.startsWith("column:");
}

function isOfWorkbook({ fact }: UnderstoodFact): boolean {
  return fact === "academicYear" || fact === "term";
}

function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}

function factLine({ fact, says, because, alternatives, confidence }: UnderstoodFact): string {
  return `  ${factWords[fact]} ${says} (${reason(confidence, because)})${others(says, alternatives)}`;
}

function reason(confidence: UnderstoodColumn["confidence"], because: string): string {
  return `${confidence}: ${because}`;
}

function others(taken: string, alternatives: readonly string[]): string {
  const rest = alternatives.filter((option) => option !== taken);
  return rest.length === 0 ? "" : `; or ${rest.join(", or ")}`;
}

const roleWords: Readonly<Record<UnderstoodSheet["role"], string>> = {
  pupils: "pupils",
  indicators: "your indicators",
  settings: "your settings",
  ours: "a sheet of the planner's",
  ignored: "not read",
};

function sheetPart(sheet: UnderstoodSheet, { columns, facts }: TrackerReading): string[] {
  const { name, role, why } = sheet;
  if (role !== "pupils") return ["", `‘${name}’: ${roleWords[role]} (${why})`];
  const own = columns.filter((column) => column.sheet === name);
  const used = own.filter(({ field }) => field !== "unused");
  const unused = own.filter(({ field }) => field === "unused");
  return [
    "",
    `‘${name}’: ${pupilsIn(sheet)} (${why})`,
    ...facts.filter((fact) => fact.sheet === name && !isOfWorkbook(fact)).map(factLine),
    ...used.map(columnLine),
    ...(unused.length === 0
      ? []
      : [`  Not used: ${unused.map(({ cell, header }) => `${cell} ‘${header}’`).join(", ")}`]),
  ];
}

function pupilsIn({ pupils, headerRows, firstPupilRow, lastPupilRow }: UnderstoodSheet): string {
  const headings = `headings in row${headerRows.length === 1 ? "" : "s"} ${headerRows.join(", ")}`;
  const count = `${pupils} pupil${pupils === 1 ? "" : "s"}`;
  return firstPupilRow === null
    ? `${count}, ${headings}`
    : `${count} in rows ${firstPupilRow} to ${lastPupilRow}, ${headings}`;
}

function columnLine(column: UnderstoodColumn): string {
  const { cell, header, means, filled, confidence, because, alternatives } = column;
  const count = filled === null ? "" : `, filled for ${filled.count} of ${filled.of}`;
  const role = column.role ?? means;
  return `  ${cell.padEnd(5)} ‘${header}’ is ${means}${count} (${reason(confidence, because)})${others(role, alternatives)}`;
}

function questionLines({ id, text, at, assumed, options, answered }: Question): string[] {
  const place = [at.sheet, at.cell].filter((name) => name !== "").join("!");
  return [
    `  ${place === "" ? "" : `${place}: `}${text}`,
    `    ${answered ? "Your answer" : "Assumed"}: ${assumed}${others(assumed, options)}. Decision ‘${id}’`,
  ];
}
