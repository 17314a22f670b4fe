import type { Cohort } from "../../core/analysis/results";
import type { GradeRole } from "../../core/domain/pupil";
import type { TrackerReading, UnderstoodColumn, UnderstoodSheet } from "../../core/reader/understood";
import type { Calculated } from "../../core/workflows/outcomes";
import { columnSpans } from "./columnSpans";
import { counted, listed } from "./counted";

/** One line of "What I understood": lead-in, the thing itself, and what stands behind it. */
export interface UnderstoodLine {
  readonly lead: string;
  readonly thing: string;
  readonly detail: string;
}

const roleWords: Readonly<Record<GradeRole, string>> = {
  result: "Results",
  workingAt: "Working-at grades",
  target: "Target grades",
  baseline: "Earlier attainment",
};

/** The lines in the order of the officer's own questions: which list, which term, who counts, which grades. */
export function understoodLines({ reading, results }: Calculated): readonly UnderstoodLine[] {
  return [
    ...reading.sheets.filter((sheet) => sheet.role === "pupils").map(pupilSheetLine),
    termLine(reading),
    ...(results?.cohorts ?? []).map(cohortLine),
    ...gradeLines(reading.columns),
    tablesLine(reading),
    ...ignoredLine(reading.sheets),
  ];
}

function pupilSheetLine({
  name,
  pupils,
  headerRows,
  firstPupilRow,
  lastPupilRow,
}: UnderstoodSheet): UnderstoodLine {
  const headings = headerRows.length > 0 ? `headings in ${rows(headerRows)}` : "no headings";
  const span =
    firstPupilRow !== null && lastPupilRow !== null
      ? `, pupils in ${rows([firstPupilRow, lastPupilRow])}`
      : "";
  return { lead: "Pupils on", thing: name, detail: `${counted(pupils, "pupil")}, ${headings}${span}` };
}

function rows(numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === last ? `row ${first}` : `rows ${first}–${last}`;
}

function termLine({ settings }: TrackerReading): UnderstoodLine {
  return {
    lead: "Term:",
    thing: `${settings.term} ${settings.academicYear}`,
    detail: "Year and term of these figures",
  };
}

function cohortLine({ yearsLabel, counted: count, label, excluded, cannotTell }: Cohort): UnderstoodLine {
  const left = excluded.map(({ reason, count: out }) => `${out} left out: ${reason}`);
  const open = cannotTell > 0 ? [`cannot tell for ${cannotTell}`] : [];
  return {
    lead: `${yearsLabel}:`,
    thing: counted(count, "pupil"),
    detail: [label, ...left, ...open].join(" · "),
  };
}

function gradeLines(columns: readonly UnderstoodColumn[]): readonly UnderstoodLine[] {
  const grades = columns.filter((column) => column.field === "grade");
  const roles = [...new Set(grades.map(({ role }) => role))].filter((role) => role !== null);
  return roles.map((role) =>
    gradeLine(
      role,
      grades.filter((column) => column.role === role),
    ),
  );
}

function gradeLine(role: GradeRole, columns: readonly UnderstoodColumn[]): UnderstoodLine {
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
    detail: [...facts, place].join(" · "),
  };
}

function tablesLine({ hasIndicators, hasSettings, indicators }: TrackerReading): UnderstoodLine {
  const made = [hasIndicators ? "" : "Indicators", hasSettings ? "" : "Settings"].filter(Boolean);
  const thing = hasIndicators ? counted(indicators.length, "indicator") : "the usual indicators";
  const detail =
    made.length > 0
      ? `${listed(made)} will be added with the usual values, for you to change`
      : "From your own sheets";
  return { lead: "Targets:", thing, detail };
}

function ignoredLine(sheets: readonly UnderstoodSheet[]): readonly UnderstoodLine[] {
  const ignored = sheets.filter((sheet) => sheet.role === "ignored");
  if (ignored.length === 0) return [];
  const reasons = [...new Set(ignored.map(({ why }) => why))].filter(Boolean);
  return [{ lead: "Not read:", thing: listed(ignored.map(({ name }) => name)), detail: reasons.join(" · ") }];
}
