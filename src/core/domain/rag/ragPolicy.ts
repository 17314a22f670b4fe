import { decimal, parseDecimal } from "../exact";
import type { Exact } from "../exact";
import type { Indicator, Polarity, ToleranceUnit } from "../indicator";

/** Everything a colour is decided from, beside the figure itself. Exact, in the unit of the measure. */
export interface RagPolicy {
  readonly target: Exact;
  /** Per cent of the target, points, or the floor itself, as `unit` says. */
  readonly tolerance: Exact;
  readonly unit: ToleranceUnit;
  readonly goodIs: Polarity;
  /** The same term last year; only `improving` looks at it. */
  readonly previous: Exact | null;
}

/** Tolerance of a row that leaves it blank. Source: Havering's corporate indicators 2013/14, 10% of target. */
export const defaultTolerance: { readonly tolerance: string; readonly toleranceUnit: ToleranceUnit } = {
  tolerance: "10",
  toleranceUnit: "% of target",
};

/** Why no colour can be given although there is a target. */
export type RagRefusal = "shareOfZero" | "shareOfNegative" | "noTolerance";

/** Units whose tolerance is a share of the target. */
export const relativeUnits: ReadonlySet<ToleranceUnit> = new Set<ToleranceUnit>(["% of target", "improving"]);

/**
 * The policy of an indicator row, or why there is none: `noTarget`, or a refusal that becomes a finding.
 * A share of nothing is nothing, and a share of a negative figure misleads: those need `points`.
 */
export function ragPolicyOf(
  indicator: Indicator,
  canBeNegative: boolean,
): RagPolicy | RagRefusal | "noTarget" {
  const target = indicator.target === null ? null : parseDecimal(indicator.target);
  if (target === null) return "noTarget";
  const unit = indicator.toleranceUnit;
  const tolerance = toleranceOf(indicator);
  if (relativeUnits.has(unit)) {
    if (target.equals(0)) return "shareOfZero";
    if (unit === "% of target" && (canBeNegative || target.lt(0))) return "shareOfNegative";
  }
  if (tolerance === null) return "noTolerance";
  const previous = indicator.previousValue === null ? null : parseDecimal(indicator.previousValue);
  return { target, tolerance, unit, goodIs: indicator.goodIs, previous };
}

function toleranceOf({ tolerance, toleranceUnit }: Indicator): Exact | null {
  const typed = parseDecimal(tolerance);
  if (typed !== null) return typed;
  return relativeUnits.has(toleranceUnit) ? decimal(defaultTolerance.tolerance) : null;
}
