import type { GradeReading, ScaleId } from "../../domain/grades/gradeReading";
import { readGrade } from "../../domain/grades/readGrade";
import type { MinusMeans, ReadGrade } from "../../domain/grades/readGrade";
import { scaleOf } from "../../domain/grades/scales";
import { findSubject } from "../../domain/grades/subjects";
import { columnLetters } from "../../domain/place";
import type { SubjectGrade } from "../../domain/pupil";
import { cellAt } from "../cells";
import type { GradeColumn } from "../columns/gradeColumn";
import type { GradeUse } from "../columns/gradeUse";
import type { RawCell } from "../rawWorkbook";
import type { FieldReader } from "../rows/fieldReader";
import { placeIn } from "../sheets/pupilList";
import { gradeText, lowerOfPair } from "../values/gradeText";

/** A grade column as it is read for one year group. */
interface PlannedColumn {
  readonly subject: string;
  readonly use: GradeUse;
  readonly scale: ScaleId;
  readonly column: number;
  readonly letters: string;
  /** A double award is typed as a pair of grades. */
  readonly double: boolean;
  readonly minus: MinusMeans;
}

/** Reads grade cells, remembering the few different texts that a tracker holds. */
export class GradeReader {
  private readonly plans = new Map<number | null, readonly PlannedColumn[]>();
  private readonly known = new Map<ScaleId, Map<string, ReadGrade>>();

  constructor(private readonly columns: readonly GradeColumn[]) {}

  /** Every grade cell of a pupil's row, blanks included: a blank result is not entered, never zero. */
  read(reader: FieldReader, year: number | null): SubjectGrade[] {
    const { list, row } = reader;
    const { name } = list.sheet;
    return this.planFor(year).map((planned) => {
      const cell = cellAt(reader.list.sheet, reader.row, planned.column);
      const reading = cell === null ? blank : this.readCell(reader, planned, cell);
      const { role, term, sat } = planned.use;
      const at =
        list.origin === null
          ? { sheet: name, cell: `${planned.letters}${row + 1}` }
          : placeIn(list, row, planned.column);
      return { subject: planned.subject, role, term, scale: planned.scale, reading, at, sat };
    });
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
    const read = planned.double ? readDouble(text, planned.scale) : this.onScale(text, planned);
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

function planned({ heading, subject, use, scale, minus }: GradeColumn, year: number | null): PlannedColumn[] {
  const found = use(year);
  if (found === null) return [];
  const double =
    findSubject(subject)?.kind === "doubleGcse" || (subject === "science" && scale(year) === "9-1");
  const letters = columnLetters(heading.column);
  return [{ subject, use: found, scale: scale(year), column: heading.column, letters, double, minus }];
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
