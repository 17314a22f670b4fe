import { decimal, ratio } from "../exact";
import type { Exact } from "../exact";
import { gradeSteps } from "./gradePair";
import type { GradeReading, ScaleId } from "./gradeReading";
import { stepsOf } from "./scales";

/**
 * Where a grade stands, in grades: 4+ is 4 and `fineMark`, 4- is 4 less it, 4.5 is 4.5. A fine mark of 0 leaves
 * whole grades only, a minus then as the column counts it. Null where there is no grade or the scale has no even
 * steps. Source of 4.33, 4 and 3.67: schools' use; the setting is the officer's.
 */
export function gradePosition(scale: ScaleId, reading: GradeReading, fineMark: Exact): Exact | null {
  const fine = reading.kind === "grade" && !fineMark.equals(0) ? reading.fine : undefined;
  if (fine !== undefined) return wholeSteps(scale, fine.whole).add(partOf(fine.by, fineMark));
  const steps = gradeSteps(scale, reading);
  return steps === null ? null : exactSteps(steps);
}

/** Exact numbers of the few positions that grades have: to make one anew takes longer than to compare it. */
const known = new Map<number, Exact>();

/** In halves, as the mean of a double award may be one. */
function exactSteps(steps: number): Exact {
  const exact = known.get(steps) ?? ratio(2 * steps, 2);
  known.set(steps, exact);
  return exact;
}

/** Of a grade, or half way between the two of a double award: "5-4". */
function wholeSteps(scale: ScaleId, whole: string): Exact {
  const steps = whole.split("-").map((code) => stepsOf(scale, code));
  return ratio(
    steps.reduce((sum, step) => sum + step),
    steps.length,
  );
}

function partOf(by: string, fineMark: Exact): Exact {
  if (by === "+") return fineMark;
  return by === "-" ? fineMark.neg() : decimal(`0${by}`);
}
