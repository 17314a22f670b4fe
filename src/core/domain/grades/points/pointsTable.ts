import type { YearsInForce } from "../../academicYear";
import type { ScaleId } from "../gradeReading";

/** The points of one scale in some years. */
export interface PointsTable {
  readonly scale: ScaleId;
  readonly years: YearsInForce;
  /** By grade: "8.5", or "4 to 9" for a grade that only tells a range. */
  readonly points: Readonly<Record<string, string>>;
  readonly source: string;
  readonly reviewed: string;
}
