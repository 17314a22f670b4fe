import { isDoubleAward } from "../../domain/grades/subjects";
import type { Notation } from "../../domain/grades/notation";
import type { ReadContext, Period } from "../readContext";
import { remember } from "../remember";
import type { PupilList } from "../sheets/pupilList";
import type { ScaleEvidence } from "./chooseScale";
import { columnNotation } from "./columnNotation";
import type { ListNotation } from "./columnNotation";
import type { ColumnTexts } from "./columnTexts";
import type { ListRole } from "./gradeUse";
import { lettersAt, primaryStages } from "./gradeStage";
import type { GradeStage } from "./gradeStage";
import type { ScaleAsked } from "./likelyScales";
import type { GradeHeading } from "./sortHeadings";

/** What holds for all grade columns of a list. */
export interface ListGrades {
  readonly role: ListRole;
  readonly notation: ListNotation;
  readonly texts: ColumnTexts;
  /** Commonest year group that is known. */
  readonly usual: number | null;
}

/** A grade column with its list: what its use and its scale are worked out from. */
export interface ColumnAsked extends GradeHeading {
  readonly list: PupilList;
  readonly whole: ListGrades;
  readonly period: Period;
  readonly context: ReadContext;
}

/** What speaks for the scale of a grade column, stage by stage. */
export interface ColumnStages {
  /** All that a scale is asked by but the role. */
  readonly asked: (stage: GradeStage, post16: boolean) => Omit<ScaleAsked, "role">;
  readonly evidence: (stage: GradeStage) => ScaleEvidence;
  readonly notation: (stage: GradeStage) => Notation;
}

/** Looks at a grade column once for each stage. */
export function columnStages({ heading, subject, whole, period }: ColumnAsked): ColumnStages {
  const { hint, form } = heading.meaning;
  const { academicYear } = period;
  const { texts, notation: listNotation } = whole;
  const letters = (stage: GradeStage) => lettersAt(listNotation.letters, stage);
  const notation = columnNotation(heading, listNotation, academicYear);
  const evidence = remember((stage: GradeStage) => ({
    texts: texts.of(heading.column, stage),
    pooled: texts.pooled(subject, stage),
    double: isDoubleAward(subject),
    notation: notation(stage),
    levelsKept: !primaryStages.includes(stage) && letters(stage) === "levels",
  }));
  return {
    asked: (stage, post16) => ({
      ...{ subject, hint, form, academicYear, stage, post16 },
      letters: letters(stage),
    }),
    evidence,
    notation,
  };
}
