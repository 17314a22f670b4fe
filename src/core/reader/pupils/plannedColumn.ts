import type { Notation } from "../../domain/grades/notation";
import type { GradeReading, ScaleId } from "../../domain/grades/gradeReading";
import { readGrade } from "../../domain/grades/readGrade";
import type { ReadGrade } from "../../domain/grades/readGrade";
import { columnLetters } from "../../domain/place";
import type { SubjectGrade } from "../../domain/pupil";
import type { GradeColumn } from "../columns/gradeColumn";
import type { GradeUse } from "../columns/gradeUse";
import { rememberTexts } from "../remember";
import type { PupilList } from "../sheets/pupilList";
import { readDouble } from "../values/doubleAward";
import type { DoubleAward } from "../values/doubleAward";
import { gradeRemark } from "./gradeRemark";
import type { Remark } from "./gradeRemark";

/** What a text in a grade column says, and what is to be noted wherever it stands. */
interface SaidGrade {
  readonly grade: SubjectGrade;
  readonly remark: Remark | null;
}

/** A grade column as it is read for one year group: each different text is read once and its grade shared. */
export class PlannedColumn {
  readonly column: number;
  readonly scale: ScaleId;
  readonly double: DoubleAward;
  private readonly notation: Notation;
  /** Most cells of the year group are on no scale that we know. */
  readonly strange: boolean;
  readonly yearKnown: boolean;
  /** True where another column is about the same and every pupil has at most one of them filled. */
  readonly shared: boolean;
  readonly blank: SubjectGrade;
  private readonly resit: boolean;

  constructor(
    readonly list: PupilList,
    private readonly found: GradeColumn,
    private readonly use: GradeUse,
    year: number | null,
  ) {
    this.column = found.heading.column;
    this.scale = found.scale(year);
    this.double = found.double(year);
    this.notation = found.notation(year);
    this.strange = found.strange(year);
    this.yearKnown = year !== null;
    this.resit = found.heading.meaning.resit && use.role === "result";
    this.shared = found.shared === true;
    this.blank = this.gradeOf({ kind: "blank" });
  }

  /** What a text says. */
  readonly said = rememberTexts((text): SaidGrade => {
    const read = this.readText(text);
    return { grade: this.gradeOf(read.reading), remark: gradeRemark(this, text, read) };
  });

  /** A grade in the row of the pupil who has it. */
  gradeOf(reading: GradeReading): SubjectGrade {
    const { role, term, sat } = this.use;
    const at = { sheet: this.list.sheet.name, column: columnLetters(this.column), row: null };
    const grade = { subject: this.found.subject, role, term, scale: this.scale, reading, at, sat };
    return this.resit ? { ...grade, resit: true } : grade;
  }

  private readText(text: string): ReadGrade {
    return this.double === "no"
      ? readGrade(text, this.scale, this.notation)
      : readDouble(text, this.scale, this.notation, this.double);
  }
}
