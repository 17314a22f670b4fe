import type { SeriesPoint } from "../../src/core/domain/trends/seriesPoint";

/** A figure of the History sheet: "12.2" in the summer of 2012/13, final, and nothing more said of it. */
export function seriesPoint(
  year: string,
  term: SeriesPoint["term"],
  exact: string | null,
  part: Partial<SeriesPoint> = {},
): SeriesPoint {
  return {
    year,
    term,
    status: "final",
    exact,
    value: exact,
    numerator: null,
    denominator: null,
    notKnown: null,
    target: null,
    rag: null,
    countedAs: null,
    dataAsAt: null,
    source: "history",
    ...part,
  };
}
