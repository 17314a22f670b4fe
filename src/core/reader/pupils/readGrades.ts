import { gradeLabel } from "../../domain/grades/gradePair";
import type { GradeReading } from "../../domain/grades/gradeReading";
import { readGrade } from "../../domain/grades/readGrade";
import { columnLetters } from "../../domain/place";
import type { SubjectGrade } from "../../domain/pupil";
import { compareTerms } from "../../domain/term";
import { cellAt } from "../cells";
import type { GradeColumn } from "../columns/gradeColumn";
import type { RawCell } from "../rawWorkbook";
import { remember } from "../remember";
import type { FieldReader } from "../rows/fieldReader";
import { placeIn } from "../sheets/pupilList";
import { readDouble } from "../values/doubleAward";
import { gradeText } from "../values/gradeText";
import { isTurnedGrade, pairOfDate } from "../values/turnedGrade";
import { noteGrade } from "./noteGrade";
import type { PlannedColumn } from "./plannedColumn";

/** Reads grade cells, remembering the few different texts that a tracker holds. */
export class GradeReader {
  private readonly planFor: (year: number | null) => readonly PlannedColumn[];
  private readonly shares: boolean;

  constructor(columns: readonly GradeColumn[]) {
    this.planFor = remember((year) => columns.flatMap((column) => planned(column, year)));
    this.shares = columns.some(({ shared }) => shared === true);
  }

  /** Every grade cell of a pupil's row, blanks included: a blank result is not entered, never zero. */
  read(reader: FieldReader, year: number | null): SubjectGrade[] {
    const { list, row } = reader;
    const { name } = list.sheet;
    const line = String(row + 1);
    const plan = this.planFor(year);
    const grades = plan.map((planned) => {
      const { subject, scale, column } = planned;
      const { role, term, sat } = planned.use;
      const cell = cellAt(list.sheet, row, column);
      const reading = cell === null ? blank : readCell(reader, planned, cell);
      const at =
        list.origin === null ? { sheet: name, cell: planned.letters + line } : placeIn(list, row, column);
      const grade = { subject, role, term, scale, reading, at, sat };
      return planned.resit ? { ...grade, resit: true as const } : grade;
    });
    return this.shares
      ? grades.filter((grade, index) => plan[index]?.shared !== true || !isSpare(grade, grades))
      : grades;
  }
}

const blank: GradeReading = { kind: "blank" };

/** A blank cell of one of several columns about the same, where another one counts. */
function isSpare(grade: SubjectGrade, grades: readonly SubjectGrade[]): boolean {
  if (grade.reading.kind !== "blank") return false;
  const same = grades.filter(
    ({ subject, role, term, sat, resit }) =>
      [subject === grade.subject, role === grade.role, sat === grade.sat, resit === grade.resit].every(
        Boolean,
      ) &&
      (term === null || grade.term === null ? term === grade.term : compareTerms(term, grade.term) === 0),
  );
  return same.some(({ reading }) => reading.kind !== "blank") || same[0] !== grade;
}

function planned(
  {
    heading,
    subject,
    use,
    scale: scaleFor,
    strange,
    double: doubleFor,
    marks: marksFor,
    shared = false,
  }: GradeColumn,
  year: number | null,
): PlannedColumn[] {
  const found = use(year);
  if (found === null) return [];
  const { column } = heading;
  const [scale, double, marks] = [scaleFor(year), doubleFor(year), marksFor(year)];
  const readText = remember((text: string) =>
    double === "no" ? readGrade(text, scale, marks) : readDouble(text, scale, marks, double),
  );
  return [
    {
      ...{ subject, use: found, scale, column, letters: columnLetters(column), double, readText },
      strange: strange(year),
      yearKnown: year !== null,
      resit: heading.meaning.resit && found.role === "result",
      shared,
    },
  ];
}

function readCell(reader: FieldReader, planned: PlannedColumn, cell: RawCell): GradeReading {
  const text = gradeText(cell);
  if (cell.type === "error") {
    reader.note("cell-error", reader.place(planned.column), { found: text });
    return { kind: "unreadable", raw: text };
  }
  if (isTurnedGrade(cell)) return readTurned(reader, planned, cell, text);
  const read = planned.readText(text);
  noteGrade(reader, planned, text, read);
  return read.reading;
}

/** A date where Excel turned a pair of grades into one: read only where nothing else can have been typed. */
function readTurned(
  reader: FieldReader,
  { scale, double, column }: PlannedColumn,
  cell: RawCell,
  text: string,
): GradeReading {
  const read = double === "sure" ? pairOfDate(cell, scale) : null;
  if (read?.reading.kind === "grade") {
    reader.note("grade-date-read", reader.place(column), { found: text, more: gradeLabel(read.reading) });
    return read.reading;
  }
  reader.note("grade-turned-date", reader.place(column), { found: text });
  return { kind: "unreadable", raw: text };
}
