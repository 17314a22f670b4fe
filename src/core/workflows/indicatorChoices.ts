import { measuresOfYear, usualIndicator } from "../domain/defaultIndicators";
import type { IsoDate } from "../domain/isoDate";
import type { Indicator } from "../domain/indicator";
import type { AheadWords } from "../domain/typedAhead";
import { indicatorColumn, indicatorRowKey } from "../plans/indicatorsSheet";
import type { Calculated } from "./outcomes";

/** Columns of the Indicators sheet that the pane has boxes for. */
export const indicatorBoxes = {
  target: indicatorColumn("Target"),
  tolerance: indicatorColumn("Tolerance"),
  toleranceUnit: indicatorColumn("Tolerance unit"),
  care: indicatorColumn("Care"),
  dataStatus: indicatorColumn("Data status"),
  template: indicatorColumn("Template"),
} as const;

/** Columns by which the pane tells whose row it is. */
export const indicatorNames = {
  id: indicatorColumn("Indicator ID"),
  measure: indicatorColumn("Measure"),
} as const;

/** A cell of an indicator's row on an Indicators sheet that is still to be made. */
export function indicatorCell(id: string, box: keyof typeof indicatorBoxes): Omit<AheadWords, "text"> {
  return { mark: "indicators", key: indicatorRowKey(id), column: indicatorBoxes[box] };
}

/** An indicator that she could add. */
export interface IndicatorChoice {
  readonly indicator: Indicator;
  /** False where nothing in the tracker can be counted for it yet. */
  readonly hasColumns: boolean;
}

/**
 * The known measures of the year that are not among her indicators, as rows of the Indicators sheet; first those
 * that the tracker has columns for.
 */
export function indicatorChoices(
  { reading: { pupils, settings, indicators }, results }: Calculated,
  asAt: IsoDate,
): readonly IndicatorChoice[] {
  const listed = results?.indicators.map(({ indicator }) => indicator) ?? indicators;
  const taken = new Set(listed.flatMap(({ id, measure }) => [id, measure]));
  const { academicYear } = settings;
  const choices = measuresOfYear({ pupils, academicYear })
    .filter(({ measure }) => !taken.has(measure.id))
    .map(({ measure, hasColumns }) => ({
      indicator: usualIndicator(measure, { pupils, academicYear, asAt }),
      hasColumns,
    }));
  return [true, false].flatMap((has) => choices.filter(({ hasColumns }) => hasColumns === has));
}
