import type { Measure } from "../measures/measure";
import { breaksBetween } from "../seriesBreaks";
import { countedOtherwise } from "./countedAs";
import type { SeriesPoint } from "./seriesPoint";

/** The measure whose rules cut a series; null where no rule is known, as of a figure that another team gives. */
export type SeriesMeasure = Pick<Measure, "id" | "keyStage"> | null;

type Compared = Pick<SeriesPoint, "year" | "countedAs">;

/**
 * Why an earlier figure is not held against a later one: the rules changed in between, or they count different
 * things. "series break: exam system changed in 2014"; null where they may be compared.
 */
export function seriesGap(earlier: Compared, later: Compared, measure: SeriesMeasure): string | null {
  const breaks = measure === null ? [] : breaksBetween(earlier.year, later.year, measure);
  if (breaks.length > 0) return `series break: ${breaks.map(({ short }) => short).join("; ")}`;
  const otherwise = countedOtherwise(earlier.countedAs, later.countedAs);
  return otherwise === null ? null : `series break: ${otherwise}`;
}
