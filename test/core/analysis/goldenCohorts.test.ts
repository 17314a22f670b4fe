import { twelveMonthsRule } from "../../../src/core/domain/careRule";
import { analyse } from "../../../src/core/analysis/analyse";
import type { Results, Split } from "../../../src/core/analysis/results";
import { comparatorOf } from "../../../src/core/domain/comparators";
import { lancashire79, wirral38 } from "../../support/goldenCohorts";
import { indicatorOf, settingsOf } from "../../support/pupils";

const lancashire = analyse({
  pupils: lancashire79,
  indicators: [
    indicatorOf({ target: "13", care: twelveMonthsRule, comparator: comparatorOf("ks4-5ac-em", "2013/14") }),
  ],
  settings: settingsOf(),
  decisions: new Map(),
});

function split(results: Results, by: Split["by"], provision: Split["provision"] = null): Split | undefined {
  return results.splits.find((each) => each.by === by && each.provision === provision);
}

describe("the cohort of 79", () => {
  it("is 8.9%, 4.1 points short and RED, with 4 more pupils needed", () => {
    expect(lancashire.indicators[0]).toMatchObject({
      numerator: 7,
      denominator: 79,
      notKnown: 0,
      value: "8.9",
      exact: "8.86075949367088607594",
      gap: "-4.1",
      rag: "RED",
      rule: "GREEN at or above 13.0; AMBER down to 11.7; RED below",
      pupilsNeeded: 4,
      onePupilIs: "1.3",
    });
  });

  it("accounts for everyone read", () => {
    expect(lancashire.cohorts).toEqual([
      expect.objectContaining({
        id: "y11-12m",
        label: "Year 11, looked after 12 months at 31 March 2014",
        read: 81,
        counted: 79,
        excluded: [{ reason: "in care less than 12 months", count: 2 }],
        cannotTell: 0,
      }),
    ]);
  });

  it("breaks the 25 statements down by need, in the order of the needs table", () => {
    const needs = split(lancashire, "primaryNeed", "statement");
    expect(needs?.rows.map(({ code, n }) => [code, n])).toEqual([
      ["ASD", 3],
      ["BESD", 11],
      ["MLD", 9],
      ["SLCN", 1],
      ["SLD", 1],
    ]);
    expect(needs?.total).toBe(25);
  });

  it("splits by provision and school type up to the whole cohort", () => {
    expect(split(lancashire, "provision")?.rows.map(({ code, n }) => [code, n])).toEqual([
      ["S", 25],
      ["A", 14],
      ["P", 12],
      ["N", 28],
    ]);
    expect(split(lancashire, "schoolType")?.rows.map(({ code, n }) => [code, n])).toEqual([
      ["special", 17],
      ["secondary", 54],
      ["mainstream", 8],
    ]);
  });

  it("drafts the sentences that the figures allow, in reading order, six of them offered", () => {
    expect(lancashire.evidence.map(({ rule, text, offered }) => [rule, offered, text])).toEqual([
      ["ledger", true, "Of 81 Year 11 pupils recorded, 79 are counted; 2 had been in care under 12 months."],
      [
        "below-target",
        true,
        "7 of 79 (8.9%) attained the measure, 4.1 percentage points below target; 4 more pupils would have met it.",
      ],
      ["comparator", false, "This is 3.1 points below England CLA (12.0%, SFR49/2014)."],
      ["sen-share", true, "25 of 79 (31.6%) had a statement of SEN; none attained the measure."],
      ["commonest-need", false, "The most common need was BESD (11 of 25)."],
      ["special-schools", true, "17 of 79 (21.5%) attended special schools."],
      [
        "mainstream-other-sen",
        false,
        "A further 26 of 79 (32.9%) attended mainstream schools with SEN but no statement.",
      ],
      ["subject-gap", true, "24 of 79 (30.4%) gained A*-C in English; 11 of 79 (13.9%) in mathematics."],
      ["near-misses", true, "9 of the 72 who did not attain lacked only mathematics at grade C."],
      [
        "not-entered",
        false,
        "9 of 79 (11.4%) were not entered for English, mathematics or both and count as not attaining.",
      ],
    ]);
  });

  it("keeps the figures behind each sentence", () => {
    expect(lancashire.evidence.find(({ rule }) => rule === "below-target")?.figures).toEqual({
      k: 7,
      n: 79,
      gap: "-4.1",
      pupilsNeeded: 4,
    });
  });

  it("never says what caused a figure", () => {
    const causal = /because|led to|impact|due to|as a result|not expected|average|mirror/i;
    expect(lancashire.evidence.filter(({ text }) => causal.test(text))).toEqual([]);
  });
});

describe("the cohort of 38", () => {
  it("is 13.2%, 30.8 points short and RED, with 12 more pupils needed", () => {
    const { indicators } = analyse({
      pupils: wirral38,
      indicators: [indicatorOf({ target: "44.0", care: twelveMonthsRule })],
      settings: settingsOf(),
      decisions: new Map(),
    });
    expect(indicators[0]).toMatchObject({
      numerator: 5,
      denominator: 38,
      value: "13.2",
      gap: "-30.8",
      rag: "RED",
      pupilsNeeded: 12,
      onePupilIs: "2.6",
    });
  });
});
