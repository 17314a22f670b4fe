import type { Cohort } from "../../core/analysis/results";
import type { Place } from "../../core/domain/place";
import type { GradeRole } from "../../core/domain/pupil";
import type { TrackerReading, UnderstoodColumn, UnderstoodSheet } from "../../core/reader/understood";
import type { Calculated } from "../../core/workflows/outcomes";
import { columnSpans } from "./columnSpans";
import { counted, listed } from "./counted";
import { sheetQuestion } from "./sheetQuestion";

/** One line of "What I understood": lead-in, the thing itself, and what stands behind it. */
export interface UnderstoodLine {
  readonly lead: string;
  readonly thing: string;
  readonly detail: string;
  /** Id of the question by which it can be changed; null when there is none. */
  readonly question: string | null;
  /** Set where it is changed in the settings, as no question settles it. */
  readonly isSetting?: boolean;
  /** Where it stands; null for what stands nowhere, such as a count. */
  readonly at: Place | null;
}

const roleWords: Readonly<Record<GradeRole, string>> = {
  result: "Results",
  workingAt: "Working-at grades",
  target: "Target grades",
  baseline: "Earlier attainment",
  progress: "Progress",
};

/** The lines in the order of the officer's own questions: which list, which term, who counts, which grades. */
export function understoodLines({ reading, results }: Calculated): readonly UnderstoodLine[] {
  return [
    ...reading.sheets.filter((sheet) => isOfPupils(sheet, reading)).map((sheet) => sheetLine(sheet, reading)),
    termLine(reading),
    ...(results?.cohorts ?? []).map((cohort) => cohortLine(cohort, whereAgesStand(reading))),
    ...gradeLines(reading),
    ...factLines(reading),
    tablesLine(reading),
    ...ignoredLines(reading),
  ];
}

/** A sheet with pupils, whether it is read or was passed over; one that is changed keeps its place. */
function isOfPupils({ name, role }: UnderstoodSheet, reading: TrackerReading): boolean {
  return role === "pupils" || (role === "ignored" && sheetQuestion(name, role, reading)?.isOffered === true);
}

function sheetLine(sheet: UnderstoodSheet, reading: TrackerReading): UnderstoodLine {
  const { name, role, why } = sheet;
  const question = sheetQuestion(name, role, reading)?.id ?? null;
  if (role === "pupils") return { ...pupilSheetLine(sheet), question };
  return { lead: "Not read:", thing: name, detail: why, question, at: { sheet: name, cell: "A1" } };
}

function pupilSheetLine({
  name,
  pupils,
  headerRows,
  firstPupilRow,
  lastPupilRow,
  lists,
}: UnderstoodSheet): UnderstoodLine {
  const headings = headerRows.length > 0 ? `headings in ${rows(headerRows)}` : "no headings";
  const span =
    firstPupilRow !== null && lastPupilRow !== null
      ? `, pupils in ${rows([firstPupilRow, lastPupilRow])}`
      : "";
  const detail = `${counted(pupils, "pupil")}, ${headings}${span}`;
  const cell = lists.find(({ read }) => read)?.area ?? "A1";
  return { lead: "Pupils on", thing: name, detail, question: null, at: { sheet: name, cell } };
}

/** The columns of each sheet, a line each: heading, what it is taken for, and why. */
export function columnLines({
  columns,
  offered = [],
}: TrackerReading): ReadonlyMap<string, readonly UnderstoodLine[]> {
  const sheets = [...new Set(columns.map(({ sheet }) => sheet))];
  const ids = new Set(offered.map(({ id }) => id));
  const line = (column: UnderstoodColumn) => columnLine(column, ids);
  return new Map(sheets.map((name) => [name, columns.filter(({ sheet }) => sheet === name).map(line)]));
}

function columnLine(
  { sheet, cell, header, means, because, filled, question: asked }: UnderstoodColumn,
  offered: ReadonlySet<string>,
): UnderstoodLine {
  const own = `column:${sheet}:${cell}`;
  const question = asked ?? (offered.has(own) ? own : null);
  const count = filled === null ? [] : [`filled for ${filled.count} of ${filled.of}`];
  const detail = [means, ...count, because].join(" · ");
  return { lead: cell, thing: header, detail, question, at: { sheet, cell } };
}

function rows(numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === last ? `row ${first}` : `rows ${first}–${last}`;
}

/** Year and term, with why; the year's question first when both are open. */
function termLine({ settings, facts, settingPlaces }: TrackerReading): UnderstoodLine {
  const period = facts.filter(({ fact }) => fact === "academicYear" || fact === "term");
  const why = [...new Set(period.map(({ because }) => because))];
  return {
    lead: "Term:",
    thing: `${settings.term} ${settings.academicYear}`,
    detail: ["Year and term of these figures", ...why].join(" · "),
    question: questionOf(period),
    isSetting: questionOf(period) === null,
    at:
      period.find(({ sheet, cell }) => sheet !== "" && cell !== "") ??
      settingPlaces.get("term") ??
      settingPlaces.get("academicYear") ??
      null,
  };
}

/** The first open question of several things, else the first answered one. */
function questionOf(taken: readonly Pick<UnderstoodColumn, "confidence" | "question">[]): string | null {
  const asked = taken.filter(({ question }) => question !== null);
  return (asked.find(({ confidence }) => confidence === "asked") ?? asked[0])?.question ?? null;
}

