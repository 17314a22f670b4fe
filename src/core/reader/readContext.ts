import type { AcademicYear } from "../domain/academicYear";
import type { IsoDate } from "../domain/isoDate";
import type { Decisions, Question } from "../domain/question";
import type { TermName } from "../domain/term";
import type { FindingLog } from "./findings/findingLog";

/** What every step of the reading may use and add to. */
export interface ReadContext {
  /** The run's today. */
  readonly asAt: IsoDate;
  readonly decisions: Decisions;
  readonly log: FindingLog;
  readonly ask: (question: Question) => void;
}

/** The academic year and term that the tracker is read for. */
export interface Period {
  readonly academicYear: AcademicYear;
  readonly term: TermName;
}
