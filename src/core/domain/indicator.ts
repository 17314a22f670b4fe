import type { CareRule } from "./careRule";

/** Which way is better. */
export type Polarity = "high" | "low" | "close";

export type ToleranceUnit = "% of target" | "points" | "floor" | "improving";

/** How far data have been checked, least first. Source: DfE, statistical releases. */
export const dataStatuses = ["unvalidated", "provisional", "revised", "final"] as const;

export type DataStatus = (typeof dataStatuses)[number];

/** As the Template column says it; `recovery plan anyway` asks for one while there is no target as well. */
export type PlanTemplate = "recovery plan" | "action plan" | "both" | "recovery plan anyway";

/** A published figure to stand beside ours. */
export interface Comparator {
  readonly label: string;
  /** Decimal text, unit of the measure; null where somebody is named whose figure is missing, which is not zero. */
  readonly value: string | null;
  readonly source: string;
  /** The year or day that it is of, as typed; "" where nobody says. */
  readonly date: string;
}

/**
 * A measure for a cohort against a target: one row of the officer's Indicators table.
 * Numbers are exact decimal text as typed (`13`, `44.0`), percent on the 0–100 scale; null when blank.
 */
export interface Indicator {
  readonly id: string;
  readonly title: string;
  /** Measure id, or `typed`. */
  readonly measure: string;
  /** National curriculum years, ascending. */
  readonly years: readonly number[];
  readonly care: CareRule;
  readonly target: string | null;
  readonly tolerance: string;
  readonly toleranceUnit: ToleranceUnit;
  readonly goodIs: Polarity;
  readonly strategicLead: string;
  readonly departmentalLead: string;
  readonly previousValue: string | null;
  readonly comparator: Comparator | null;
  /** Figures of the statistical neighbours as typed, one each; null for one without a figure ("c", "-"). */
  readonly neighbours: readonly (string | null)[];
  readonly dataStatus: DataStatus;
  readonly appendix: string;
  readonly template: PlanTemplate;
  /** Only for `typed`: the figure as another team gave it. */
  readonly typed: {
    readonly value: string | null;
    readonly numerator: number | null;
    readonly denominator: number | null;
    /** True where the value or its target stands in pounds. */
    readonly pounds?: boolean;
  };
  /** Where the row stands, for findings; null for a default not yet written. */
  readonly at: { readonly sheet: string; readonly row: number } | null;
}
