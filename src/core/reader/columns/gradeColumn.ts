import type { ScaleId } from "../../domain/grades/gradeReading";
import type { Notation } from "../../domain/grades/notation";
import { isDoubleAward } from "../../domain/grades/subjects";
import type { SubjectId } from "../../domain/grades/subjects";
import { remember } from "../remember";
import type { Heading } from "../sheets/composeHeadings";
import { arePairs } from "../values/doubleAward";
import type { DoubleAward } from "../values/doubleAward";
import { readsFew } from "./chooseScale";
import { columnScale } from "./columnScale";
import { columnStages } from "./columnStages";
import type { ColumnAsked } from "./columnStages";
import { columnUse } from "./columnUse";
import type { GradeUse } from "./gradeUse";
import { gradeStage } from "./gradeStage";

/** A grade column, ready to read: its use and scale by the pupil's year group. */
export interface GradeColumn {
  readonly heading: Heading;
  readonly subject: SubjectId;
  /** Null for a year group whose pupils do not use the column. */
  readonly use: (year: number | null) => GradeUse | null;
  readonly scale: (year: number | null) => ScaleId;
  /** True for a year group before examinations most of whose cells are grades on no scale that we know. */
  readonly strange: (year: number | null) => boolean;
  /** True for a year group most of whose cells are no grades on the scale, as percentages are not. */
  readonly few: (year: number | null) => boolean;
  readonly double: (year: number | null) => DoubleAward;
  readonly notation: (year: number | null) => Notation;
  /** True where another column is about the same and every pupil has at most one of them filled. */
  readonly shared?: boolean;
}

/** One grade column: what its grades are and on which scale, worked out once for each stage. */
export function gradeColumn(column: ColumnAsked): GradeColumn {
  const { heading, subject } = column;
  const stages = columnStages(column);
  const use = columnUse(column, stages);
  const scale = columnScale(column, stages, use);
  const few = remember((year: number | null) => readsFew(scale(year), stages.evidence(gradeStage(year))));
  return {
    ...{ heading, subject, use, scale, few },
    strange: (year) => isBeforeExams(year) && few(year),
    double: doubleAward(column, scale),
    notation: (year) => stages.notation(gradeStage(year)),
  };
}

/** Whether a column holds pairs of grades; of science, its cells tell. */
function doubleAward(
  { subject, whole: { texts } }: ColumnAsked,
  scale: (year: number | null) => ScaleId,
): (year: number | null) => DoubleAward {
  if (!isDoubleAward(subject)) return () => "no";
  return remember((year: number | null): DoubleAward => {
    const pairs = subject !== "science" || arePairs(texts.pooled(subject, gradeStage(year)), scale(year));
    return pairs ? "sure" : "perhaps";
  });
}

function isBeforeExams(year: number | null): boolean {
  return year !== null && gradeStage(year) !== "KS4";
}