/** Where pupils are known by, and what attendance is counted in. */
function factLines({ facts }: TrackerReading): readonly UnderstoodLine[] {
  const leads: ReadonlyMap<string, string> = new Map([
    ["pupilKeys", "Pupils are known"],
    ["attendanceUnit", "Attendance in"],
  ]);
  return facts.flatMap(({ fact, says, sheet, cell, because, question }) => {
    const lead = leads.get(fact);
    const detail = [[sheet, cell].filter(Boolean).join(", "), because].join(" · ");
    const at = sheet !== "" && cell !== "" ? { sheet, cell } : null;
    return lead === undefined ? [] : [{ lead, thing: says, detail, question, at }];
  });
}

/** Fields that tell who belongs to a year group and how long in care, the plainest first. */
const ageFields = ["yearGroup", "dateOfBirth", "careBegan"];

function whereAgesStand({ columns }: TrackerReading): Place | null {
  const found = ageFields.map((field) => columns.find((column) => column.field === field));
  return found.find((column) => column !== undefined) ?? null;
}

function cohortLine(
  { yearsLabel, counted: count, label, excluded, cannotTell }: Cohort,
  at: Place | null,
): UnderstoodLine {
  const left = excluded.map(({ reason, count: out }) => `${out} left out: ${reason}`);
  const open = cannotTell > 0 ? [`cannot tell for ${cannotTell}`] : [];
  return {
    lead: `${yearsLabel}:`,
    thing: counted(count, "pupil"),
    detail: [label, ...left, ...open].join(" · "),
    question: null,
    at,
  };
}

function gradeLines({ columns, sheets }: TrackerReading): readonly UnderstoodLine[] {
  const grades = columns.filter((column) => column.field === "grade");
  const roles = [...new Set(grades.map(({ role }) => role))].filter((role) => role !== null);
  return roles.map((role) =>
    gradeLine(
      role,
      grades.filter((column) => column.role === role),
      sheets,
    ),
  );
}

function gradeLine(
  role: GradeRole,
  columns: readonly UnderstoodColumn[],
  sheets: readonly UnderstoodSheet[],
): UnderstoodLine {
  const subjects = new Set(columns.map(({ subject }) => subject)).size;
  const said = (words: readonly (string | null)[]) =>
    listed([...new Set(words.filter((word) => word !== null))]);
  const facts = [said(columns.map(({ scale }) => scale)), said(columns.map(({ term }) => term))].filter(
    Boolean,
  );
  const letters = columnSpans(columns.map(({ column }) => column));
  const place = `column${columns.length === 1 ? "" : "s"} ${letters}`;
  return {
    lead: `${roleWords[role]}:`,
    thing: counted(subjects, "subject"),
    detail: [...facts, place, ...sureness(columns)].join(" · "),
    question: questionOf(columns),
    at: gradesOf(columns, sheets),
  };
}

/** From the first heading of a stretch of columns to its last pupil. */
function gradesOf(columns: readonly UnderstoodColumn[], sheets: readonly UnderstoodSheet[]): Place | null {
  const [first] = columns;
  if (!first) return null;
  const { sheet, cell } = first;
  const [stretch = ""] = columnSpans(
    columns.filter((column) => column.sheet === sheet).map(({ column }) => column),
  ).split(", ");
  const [, last] = stretch.split("–");
  const end = sheets.find(({ name }) => name === sheet)?.lastPupilRow;
  return { sheet, cell: end ? `${cell}:${last ?? first.column}${end}` : cell };
}

/** Silent when all is certain. */
function sureness(columns: readonly UnderstoodColumn[]): string[] {
  const doubtful = columns.filter(({ confidence }) => confidence !== "certain");
  return [...new Set(doubtful.map(({ because }) => because))];
}

function tablesLine({ hasIndicators, hasSettings, indicators, sheets }: TrackerReading): UnderstoodLine {
  const made = [hasIndicators ? "" : "Indicators", hasSettings ? "" : "Settings"].filter(Boolean);
  const thing = hasIndicators ? counted(indicators.length, "indicator") : "the usual indicators";
  const detail =
    made.length > 0
      ? `${listed(made)} will be added with the usual values, for you to change`
      : "From your own sheets";
  const sheet = sheets.find(({ role }) => role === "indicators")?.name;
  return { lead: "Targets:", thing, detail, question: null, at: sheet ? { sheet, cell: "A1" } : null };
}

/** Sheets with a question a line each, the others together. */
function ignoredLines(reading: TrackerReading): readonly UnderstoodLine[] {
  const ignored = reading.sheets.filter((sheet) => sheet.role === "ignored" && !isOfPupils(sheet, reading));
  const asked = ignored.filter(({ name, role }) => sheetQuestion(name, role, reading) !== null);
  const others = ignored.filter((sheet) => !asked.includes(sheet));
  return [...asked.map((sheet) => sheetLine(sheet, reading)), ...othersLine(others)];
}

function othersLine(ignored: readonly UnderstoodSheet[]): readonly UnderstoodLine[] {
  if (ignored.length === 0) return [];
  const reasons = [...new Set(ignored.map(({ why }) => why))].filter(Boolean);
  const thing = listed(ignored.map(({ name }) => name));
  const at = ignored[0] ? { sheet: ignored[0].name, cell: "A1" } : null;
  return [{ lead: "Not read:", thing, detail: reasons.join(" · "), question: null, at }];
}
