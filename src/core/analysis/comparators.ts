import { asksTwelveMonths } from "../domain/careRule";
import { comparatorOf } from "../domain/comparators";
import { parseDecimal, roundHalfUp } from "../domain/exact";
import type { Exact } from "../domain/exact";
import type { Comparator, Indicator } from "../domain/indicator";
import type { Measure, MeasureContext } from "../domain/measures/measure";
import { neighbourMean } from "../domain/trends/neighbours";
import type { Figure } from "./figures";
import type { IndicatorResult } from "./results";

/** The figure of her own row beside ours; null where the row names none. */
export function givenComparator({ comparator }: Indicator, figure: Figure): IndicatorResult["comparator"] {
  return comparator === null ? null : beside(comparator, figure, false);
}

/**
 * As `givenComparator`, or where her row names none England's published figure of the year, as long as it is of
 * the same pupils: results of the measure's own year groups, everyone listed or looked after for 12 months.
 */
export function comparatorFor(
  indicator: Indicator,
  figure: Figure,
  measure: Measure,
  { academicYear, basis }: MeasureContext,
): IndicatorResult["comparator"] {
  const given = givenComparator(indicator, figure);
  if (given !== null || basis !== "result" || !isEnglandsCohort(indicator, measure)) return given;
  const england = comparatorOf(measure.id, academicYear);
  return england === null ? null : beside(england, figure, true);
}

function isEnglandsCohort({ years, care }: Indicator, { defaultYears }: Measure): boolean {
  const sameYears =
    years.length === defaultYears.length && years.every((year) => defaultYears.includes(year));
  return sameYears && (care.length === 0 || (care.length === 1 && asksTwelveMonths(care)));
}

function beside(comparator: Comparator, figure: Figure, offered: boolean): IndicatorResult["comparator"] {
  const theirs = comparator.value === null ? null : parseDecimal(comparator.value);
  return { ...comparator, gap: gapTo(figure, theirs), offered };
}

function gapTo({ value, decimals }: Figure, theirs: Exact | null): string | null {
  return value === null || theirs === null ? null : roundHalfUp(value.sub(theirs), decimals);
}

/** The neighbours' mean as printed; null where the row names none. */
export function neighboursOf({ neighbours }: Indicator, figure: Figure): IndicatorResult["neighbours"] {
  if (neighbours.length === 0) return null;
  const { mean, available, of } = neighbourMean(neighbours);
  const value = mean === null ? null : roundHalfUp(mean, figure.decimals);
  return { value, gap: gapTo(figure, mean), available, of };
}
