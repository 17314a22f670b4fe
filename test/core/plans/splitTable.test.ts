import type { Split, SplitRow } from "../../../src/core/analysis/results";
import { suspended } from "../../../src/core/domain/measures/termly/suspended";
import { splitTable } from "../../../src/core/plans/splitTable";
import { indicatorResult } from "../../support/indicatorResults";

/** A table of a split, row by row as it reads. */

const row = (label: string, attained: number, notAttained: number, notKnown = 0): SplitRow => ({
  ...{ code: label, label, n: attained + notAttained + notKnown, attained, notAttained, notKnown },
  scored: 0,
  weight: null,
  value: ((100 * attained) / (attained + notAttained)).toFixed(1),
});
const split: Split = {
  indicator: "ks4-5ac-em",
  by: "sex",
  provision: null,
  label: "Sex",
  rows: [row("Girls", 5, 5), row("Boys", 2, 7, 1)],
  total: 20,
  outOf: 20,
};

const texts = (part: Partial<Split>) =>
  splitTable(indicatorResult({ value: "36.8" }), { ...split, ...part }).map(({ cells }) =>
    cells.map(({ content }) =>
      content.kind === "text" ? content.text : content.kind === "number" ? content.shown : "",
    ),
  );

describe("the table of a split", () => {
  it("ends in the indicator's own counts and figure, and says what it adds up to", () => {
    expect(texts({}).slice(1)).toEqual([
      ["Sex", "Pupils", "% of all 20", "Attained", "Not attained", "Not known", "% attained"],
      ["Girls", "10", "50.0%", "5", "5", "0", "50.0%"],
      ["Boys", "10", "50.0%", "2", "7", "1", "–"],
      ["Total", "20", "100.0%", "7", "12", "1", "36.8%"],
      ["Adds up to 20 of 20 counted."],
    ]);
  });

  it("of primary need names both denominators", () => {
    const needs = texts({ by: "primaryNeed", provision: "statement", outOf: 79 });
    expect(needs[1]?.slice(2, 4)).toEqual(["% of these 20", "% of all 79"]);
    expect(needs[2]?.slice(0, 4)).toEqual(["Girls", "10", "50.0%", "12.7%"]);
    expect(needs.at(-1)).toEqual(["Adds up to 20 of 20; these are 20 of the 79 counted."]);
  });

  it("of all pupils with SEN says that it has DfE's denominator", () => {
    const needs = texts({ by: "primaryNeed", provision: "all", outOf: 79 });
    expect(needs.at(-1)).toEqual([
      "Adds up to 20 of 20 with SEN, DfE's denominator for needs; these are 20 of the 79 counted.",
    ]);
  });

  it("of a fact says yes and no, as nobody attains it", () => {
    const facts = splitTable(indicatorResult({ measure: suspended }), split)[1];
    const heads = facts?.cells.map(({ content }) => content.kind === "text" && content.text);
    expect(heads).toEqual(["Sex", "Pupils", "% of all 20", "Yes", "No", "Not known", "% yes"]);
  });

  it("would show that it does not add up", () => {
    expect(texts({ total: 21 }).at(-1)).toEqual(["Adds up to 20 of 21 counted."]);
  });
});
