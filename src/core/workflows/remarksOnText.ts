import type { IndicatorResult } from "../analysis/results";
import { checkNumbers } from "../analysis/numberChecker/checkNumbers";

/** What is quoted and what is said about it. */
export interface TextRemark {
  readonly quoted: string;
  readonly remark: string;
}

/**
 * Remarks on the numbers of what she is typing, held against the figures of its indicator; they change nothing.
 * @param year academic year of the figures
 */
export function remarksOnText(text: string, result: IndicatorResult, year: string): readonly TextRemark[] {
  return text.trim() === "" ? [] : checkNumbers(text, { result, year });
}
