import type { ScaleId } from "./gradeReading";
import type { Grade, Scale } from "./scale";
import { gcseScales } from "./scales/gcse";
import { levelScales } from "./scales/levels";
import { primaryScales } from "./scales/primary";
import { progressScales } from "./scales/progress";
import { stepScales } from "./scales/steps";
import { vocationalScales } from "./scales/vocational";

/** Every scale that a column may be on. */
export const scales: readonly Scale[] = [
  ...gcseScales,
  ...levelScales,
  ...primaryScales,
  ...stepScales,
  ...vocationalScales,
  ...progressScales,
];

const byId: ReadonlyMap<ScaleId, Scale> = new Map(scales.map((scale) => [scale.id, scale]));

/** The scale with this id; every `ScaleId` has a row, which a test holds. */
export function scaleOf(id: ScaleId): Scale {
  const scale = byId.get(id);
  if (scale === undefined) throw new Error(`No scale ${id}`);
  return scale;
}

/** The grade of a code as `readGrade` returns it; null when the scale has none (scores included). */
export function gradeOf(id: ScaleId, code: string): Grade | null {
  return scaleOf(id).grades.find((row) => row.code === code) ?? null;
}
