import { twelveMonthsRule } from "../../src/core/domain/careRule";
import { analyse } from "../../src/core/analysis/analyse";
import type { Beside } from "../../src/core/analysis/numberChecker/numberRemark";
import { comparatorOf } from "../../src/core/domain/comparators";
import type { Indicator } from "../../src/core/domain/indicator";
import type { Pupil } from "../../src/core/domain/pupil";
import { lancashire79, wirral38 } from "./goldenCohorts";
import { indicatorResult } from "./indicatorResults";
import { indicatorOf, settingsOf } from "./pupils";

/** Figures for typed text to stand beside; those of the golden cohorts. */

const title = "5 or more A*-C grades at GCSE including English and mathematics";

function besideOf(pupils: readonly Pupil[], part: Partial<Indicator>): Beside {
  const { indicators } = analyse({
    pupils,
    indicators: [indicatorOf({ title, ...part })],
    settings: settingsOf(),
    decisions: new Map(),
  });
  return { result: indicators[0]!, year: "2013/14" };
}

/** 7 of 79, 8.9%, target 13, England CLA 12.0, 12.2 the year before; 25 statements, 17 in special schools. */
export const seventyNine = besideOf(lancashire79, {
  target: "13",
  care: twelveMonthsRule,
  comparator: comparatorOf("ks4-5ac-em", "2013/14"),
  previousValue: "12.2",
});

/** 5 of 38, 13.2%, target 44.0; nothing to compare with. */
export const thirtyEight = besideOf(wirral38, { target: "44.0" });

/** Another team's figure of a later year: 38 of 120, 31.7%, target 35. */
export function laterYear(year: string): Beside {
  return {
    year,
    result: indicatorResult({
      indicator: { title: "English and mathematics at grade 4 or above", target: "35", previousValue: null },
      basis: "typed",
      numerator: 38,
      denominator: 120,
      value: "31.7",
      exact: "31.66666666666666666666",
      gap: "-3.3",
    }),
  };
}
