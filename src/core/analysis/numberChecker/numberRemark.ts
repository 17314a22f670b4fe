import type { IndicatorResult } from "../results";
import type { AcademicYear } from "../../domain/academicYear";

/** What is said about one place of a text; the text itself is never changed. */
export interface NumberRemark {
  /** The officer's own characters, shortened with "…"; at most 60. */
  readonly quoted: string;
  /** One or two sentences with the figures behind them. */
  readonly remark: string;
}

/** What a text stands beside: one indicator's figures. */
export interface Beside {
  readonly result: IndicatorResult;
  readonly year: AcademicYear;
}
