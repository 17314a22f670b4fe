import type { AcademicYear } from "../../academicYear";
import type { ElementId } from "./elements";

/** Published estimates of one year and version. */
export interface EstimateTable {
  readonly year: AcademicYear;
  readonly version: "provisional" | "revised";
  /** "February 2024" */
  readonly published: string;
  /** National standard deviations of pupils' scores, in all and by element. */
  readonly deviations: Readonly<Record<"total" | ElementId, string>>;
  /** A line for each prior attainment group, lowest first: in all, English, maths, EBacc, open. */
  readonly estimates: string;
  readonly source: string;
  readonly reviewed: string;
}
