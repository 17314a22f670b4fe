import type { Pupil } from "../../domain/pupil";
import type { ReadPupil } from "./readList";

/** A pupil so far, with the lists and rows that speak of him or her. */
export interface UnitedPupil {
  /** Who it is by all rows so far; everything else as the first row has it. */
  pupil: Pupil;
  readonly parts: ReadPupil[];
  readonly lists: Set<number>;
}
