import { academicYearOf } from "./academicYear";
import type { AcademicYear } from "./academicYear";
import type { CareEpisode } from "./pupil";

/**
 * Reasons for a new episode that are a change of placement: with or without other carers, and with or without
 * another legal status. Source: DfE, SSDA903 guide, code set RNE.
 */
const moved: ReadonlySet<string> = new Set(["P", "T", "B", "U"]);

/** How many changes of placement the return tells of an academic year, as far as it goes. */
export function placementMovesIn(episodes: readonly CareEpisode[], year: AcademicYear): number {
  return episodes.filter(
    ({ began, newEpisode }) =>
      moved.has(newEpisode) && began.kind === "value" && academicYearOf(began.value) === year,
  ).length;
}
