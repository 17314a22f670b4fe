import type { GradeReading, ScaleId } from "../../domain/grades/gradeReading";
import { readGrade } from "../../domain/grades/readGrade";
import type { ReadGrade } from "../../domain/grades/readGrade";
import { gradeLabel } from "../../domain/grades/gradePair";
import { readDouble } from "../values/doubleAward";
import { columnLetters } from "../../domain/place";
import type { SubjectGrade } from "../../domain/pupil";
import { compareTerms } from "../../domain/term";
import { cellAt } from "../cells";
import type { GradeColumn } from "../columns/gradeColumn";
import type { RawCell } from "../rawWorkbook";
import type { FieldReader } from "../rows/fieldReader";
import { placeIn } from "../sheets/pupilList";
import { gradeText } from "../values/gradeText";
import { noteGrade } from "./noteGrade";
import type { PlannedColumn } from "./plannedColumn";
import { isTurnedGrade, pairOfDate } from "../values/turnedGrade";

/** Reads grade cells, remembering the few different texts that a tracker holds. */
export class GradeReader {
  private readonly plans = new Map<number | null, readonly PlannedColumn[]>();
  private readonly known = new Map<ScaleId, Map<string, ReadGrade>>();

  private readonly shares: boolean;

  constructor(private readonly columns: readonly GradeColumn[]) {
    this.shares = columns.some(({ shared }) => shared === true);
  }

  /** Every grade cell of a pupil's row, blanks included: a blank result is not entered, never zero. */
  read(reader: FieldReader, year: number | null): SubjectGrade[] {
    const { list, row } = reader;
    const { name } = list.sheet;
    const plan = this.planFor(year);
    const grades = plan.map((planned) => {
      const cell = cellAt(reader.list.sheet, reader.row, planned.column);
      const reading = cell === null ? blank : this.readCell(reader, planned, cell);
      const { role, term, sat } = planned.use;
      const at =
        list.origin === null
          ? { sheet: name, cell: `${planned.letters}${row + 1}` }
          : placeIn(list, row, planned.column);
      return { subject: planned.subject, role, term, scale: planned.scale, reading, at, sat };
    });
    return this.shares
      ? grades.filter((grade, index) => plan[index]?.shared !== true || !isSpare(grade, grades))
      : grades;
  }

  private planFor(year: number | null): readonly PlannedColumn[] {
    const plan = this.plans.get(year) ?? this.columns.flatMap((column) => planned(column, year));
    this.plans.set(year, plan);
    return plan;
  }

  private readCell(reader: FieldReader, planned: PlannedColumn, cell: RawCell): GradeReading {
    const text = gradeText(cell);
    if (cell.type === "error") {
      reader.note("cell-error", reader.place(planned.column), { found: text });
      return { kind: "unreadable", raw: text };
    }
    if (isTurnedGrade(cell)) return readTurned(reader, planned, cell, text);
    const { double, scale, minus } = planned;
    const read = double === "no" ? this.onScale(text, planned) : readDouble(text, scale, minus, double);
    noteGrade(reader, planned, text, read);
    return read.reading;
  }

  /** One list has one meaning of a minus, so that the scale and the text are enough to remember by. */
  private onScale(text: string, { scale, minus }: PlannedColumn): ReadGrade {
    const texts = this.known.get(scale) ?? new Map<string, ReadGrade>();
    this.known.set(scale, texts);
    const known = texts.get(text) ?? readGrade(text, scale, minus);
    texts.set(text, known);
    return known;
  }
}

const blank: GradeReading = { kind: "blank" };

/** A blank cell of one of several columns about the same, where another one counts. */
function isSpare(grade: SubjectGrade, grades: readonly SubjectGrade[]): boolean {
  if (grade.reading.kind !== "blank") return false;
  const same = grades.filter(
    ({ subject, role, term, sat }) =>
      [subject === grade.subject, role === grade.role, sat === grade.sat].every(Boolean) &&
      (term === null || grade.term === null ? term === grade.term : compareTerms(term, grade.term) === 0),
  );
  return same.some(({ reading }) => reading.kind !== "blank") || same[0] !== grade;
}

function planned(
  { heading, subject, use, scale, strange, double, minus, shared = false }: GradeColumn,
  year: number | null,
): PlannedColumn[] {
  const found = use(year);
  if (found === null) return [];
  const letters = columnLetters(heading.column);
  return [
    {
      ...{ subject, use: found, scale: scale(year), column: heading.column, letters, minus },
      double: double(year),
      strange: strange(year),
      yearKnown: year !== null,
      shared,
    },
  ];
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
