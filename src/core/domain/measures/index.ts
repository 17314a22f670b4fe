import { ks4FiveAc } from "./ks4FiveAc";
import { ks4FiveAcEm } from "./ks4FiveAcEm";
import type { Measure } from "./measure";

/** Every measure that can be worked out, in the order of the scorecard. */
export const measures: readonly Measure[] = [ks4FiveAcEm, ks4FiveAc];

/** The measure with this id; null when there is none (yet). */
export function findMeasure(id: string): Measure | null {
  return measures.find((measure) => measure.id === id) ?? null;
}
