import type { IndicatorResult } from "../analysis/results";

/** "+0.1", "−4.1" with a real minus sign, "0.0". */
export function signed(rounded: string): string {
  if (rounded.startsWith("-")) return `−${rounded.slice(1)}`;
  return /[1-9]/.test(rounded) ? `+${rounded}` : rounded;
}

/** Whether an indicator's figures can be below zero, so that they are printed with their sign. */
export function isSigned({ measure }: Pick<IndicatorResult, "measure">): boolean {
  return measure?.kind === "mean" && measure.canBeNegative;
}

/** "95% interval −0.30 to +0.10: average"; empty without an interval. */
export function intervalText({ interval }: Pick<IndicatorResult, "interval">): string {
  return interval === null
    ? ""
    : `95% interval ${signed(interval.low)} to ${signed(interval.high)}: ${interval.band}`;
}
