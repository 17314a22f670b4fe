import { remember } from "../remember";
import { chooseScale, showsExamGrades } from "./chooseScale";
import type { ColumnAsked, ColumnStages } from "./columnStages";
import { gradeStage } from "./gradeStage";
import type { GradeStage } from "./gradeStage";
import { gradeUse } from "./gradeUse";
import type { GradeUse } from "./gradeUse";
import { isStatutoryCheck, likelyScales } from "./likelyScales";

/** What a column's grades are, by the year group of a pupil; null for one whose pupils do not use the column. */
export function columnUse(
  { heading, subject, whole, period }: ColumnAsked,
  { asked, evidence }: ColumnStages,
): (year: number | null) => GradeUse | null {
  const shown = remember((stage: GradeStage) => {
    const likely = likelyScales({ ...asked(stage, false), role: "workingAt" });
    const scale = chooseScale(likely, evidence(stage));
    // A 5 of Key Stage 3 says how a pupil is doing, in the grades of the examinations to come.
    const taught = stage === "KS3" && scale === "9-1";
    return { examined: !taught && showsExamGrades(scale, evidence(stage)), signs: scale === "progress" };
  });
  return remember((year: number | null): GradeUse | null => {
    const { examined, signs } = shown(gradeStage(year));
    const worded = gradeUse(heading.meaning, year, whole.role, period, examined);
    if (worded?.plain === true && isStatutoryCheck(subject))
      return { ...worded, role: "result", plain: false };
    return signs && worded !== null ? { ...worded, role: "progress", plain: false } : worded;
  });
}
