import type { ScaleId } from "./gradeReading";
import type { Grade, Scale, ScalesById } from "./scale";
import { gcseScales } from "./scales/gcse";
import { levelScales } from "./scales/levels";
import { primaryScales } from "./scales/primary";
import { progressScales } from "./scales/progress";
import { stepScales } from "./scales/steps";
import { vocationalScales } from "./scales/vocational";

/** Every scale under its id. */
const byId: ScalesById = {
  ...gcseScales,
  ...levelScales,
  ...primaryScales,
  ...stepScales,
  ...vocationalScales,
  ...progressScales,
};

/** Every scale that a column may be on. */
export const scales: readonly Scale[] = Object.values(byId);

/** The scale with this id. */
export function scaleOf(id: ScaleId): Scale {
  return byId[id];
}

/** Position of a grade on its scale; NaN where the scale has no even steps or no such grade. */
export function stepsOf(id: ScaleId, code: string): number {
  return gradeOf(id, code)?.steps ?? NaN;
}

/** The grade of a code as `readGrade` returns it; null when the scale has none (scores included). */
export function gradeOf(id: ScaleId, code: string): Grade | null {
  return scaleOf(id).grades.find((row) => row.code === code) ?? null;
}
