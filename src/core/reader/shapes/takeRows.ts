import { startYear, academicYearStarting } from "../../domain/academicYear";
import { cellAt, shownText } from "../cells";
import type { FindingCode } from "../findings";
import type { Occurrence } from "../findings/findingLog";
import type { HeadingTopic } from "../headings/headingMeaning";
import { otherGcseSubjects, vocationalSubjects } from "../headings/subjectHeadings";
import type { Period, ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import { cellIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import type { LongLayout } from "./longLayout";
import type { MadeColumn, MadeColumns } from "./madeColumns";
import type { RowTexts } from "./rowTexts";
import type { SettledSubject } from "./settledSubject";
import type { SubjectText } from "./subjectText";

/** The cells of one pupil, and the rows that they come from. */
export interface TakenPupil {
  /** 0-based rows of the year that is read, the first one first. */
  readonly rows: readonly number[];
  /** Rows of each column's value, where it stands more than once with different texts all of them. */
  readonly cells: ReadonlyMap<MadeColumn, readonly number[]>;
}

/** What the rows of a list are taken with. */
export interface Taking {
  readonly list: PupilList;
  readonly layout: LongLayout;
  readonly texts: RowTexts;
  readonly columns: MadeColumns;
  readonly settle: (subject: SubjectText) => SettledSubject;
  readonly period: Period;
  readonly context: ReadContext;
  /** Pupils with nothing but rows of other years stay: another list says whom the year is about. */
  readonly keepsOtherYears: boolean;
}

const reasons = {
  unknown: "subject-not-known",
  otherQualification: "qualification-not-counted",
  number: "qualification-number-only",
} as const satisfies Record<string, FindingCode>;

/** Takes the rows of pupils apart; what cannot be placed is noted at its cell. */
export class RowTaker {
  /** Subjects with a test, whose teacher assessments stand back. */
  private readonly tested: ReadonlySet<string>;

  private readonly year: number;

  constructor(private readonly taking: Taking) {
    this.year = startYear(taking.period.academicYear);
    this.tested = testedSubjects(taking);
  }

  /** Null for a pupil who has no row of the year. */
  take(rows: readonly number[]): TakenPupil | null {
    const now = rows.filter((row) => !this.isOtherYear(row));
    const cells = new Map<MadeColumn, number[]>();
    if (now.length === 0 && !this.taking.keepsOtherYears) {
      for (const row of rows) this.noteOtherYear(row);
      return null;
    }
    const places = this.placesOf(rows);
    for (const row of rows) this.takeRow(row, places, cells);
    return { rows: now.length === 0 ? rows : now, cells };
  }

  private start(row: number): number | null {
    return this.taking.texts.when(row).start;
  }

  private isOtherYear(row: number): boolean {
    const start = this.start(row);
    return start !== null && start !== this.year;
  }

  private noteOtherYear(row: number): void {
    const heading = this.taking.layout.when[0]?.heading;
    if (heading !== undefined)
      this.note("rows-of-other-years", row, heading, { more: academicYearStarting(this.start(row) ?? 0) });
  }

  private note(
    code: FindingCode,
    row: number,
    { column }: Pick<Heading, "column">,
    more: Occurrence = {},
  ): void {
    const { list, context } = this.taking;
    const text = shownText(cellAt(list.sheet, row, column)).trim();
    const found = text === "" ? {} : { found: text };
    context.log.add(code, cellIn(list, row, column), { ...found, ...more });
  }

  /** Vocational qualifications and other GCSEs of one pupil take their places by name. */
  private placesOf(rows: readonly number[]): Places {
    const names = { vocational: new Set<string>(), otherGcse: new Set<string>() };
    for (const row of rows) {
      const subject = this.subject(row);
      if (subject?.kind === "vocational" || subject?.kind === "otherGcse")
        names[subject.kind].add(subject.name);
    }
    return { vocational: [...names.vocational].sort(), otherGcse: [...names.otherGcse].sort() };
  }

  private subject(row: number): SettledSubject | null {
    const said = this.taking.texts.subject(row);
    return said === null ? null : this.taking.settle(said);
  }

  private takeRow(row: number, places: Places, cells: Map<MadeColumn, number[]>): void {
    const { list, layout, texts } = this.taking;
    const filled = layout.values.filter(({ column }) => cellAt(list.sheet, row, column) !== null);
    if (filled.length === 0) return;
    const [when, type] = [texts.when(row), texts.type(row)];
    if (when.unknown !== null && !this.isTarget(row))
      return this.note("term-not-known", row, { column: when.unknown });
    if (type.unknown !== null) return this.note("grade-type-not-known", row, { column: type.unknown });
    for (const value of filled) this.takeValue(row, value, places, cells);
  }

  /** A target needs no term, whatever its result set is called. */
  private isTarget(row: number): boolean {
    const { words } = this.taking.texts.type(row);
    return words.length > 0 && this.taking.texts.said(words).role === "target";
  }

  private takeValue(row: number, value: Heading, places: Places, cells: Map<MadeColumn, number[]>): void {
    const { texts, columns } = this.taking;
    const beside = { when: texts.when(row), type: texts.type(row) };
    const ofGrades = this.taking.layout.subject !== null && value.meaning.topic?.kind !== "field";
    const subject = ofGrades ? this.topicOf(row, value, places) : null;
    if (ofGrades && subject === null) return;
    const made = columns.of(value, { ...beside, subject });
    if (this.isOtherYear(row) && !isKept(made, this.start(row) ?? 0, this.taking))
      return this.noteOtherYear(row);
    this.put(made, row, cells);
  }

  /** The subject of a row as a column's topic; null, with the reason noted, when it does not count. */
  private topicOf(
    row: number,
    value: Heading,
    places: Places,
  ): { readonly topic: HeadingTopic; readonly said: string } | null {
    const { layout, texts } = this.taking;
    const subject = this.subject(row);
    if (subject === null) {
      this.note("subject-missing", row, value);
      return null;
    }
    const at = layout.subject ?? value;
    if (!("said" in subject)) {
      this.note(reasons[subject.kind], row, at);
      return null;
    }
    const id = subject.kind === "grade" ? subject.subject : placeOf(subject, places);
    if (id === null) {
      this.note("qualification-not-counted", row, at);
      return null;
    }
    if (this.tested.has(id) && texts.type(row).texts.some(({ kind }) => kind === "teacherAssessment")) {
      this.note("assessed-beside-test", row, value);
      return null;
    }
    return { topic: { kind: "grade", subject: id }, said: subject.said };
  }

  private put(made: MadeColumn, row: number, cells: Map<MadeColumn, number[]>): void {
    const { sheet } = this.taking.list;
    const before = cells.get(made);
    if (before === undefined) cells.set(made, [row]);
    else {
      const text = (each: number): string => shownText(cellAt(sheet, each, made.value.column)).trim();
      if (before.every((each) => text(each) !== text(row))) before.push(row);
    }
  }
}

interface Places {
  readonly vocational: readonly string[];
  readonly otherGcse: readonly string[];
}

function placeOf(
  subject: SettledSubject & { kind: "vocational" | "otherGcse" },
  places: Places,
): string | null {
  const subjects = subject.kind === "vocational" ? vocationalSubjects : otherGcseSubjects;
  return subjects[places[subject.kind].indexOf(subject.name)] ?? null;
}

/** Of other years only what a pupil brought along counts: earlier attainment, and examinations sat before. */
function isKept({ meaning }: MadeColumn, start: number, { period }: Taking): boolean {
  if (start > startYear(period.academicYear)) return false;
  return meaning.role === "baseline" || (meaning.role === "result" && meaning.month !== null);
}

function testedSubjects({ list, texts, settle }: Taking): ReadonlySet<string> {
  const tested = new Set<string>();
  for (let row = list.firstRow; row < list.endRow; row++) {
    if (!texts.type(row).texts.some(({ kind }) => kind === "test")) continue;
    const said = texts.subject(row);
    const subject = said === null ? null : settle(said);
    if (subject?.kind === "grade") tested.add(subject.subject);
  }
  return tested;
}
