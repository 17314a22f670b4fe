import type { YearsInForce } from "../../academicYear";
import type { ScaleId } from "../gradeReading";

/** A scale that has points; combined science pairs are written "5-4" or "54". */
export type PointsScale = ScaleId | "9-1 pairs";

/** The points of one scale in some years. */
export interface PointsTable {
  readonly scale: PointsScale;
  readonly years: YearsInForce;
  /** By grade: "8.5", or "4 to 9" for a grade that only tells a range. */
  readonly points: Readonly<Record<string, string>>;
  readonly source: string;
  readonly reviewed: string;
}
