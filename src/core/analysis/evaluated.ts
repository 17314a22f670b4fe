import type { Finding } from "../domain/finding";
import type { MeasureContext } from "../domain/measures/measure";
import type { Question } from "../domain/question";
import type { IndicatorResult } from "./results";

/** One indicator worked out, with everything that has to be said about it. */
export interface Evaluated {
  readonly result: IndicatorResult;
  /** What the measure looked at; null for typed figures. */
  readonly context: MeasureContext | null;
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
}
