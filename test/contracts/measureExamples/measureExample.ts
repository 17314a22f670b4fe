import type { MeasureContext } from "../../../src/core/domain/measures/measure";
import type { Pupil } from "../../../src/core/domain/pupil";

/** Pupils that show what a measure does; every measure of the registry has a row. */
export interface MeasureExample {
  readonly measure: string;
  readonly context?: Partial<MeasureContext>;
  /** Yes; for a mean, the highest score that a pupil can have or nearly so. */
  readonly most: Pupil;
  /** No; for a mean, a score well below the other. */
  readonly least: Pupil;
  /** Not known: the cells are there and cannot be read, or nothing is in them that decides. */
  readonly notKnown: Pupil;
}
