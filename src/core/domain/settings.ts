import type { AcademicYear } from "./academicYear";
import type { IsoDate } from "./pupil";
import type { TermName } from "./term";

/** Decimal-text limits of the five termly pupil ratings. */
export interface RatingThresholds {
  readonly attainmentGreen: string;
  readonly attainmentAmber: string;
  readonly attendanceGreen: string;
  readonly attendanceAmber: string;
  readonly behaviourRedDays: string;
  readonly wellbeingGreenTo: string;
  readonly wellbeingAmberTo: string;
}

/** The officer's settings after defaults, inference and options. */
export interface Settings {
  readonly academicYear: AcademicYear;
  readonly term: TermName;
  /** Typed in Settings; null means the date of the last refresh that changed a figure. */
  readonly dataAsAt: IsoDate | null;
  readonly council: string;
  readonly laNumber: string;
  readonly virtualSchoolHead: string;
  readonly ratings: RatingThresholds;
  readonly suppressionThreshold: number;
  readonly entryRule: "first" | "best";
}
