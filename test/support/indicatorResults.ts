import { twelveMonthsRule } from "../../src/core/domain/careRule";
import type { IndicatorResult } from "../../src/core/analysis/results";
import type { Indicator } from "../../src/core/domain/indicator";

/** The headline indicator of 2013/14 with a target of 13%. */
export const indicator: Indicator = {
  id: "ks4-5ac-em",
  title: "5 or more A*-C at GCSE including English and mathematics",
  measure: "ks4-5ac-em",
  years: [11],
  care: twelveMonthsRule,
  target: "13",
  tolerance: "10",
  toleranceUnit: "% of target",
  goodIs: "high",
  strategicLead: "",
  departmentalLead: "",
  previousValue: null,
  comparator: null,
  neighbours: [],
  dataStatus: "unvalidated",
  appendix: "",
  template: "both",
  typed: { value: null, numerator: null, denominator: null },
  at: null,
};

const noEarlier = { then: null, change: null, why: "" };

/** L79's figures; a part replaces them, `indicator` parts included. */
export function indicatorResult(
  part: Partial<Omit<IndicatorResult, "indicator">> & { readonly indicator?: Partial<Indicator> } = {},
): IndicatorResult {
  return {
    measure: null,
    cohort: null,
    basis: "result",
    term: null,
    numerator: 7,
    denominator: 79,
    notKnown: 0,
    notApplicable: [],
    total: null,
    parts: [],
    interval: null,
    note: "",
    comparator: null,
    neighbours: null,
    direction: { lastTerm: "none", lastYear: "none" },
    earlier: { lastTerm: noEarlier, lastYear: noEarlier },
    unit: "percent",
    value: "8.9",
    exact: "8.86075949367088607594",
    gap: "-4.1",
    rag: "RED",
    rule: "GREEN at or above 13.0; AMBER down to 11.7; RED below",
    ragNote: "",
    pupilsNeeded: 4,
    onePupilIs: "1.3",
    buckets: [],
    ...part,
    indicator: { ...indicator, ...part.indicator },
  };
}
