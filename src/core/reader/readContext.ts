import type { AcademicYear } from "../domain/academicYear";
import type { IsoDate } from "../domain/isoDate";
import type { TermName } from "../domain/term";
import type { TermDates } from "../domain/termDates";
import type { FindingLog } from "./findings/findingLog";
import type { Questions } from "./questions";

/** What every step of the reading may use and add to. */
export interface ReadContext {
  /** The run's today. */
  readonly asAt: IsoDate;
  readonly log: FindingLog;
  readonly questions: Questions;
}

/** The academic year and term that the tracker is read for. */
export interface Period {
  readonly academicYear: AcademicYear;
  readonly term: TermName;
  readonly termDates: TermDates;
}

/** A year with its terms, of which the one that is read is not known yet. */
export type YearOfTerms = Omit<Period, "term">;
