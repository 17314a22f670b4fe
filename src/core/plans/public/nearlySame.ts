import type { IndicatorResult } from "../../analysis/results";
import type { DisclosurePolicy } from "../../domain/disclosure/disclosurePolicy";
import { isSmall } from "../../domain/disclosure/hiding";
import type { AcademicYear } from "../../domain/academicYear";
import type { SeriesPoint } from "../../domain/trends/seriesPoint";

/** This term's figure, beside which an earlier one would be read. */
export interface FigureNow {
  readonly year: AcademicYear;
  /** Whether the copy prints it. */
  readonly isShown: boolean;
}

/** Whether an earlier figure of the same year counts a group that differs from this term's by few: who came or went. */
export function isNearGroup(
  { year, denominator }: SeriesPoint,
  result: IndicatorResult,
  now: FigureNow,
  policy: DisclosurePolicy,
): boolean {
  const isBoth = year === now.year && denominator !== null && result.denominator !== null;
  return isBoth && isSmall(Math.abs(denominator - result.denominator), policy);
}

/**
 * Whether an earlier share of the same year would tell, beside this one, of few pupils: of those who came or went, or of
 * a share that the copy hides. Another year is of other pupils.
 */
export function tellsOfFew(
  point: SeriesPoint,
  result: IndicatorResult,
  now: FigureNow,
  policy: DisclosurePolicy,
): boolean {
  return point.year === now.year && (!now.isShown || isNearGroup(point, result, now, policy));
}
