import type { GradeReading, ScaleId } from "../../domain/grades/gradeReading";
import { readGrade } from "../../domain/grades/readGrade";
import type { ReadGrade } from "../../domain/grades/readGrade";
import { scaleOf } from "../../domain/grades/scales";
import { findSubject } from "../../domain/grades/subjects";
import type { SubjectGrade } from "../../domain/pupil";
import { cellName } from "../../domain/place";
import { cellAt } from "../cells";
import type { GradeColumn } from "../columns/gradeColumns";
import type { RawCell } from "../rawWorkbook";
import type { FieldReader } from "../rows/fieldReader";
import { gradeText, lowerOfPair } from "../values/gradeText";

/** Reads grade cells, remembering the few different texts that a tracker holds. */
export class GradeReader {
  private readonly known = new Map<string, ReadGrade>();

  /** Every grade cell of a pupil's row, blanks included: a blank result is not entered, never zero. */
  read(reader: FieldReader, columns: readonly GradeColumn[], year: number | null): SubjectGrade[] {
    const grades: SubjectGrade[] = [];
    for (const column of columns) {
      const use = column.use(year);
      if (use === null) continue;
      const scale = column.scale(year);
      const at = { sheet: reader.list.sheet.name, cell: cellName(reader.row, column.heading.column) };
      const cell = cellAt(reader.list.sheet, reader.row, column.heading.column);
      const reading = cell === null ? blank : this.readCell(reader, column, cell, scale);
      grades.push({
        subject: column.subject,
        role: use.role,
        term: use.term,
        scale,
        reading,
        at,
        sat: use.sat,
      });
    }
    return grades;
  }

  private readCell(reader: FieldReader, column: GradeColumn, cell: RawCell, scale: ScaleId): GradeReading {
    const text = gradeText(cell);
    if (cell.type === "error") {
      reader.note("cell-error", reader.place(column.heading.column), { found: text });
      return { kind: "unreadable", raw: text };
    }
    const read = this.onScale(text, scale, column.subject);
    noteGrade(reader, column, text, scale, read);
    return read.reading;
  }

  private onScale(text: string, scale: ScaleId, subject: string): ReadGrade {
    const double = findSubject(subject)?.kind === "doubleGcse";
    const key = `${scale}${double ? "+" : " "}${text}`;
    const known = this.known.get(key) ?? (double ? readDouble(text, scale) : readGrade(text, scale));
    this.known.set(key, known);
    return known;
  }
}

const blank: GradeReading = { kind: "blank" };

/** A double award is typed as a pair of grades; the lower one is kept. */
function readDouble(text: string, scale: ScaleId): ReadGrade {
  const lower = lowerOfPair(text);
  const pair = lower === null ? null : readGrade(lower, scale);
  return pair?.reading.kind === "grade"
    ? { reading: { ...pair.reading, raw: text }, tidied: true }
    : readGrade(text, scale);
}

function noteGrade(
  reader: FieldReader,
  column: GradeColumn,
  text: string,
  scale: ScaleId,
  { reading, tidied }: ReadGrade,
): void {
  const at = reader.place(column.heading.column);
  if (reading.kind === "unreadable")
    reader.note("grade-unreadable", at, { found: text, expected: scaleOf(scale).expected });
  if (tidied && reading.kind === "grade")
    reader.note("grade-tidied", at, { found: text, more: reading.code });
  if (reading.kind === "pending" || reading.kind === "notApplicable")
    reader.note("not-given", at, { found: text });
}
