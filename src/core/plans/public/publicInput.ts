import type { PublicIndicator } from "./publicIndicator";
import type { PublicPlan } from "./publicPlan";
import type { TextTable } from "./textTable";
import type { TypedLeftOut } from "./typedWords";

/** All that the pages of a public copy are drawn from: texts that may be published, and no number behind them. */
export interface PublicInput {
  readonly council: string;
  readonly period: string;
  /** "30 September 2014" */
  readonly asAt: string;
  readonly statuses: string;
  readonly indicators: readonly PublicIndicator[];
  readonly plans: readonly PublicPlan[];
  readonly tables: readonly TextTable[];
  /** The rule in words, and what is not shown because of it. */
  readonly rule: readonly string[];
  /** Headings of tables that are not shown. */
  readonly tablesLeftOut: readonly string[];
  readonly typedLeftOut: readonly TypedLeftOut[];
}
