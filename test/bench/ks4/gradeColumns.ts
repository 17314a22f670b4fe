import { isAttempt } from "../../../src/core/domain/grades/goodPass";
import { readGrade } from "../../../src/core/domain/grades/readGrade";
import type { ScaleId } from "../../../src/core/domain/grades/gradeReading";
import type { SubjectId } from "../../../src/core/domain/grades/subjects";
import { discountKey } from "../../../src/core/domain/measures/ks4/cardSubjects";
import { clearCard, enter } from "../../../src/core/domain/measures/ks4/gradeCard";
import type { CardRow, GradeCard, GradeValue } from "../../../src/core/domain/measures/ks4/gradeCard";
import { gradeRange } from "../../../src/core/domain/measures/ks4/gradeValues";
import type { SubjectGrade } from "../../../src/core/domain/pupil";
import { entryOf } from "../../../src/core/domain/measures/subjectResults";
import { academicYear, scaleAt, subjects } from "./workload";
import type { Cell } from "./workload";

/** A column of grades, and what each different cell of it is worth: found out when the first such cell is met. */
export interface GradeColumn {
  readonly row: CardRow;
  readonly subject: SubjectId;
  readonly scale: ScaleId;
  /** By the code of a cell; null for a cell without an entry. */
  readonly worth: (GradeValue | null | undefined)[];
}

/** Columns of each term; those of one subject on one scale know the same cells. */
export function gradeColumns(card: GradeCard, terms: number): readonly (readonly GradeColumn[])[] {
  const known = new Map<string, GradeColumn["worth"]>();
  return Array.from({ length: terms }, (_, term) =>
    subjects.map((subject) => {
      const { id } = subject;
      const scale = scaleAt(subject, term);
      const row = card.rowOf.get(discountKey(id));
      if (row === undefined) throw new Error(`No row for ${id}`);
      const worth = known.get(id + scale) ?? Array<undefined>(firstFree + 16).fill(undefined);
      known.set(id + scale, worth);
      return { row, subject: id, scale, worth };
    }),
  );
}

/** Moves the card on to a pupil's grades in one term, which stand from a cell on. Among results a blank is no entry. */
export function moveTo(
  card: GradeCard,
  columns: readonly GradeColumn[],
  cells: readonly Cell[],
  from: number,
): void {
  clearCard(card);
  let at = from;
  for (const column of columns) {
    const cell = cells[at] ?? "";
    at += 1;
    if (cell === "") continue;
    const value = valueOf(column, cell);
    if (value !== null) enter(card, column.row, value);
  }
}

function valueOf(column: GradeColumn, cell: Cell): GradeValue | null {
  const code = codeOf(cell);
  const known = column.worth[code];
  return known === undefined ? (column.worth[code] = read(column, cell)) : known;
}

const firstFree = 128;
const zero = "0".charCodeAt(0);

/** A small number for what stands in a cell: of one character its own code, of a digit the same as of its text. */
function codeOf(cell: Cell): number {
  if (typeof cell === "number")
    return (cell | 0) === cell && cell >= 0 && cell <= 9 ? zero + cell : codeOfLonger(cell);
  const character = cell.charCodeAt(0);
  return cell.length === 1 && character < firstFree ? character : codeOfLonger(cell);
}

const longer = new Map<Cell, number>();

/** Everything else is numbered as it is met. */
function codeOfLonger(cell: Cell): number {
  const next = firstFree + longer.size;
  const code = longer.get(cell) ?? next;
  if (code === next) longer.set(cell, code);
  return code;
}

/** By the product's own reading of the cell and its rules for the year. */
function read({ subject, scale }: GradeColumn, cell: Cell): GradeValue | null {
  const text = String(cell);
  const { reading } = readGrade(text, scale);
  const grade: SubjectGrade = { subject, role: "result", term: null, scale, reading, at, sat: null };
  if (!isAttempt(grade)) return null;
  const { least, most } = gradeRange(entryOf(grade, academicYear), academicYear);
  if (least !== most) throw new Error(`The workload has no unknown grades, but ‘${text}’`);
  return least;
}

/** The product says where a grade stands; nothing here asks. */
const at = { sheet: "", column: "A", row: null };
