import type { GradeReading, ScaleId } from "../../domain/grades/gradeReading";
import { readGrade } from "../../domain/grades/readGrade";
import type { ReadGrade } from "../../domain/grades/readGrade";
import { scaleOf } from "../../domain/grades/scales";
import { findSubject } from "../../domain/grades/subjects";
import { columnLetters } from "../../domain/place";
import type { SubjectGrade } from "../../domain/pupil";
import { cellAt } from "../cells";
import type { GradeColumn } from "../columns/gradeColumn";
import type { GradeUse } from "../columns/gradeUse";
import type { RawCell } from "../rawWorkbook";
import type { FieldReader } from "../rows/fieldReader";
import { remember } from "../remember";
import { placeIn } from "../sheets/pupilList";
import { gradeText, lowerOfPair } from "../values/gradeText";

/** A grade column as it is read for one year group. */
interface PlannedColumn {
  readonly subject: string;
  readonly use: GradeUse;
  readonly scale: ScaleId;
  readonly column: number;
  readonly letters: string;
  /** What each different text in it says. */
  readonly readText: (text: string) => ReadGrade;
}

/** Reads grade cells, remembering the few different texts that a tracker holds. */
export class GradeReader {
  private readonly planFor: (year: number | null) => readonly PlannedColumn[];

  constructor(columns: readonly GradeColumn[]) {
    this.planFor = remember((year) => columns.flatMap((column) => planned(column, year)));
  }

  /** Every grade cell of a pupil's row, blanks included: a blank result is not entered, never zero. */
  read(reader: FieldReader, year: number | null): SubjectGrade[] {
    const { list, row } = reader;
    const { name } = list.sheet;
    const line = String(row + 1);
    return this.planFor(year).map((planned) => {
      const { subject, scale, column } = planned;
      const { role, term, sat } = planned.use;
      const cell = cellAt(list.sheet, row, column);
      const reading = cell === null ? blank : readCell(reader, planned, cell);
      const at =
        list.origin === null ? { sheet: name, cell: planned.letters + line } : placeIn(list, row, column);
      return { subject, role, term, scale, reading, at, sat };
    });
  }
}

const blank: GradeReading = { kind: "blank" };

function planned(
  { heading, subject, use, scale: scaleFor, minus }: GradeColumn,
  year: number | null,
): PlannedColumn[] {
  const found = use(year);
  if (found === null) return [];
  const { column } = heading;
  const scale = scaleFor(year);
  // A double award is typed as a pair of grades.
  const double = findSubject(subject)?.kind === "doubleGcse" || (subject === "science" && scale === "9-1");
  const readText = remember((text: string) =>
    double ? readDouble(text, scale) : readGrade(text, scale, minus),
  );
  return [{ subject, use: found, scale, column, letters: columnLetters(column), readText }];
}

function readCell(reader: FieldReader, planned: PlannedColumn, cell: RawCell): GradeReading {
  const text = gradeText(cell);
  if (cell.type === "error") {
    reader.note("cell-error", reader.place(planned.column), { found: text });
    return { kind: "unreadable", raw: text };
  }
  const read = planned.readText(text);
  noteGrade(reader, planned, text, read);
  return read.reading;
}

/** The lower grade of a pair is kept. */
function readDouble(text: string, scale: ScaleId): ReadGrade {
  const lower = lowerOfPair(text);
  const pair = lower === null ? null : readGrade(lower, scale);
  return pair?.reading.kind === "grade"
    ? { reading: { ...pair.reading, raw: text }, tidied: true }
    : readGrade(text, scale);
}

const longestQuoted = 12;

/** Names of pupils stand in grids of grades now and then; none is quoted. */
function mayBeName(text: string): boolean {
  return text.length > longestQuoted || /\p{L}{2,} +\p{L}{2,}/u.test(text);
}

function noteGrade(
  reader: FieldReader,
  { column, scale }: PlannedColumn,
  text: string,
  read: ReadGrade,
): void {
  const { kind } = read.reading;
  if (read.reading.kind === "grade" && !read.tidied) return;
  const at = reader.place(column);
  if (read.reading.kind === "grade")
    reader.note("grade-tidied", at, { found: text, more: read.reading.code });
  if (kind === "unreadable")
    reader.note("grade-unreadable", at, {
      found: mayBeName(text) ? "a text" : text,
      expected: scaleOf(scale).expected,
    });
  if (kind === "pending" || kind === "notApplicable") reader.note("not-given", at, { found: text });
}
