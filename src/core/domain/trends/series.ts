import { previousYear } from "../academicYear";
import { dataStatuses } from "../indicator";
import type { DataStatus } from "../indicator";
import { compareTerms, terms } from "../term";
import { seriesGap } from "./seriesGap";
import type { SeriesMeasure } from "./seriesGap";
import { timeOf } from "./seriesPoint";
import type { DatedFigure, SeriesPoint, SeriesTime } from "./seriesPoint";

/** Of one time the figure checked furthest counts; one of which nobody says comes before them all. */
const statuses: readonly (DataStatus | null)[] = [null, ...dataStatuses];

/** Negative when the first is earlier, or of the same time and less checked. */
export function compareSeriesPoints(first: DatedFigure, second: DatedFigure): number {
  return (
    compareTerms(timeOf(first), timeOf(second)) ||
    statuses.indexOf(first.status) - statuses.indexOf(second.status)
  );
}

export function isSameTime(first: SeriesTime, second: SeriesTime): boolean {
  return first.year === second.year && first.term === second.term;
}

/** One point for each time that has a figure, in order: of several statuses the one checked furthest. */
export function settledSeries(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const filled = points.filter(({ exact }) => exact !== null);
  const best = filled.filter((point) =>
    filled.every(
      (other) =>
        !isSameTime(point, other) || statuses.indexOf(other.status) <= statuses.indexOf(point.status),
    ),
  );
  const once = best.filter((point, nth) => best.findIndex((other) => isSameTime(point, other)) === nth);
  return [...once].sort(compareSeriesPoints);
}

/** The times that a figure of one term is held against. */
export type Earlier = "lastTerm" | "lastYear";

/** The term before, which in autumn is the summer of the year before; or the same term last year. */
export function timeBefore({ year, term }: SeriesTime, which: Earlier): SeriesTime {
  const nth = terms.findIndex(({ name }) => name === term);
  const last = terms[nth - 1]?.name;
  if (which === "lastYear") return { year: previousYear(year), term };
  return last === undefined ? { year: previousYear(year), term: "summer" } : { year, term: last };
}

/** An earlier figure, and why it may not be held against this one; `why` is empty where it may. */
export interface EarlierFigure {
  readonly then: SeriesPoint | null;
  readonly why: string;
}

/**
 * The figure of the term before, or of the same term last year; null where there is none. Only the very term
 * before counts, never one further back.
 */
export function earlierFigure(
  points: readonly SeriesPoint[],
  now: SeriesTime & Pick<SeriesPoint, "countedAs">,
  which: Earlier,
  measure: SeriesMeasure,
): EarlierFigure {
  const wanted = timeBefore(now, which);
  const then = settledSeries(points).find((point) => isSameTime(point, wanted)) ?? null;
  return { then, why: then === null ? "" : (seriesGap(then, now, measure) ?? "") };
}

/** The series cut where figures may not be compared: within a stretch they may be joined by a line, across none. */
export function stretches(
  points: readonly SeriesPoint[],
  measure: SeriesMeasure,
): readonly (readonly SeriesPoint[])[] {
  const cut: SeriesPoint[][] = [];
  for (const point of settledSeries(points)) {
    const open = cut[cut.length - 1];
    const before = open?.[open.length - 1];
    if (open === undefined || before === undefined || seriesGap(before, point, measure) !== null)
      cut.push([point]);
    else open.push(point);
  }
  return cut;
}
