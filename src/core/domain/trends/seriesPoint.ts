import type { AcademicYear } from "../academicYear";
import type { DataStatus } from "../indicator";
import type { IsoDate } from "../isoDate";
import type { Rag } from "../rag/rag";
import type { TermName, YearTerm } from "../term";
import type { CountedAs } from "./countedAs";

/** One figure of an indicator at one time. A later status of the same time is a figure of its own. */
export interface SeriesPoint {
  readonly year: AcademicYear;
  readonly term: TermName;
  /** Null where nobody says how far the figure was checked. */
  readonly status: DataStatus | null;
  /** Exact decimal text; null for a time without a figure, which is never zero. */
  readonly exact: string | null;
  /** As printed then; null with `exact`. */
  readonly value: string | null;
  /** Null for means and for figures given without counts. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly notKnown: number | null;
  readonly target: string | null;
  readonly rag: Rag | null;
  /** Null where it is not said. */
  readonly countedAs: CountedAs | null;
  readonly dataAsAt: IsoDate | null;
  /** Where it comes from: this run, our History sheet, or the Previous value of the indicator's own row. */
  readonly source: "now" | "history" | "previousValue";
}

/** A time of a series. */
export type SeriesTime = Pick<SeriesPoint, "year" | "term">;

/** A time with how far its figure was checked. */
export type DatedFigure = Pick<SeriesPoint, "year" | "term" | "status">;

/** The whole term that a figure is of. */
export function timeOf({ year, term }: SeriesTime): YearTerm {
  return { year, name: term, half: null };
}
