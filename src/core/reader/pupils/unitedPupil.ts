import type { Pupil } from "../../domain/pupil";
import type { ReadPupil } from "./readList";

/** A pupil so far, with the lists and rows that speak of him or her. */
export interface UnitedPupil {
  pupil: Pupil;
  readonly first: ReadPupil;
  readonly lists: Set<number>;
}
