import type { ScaleId } from "../../domain/grades/gradeReading";
import type { MinusMeans } from "../../domain/grades/readGrade";
import type { SubjectId } from "../../domain/grades/subjects";
import type { Heading } from "../sheets/composeHeadings";
import type { GradeUse } from "./gradeUse";

/** A grade column, ready to read: its use and scale by the pupil's year group. */
export interface GradeColumn {
  readonly heading: Heading;
  readonly subject: SubjectId;
  /** Null for a year group whose pupils do not use the column. */
  readonly use: (year: number | null) => GradeUse | null;
  readonly scale: (year: number | null) => ScaleId;
  readonly minus: MinusMeans;
}

/** Rows of a list with the year group of each pupil. */
export type YearsByRow = ReadonlyMap<number, number | null>;
