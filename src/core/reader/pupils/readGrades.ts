import { gradeLabel } from "../../domain/grades/gradePair";
import { columnLetters } from "../../domain/place";
import type { GradePlace, SubjectGrade } from "../../domain/pupil";
import { compareTerms } from "../../domain/term";
import { cellAt } from "../cells";
import type { GradeColumn } from "../columns/gradeColumn";
import type { RawCell } from "../rawWorkbook";
import { remember } from "../remember";
import type { FieldReader } from "../rows/fieldReader";
import { addressIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import { gradeText } from "../values/gradeText";
import { isTurnedGrade, pairOfDate } from "../values/turnedGrade";
import { PlannedColumn } from "./plannedColumn";

/** Reads the grades of a list's pupils. */
export class GradeReader {
  private readonly planFor: (year: number | null) => readonly PlannedColumn[];
  private readonly shares: boolean;

  constructor(list: PupilList, columns: readonly GradeColumn[]) {
    this.planFor = remember((year) =>
      columns.flatMap((column) => {
        const use = column.use(year);
        return use === null ? [] : [new PlannedColumn(list, column, use, year)];
      }),
    );
    this.shares = columns.some(({ shared }) => shared === true);
  }

  /** Every grade cell of a pupil's row, blanks included: a blank result is not entered, never zero. */
  read(reader: FieldReader, year: number | null): SubjectGrade[] {
    const plan = this.planFor(year);
    const grades = plan.map((planned) => gradeIn(reader, planned));
    return this.shares
      ? grades.filter((grade, index) => plan[index]?.shared !== true || !isSpare(grade, grades))
      : grades;
  }
}

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

function gradeIn(reader: FieldReader, planned: PlannedColumn): SubjectGrade {
  const { list, row } = reader;
  const cell = cellAt(list.sheet, row, planned.column);
  const grade = cell === null ? planned.blank : readCell(reader, planned, cell);
  return list.origin === null ? grade : { ...grade, at: placeOf(list, row, planned.column) };
}

/** Cells of a turned list stand elsewhere than in the pupil's row. */
function placeOf(list: PupilList, row: number, column: number): GradePlace {
  const at = addressIn(list, row, column);
  return { sheet: list.sheet.name, column: columnLetters(at.column), row: at.row + 1 };
}

function readCell(reader: FieldReader, planned: PlannedColumn, cell: RawCell): SubjectGrade {
  const text = gradeText(cell);
  if (cell.type === "error") {
    reader.note("cell-error", reader.place(planned.column), { found: text });
    return planned.gradeOf({ kind: "unreadable", raw: text });
  }
  if (isTurnedGrade(cell)) return readTurned(reader, planned, cell, text);
  const { grade, remark } = planned.said(text);
  if (remark !== null) reader.note(remark.code, reader.place(planned.column), remark.occurrence);
  return grade;
}

/** A date where Excel turned a pair of grades into one: read only where nothing else can have been typed. */
function readTurned(reader: FieldReader, planned: PlannedColumn, cell: RawCell, text: string): SubjectGrade {
  const at = reader.place(planned.column);
  const read = planned.double === "sure" ? pairOfDate(cell, planned.scale) : null;
  if (read?.reading.kind === "grade") {
    reader.note("grade-date-read", at, { found: text, more: gradeLabel(read.reading) });
    return planned.gradeOf(read.reading);
  }
  reader.note("grade-turned-date", at, { found: text });
  return planned.gradeOf({ kind: "unreadable", raw: text });
}
