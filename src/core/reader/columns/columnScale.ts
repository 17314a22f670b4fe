import type { ScaleId } from "../../domain/grades/gradeReading";
import { remember } from "../remember";
import { askScale } from "./askScale";
import type { ColumnAsked, ColumnStages } from "./columnStages";
import { gradeStage } from "./gradeStage";
import type { GradeUse } from "./gradeUse";
import { likelyScales } from "./likelyScales";
import type { ScaleAsked } from "./likelyScales";

/** The scale of a column's grades, by the year group of a pupil; asked once for each stage and role. */
export function columnScale(
  { list, heading, whole, period, context }: ColumnAsked,
  { asked, evidence }: ColumnStages,
  use: (year: number | null) => GradeUse | null,
): (year: number | null) => ScaleId {
  const { notation, usual } = whole;
  const scales = new Map<string, ScaleId>();
  return remember((year: number | null): ScaleId => {
    const stage = gradeStage(year);
    const by = { ...asked(stage, isPast16(year)), role: use(year)?.role ?? "result" };
    const key = `${year === null ? "none" : stage} ${by.role} ${by.post16}`;
    const likely = year === null ? ofAnyStage(by, usual) : likelyScales(by);
    const known =
      scales.get(key) ??
      askScale(list, heading, likely, evidence(stage), period.academicYear, context.questions);
    scales.set(key, known);
    return known === "9-1" && notation.signs.thresholds.has(heading) ? "9-1 thresholds" : known;
  });
}

function isPast16(year: number | null): boolean {
  return year !== null && year > 11;
}

/** A pupil whose year group is not known may be graded as the others of the list are. */
function ofAnyStage(asked: ScaleAsked, usual: number | null): readonly ScaleId[] {
  const role = asked.role === "result" ? "workingAt" : asked.role;
  const others = usual === null ? [] : likelyScales({ ...asked, role, stage: gradeStage(usual) });
  return [...new Set([...likelyScales(asked), ...others])];
}
