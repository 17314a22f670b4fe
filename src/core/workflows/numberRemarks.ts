import { checkNumbers } from "../analysis/numberChecker/checkNumbers";
import type { Refreshed } from "./outcomes";

/** A remark on what an officer typed. */
interface Remark {
  readonly sheet: string;
  readonly cell: string;
  readonly quoted: string;
  readonly remark: string;
  readonly kind: "number";
}

/**
 * Remarks on the numbers in what was typed on the plans, each held against the figures of its own indicator.
 * A step of its own after a refresh or a calculation, so that the pane need not load the checker to start.
 */
export function numberRemarks({ calculated: { results }, prose }: Refreshed): readonly Remark[] {
  return prose.flatMap(({ sheet, cell, indicator, text }) => {
    const result = results?.indicators.find((each) => each.indicator.id === indicator);
    if (!results || result === undefined) return [];
    const remarks = checkNumbers(text, { result, year: results.settings.academicYear });
    return remarks.map((remark): Remark => ({ sheet, cell, ...remark, kind: "number" }));
  });
}
