import type { ScaleId } from "../../domain/grades/gradeReading";
import type { ReadGrade } from "../../domain/grades/readGrade";
import type { GradeUse } from "../columns/gradeUse";
import type { DoubleAward } from "../values/doubleAward";

/** A grade column as it is read for one year group. */
export interface PlannedColumn {
  readonly subject: string;
  readonly use: GradeUse;
  readonly scale: ScaleId;
  readonly column: number;
  readonly letters: string;
  readonly double: DoubleAward;
  /** What each different text in it says. */
  readonly readText: (text: string) => ReadGrade;
  /** Most cells of the year group are on no scale that we know. */
  readonly strange: boolean;
  readonly yearKnown: boolean;
  readonly resit: boolean;
  readonly shared: boolean;
}
