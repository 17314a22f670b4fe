import { previousYear } from "../academicYear";
import type { AcademicYear } from "../academicYear";
import type { DataStatus } from "../indicator";
import type { Measure } from "../measures/measure";
import { breaksBetween } from "../seriesBreaks";
import { compareTerms, terms } from "../term";
import type { Term, TermName } from "../term";

/** One figure of an indicator at one time. A later status of the same time is a figure of its own. */
export interface SeriesPoint {
  readonly year: AcademicYear;
  readonly term: TermName;
  /** Exact decimal text. */
  readonly exact: string;
  readonly status: DataStatus;
}

/** How far data have been checked, least first: of one time the furthest counts. Source: DfE, statistical releases. */
const statuses: readonly DataStatus[] = ["unvalidated", "provisional", "revised", "final"];

function place({ year, term }: Pick<SeriesPoint, "year" | "term">): Term {
  return { year, name: term, half: null };
}

function sameTime(first: SeriesPoint, second: SeriesPoint): boolean {
  return compareTerms(place(first), place(second)) === 0;
}

/** One point for each time, in order: of several statuses the one checked furthest. */
export function settledSeries(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const best = points.filter((point) =>
    points.every(
      (other) => !sameTime(point, other) || statuses.indexOf(other.status) <= statuses.indexOf(point.status),
    ),
  );
  const once = best.filter((point, nth) => best.findIndex((other) => sameTime(point, other)) === nth);
  return [...once].sort((a, b) => compareTerms(place(a), place(b)));
}

/** The times that a figure of one term is held against. */
type Earlier = "lastTerm" | "lastYear";

function timeBefore(year: AcademicYear, term: TermName, which: Earlier): Pick<SeriesPoint, "year" | "term"> {
  const nth = terms.findIndex(({ name }) => name === term);
  const last = terms[nth - 1]?.name;
  if (which === "lastYear") return { year: previousYear(year), term };
  return last === undefined ? { year: previousYear(year), term: "summer" } : { year, term: last };
}

/**
 * The figure of the term before, or of the same term last year; null where there is none, or where the rules of
 * the measure changed in between. Only the very term before counts, never one further back.
 */
export function earlierPoint(
  points: readonly SeriesPoint[],
  year: AcademicYear,
  term: TermName,
  which: Earlier,
  measure: Pick<Measure, "id" | "keyStage">,
): SeriesPoint | null {
  const wanted = timeBefore(year, term, which);
  const found = settledSeries(points).find(
    (point) => point.year === wanted.year && point.term === wanted.term,
  );
  if (found === undefined || breaksBetween(found.year, year, measure).length > 0) return null;
  return found;
}

/** The series cut where the rules changed: within a stretch figures may be joined by a line, across none. */
export function stretches(
  points: readonly SeriesPoint[],
  measure: Pick<Measure, "id" | "keyStage">,
): readonly (readonly SeriesPoint[])[] {
  const cut: SeriesPoint[][] = [];
  for (const point of settledSeries(points)) {
    const open = cut[cut.length - 1];
    const before = open?.[open.length - 1];
    if (
      open === undefined ||
      before === undefined ||
      breaksBetween(before.year, point.year, measure).length > 0
    )
      cut.push([point]);
    else open.push(point);
  }
  return cut;
}
