import { analyse } from "../../../src/core/analysis/analyse";
import type { IndicatorResult } from "../../../src/core/analysis/results";
import type { Decisions } from "../../../src/core/domain/question";
import { indicatorOf, pupilsOf, settingsOf } from "../../support/pupils";

const pupils = pupilsOf(`
  key | englishLanguage | englishLiterature | mathematics | science | additionalScience | history | art | religiousStudies
  p1  | C | C | C    | C    | D | C  | B | –
  p2  | A | A | B    | B    | B | A* | A | A
  p3  | D | B | C    | C    | C | C  | C | C
  p4  | C | C | D    | C    | C | C  | C | C
  p5  | C | – | C    | C    | – | –  | C | –
  p6  | U | – | U    | –    | – | –  | – | –
  p7  | X | X | C    | C    | C | C  | C | C
  p8  | – | – | –    | –    | – | –  | – | –
  p9  | C | – | c    | "C " | C | B  | – | –
  p10 | 5 | – | C    | C    | C | C  | – | –
  p11 | C | C | #N/A | C    | C | C  | C | C
  p12 | D | – | #N/A | D    | D | –  | – | –
`);

function run(decisions: Decisions = new Map()) {
  return analyse({ pupils, indicators: [indicatorOf()], settings: settingsOf(), decisions });
}

function only(results: ReturnType<typeof run>): IndicatorResult {
  const [result] = results.indicators;
  if (result === undefined) throw new Error("one indicator expected");
  return result;
}

describe("the worked table of twelve pupils", () => {
  const results = run();
  const result = only(results);

  it("prints the figures to the pupil", () => {
    expect(result).toMatchObject({
      numerator: 3,
      denominator: 10,
      notKnown: 2,
      value: "30.0",
      exact: "30",
      gap: "5.0",
      rag: "GREEN",
      pupilsNeeded: 0,
      onePupilIs: "10.0",
      basis: "result",
    });
  });

  it.each([
    ["p1", "yes", "6 passes, English and maths"],
    ["p2", "yes", "8 passes, English and maths"],
    ["p3", "no", "English D"],
    ["p4", "no", "maths D"],
    ["p5", "no", "four passes"],
    ["p6", "no", "English U and maths U; no passes"],
    ["p7", "no", "English absent"],
    ["p8", "no", "no results entered"],
    ["p9", "yes", "5 passes, English and maths"],
    ["p10", "notKnown", "English 5 cannot be read and decides"],
    ["p11", "notKnown", "maths #N/A cannot be read and decides"],
    ["p12", "no", "English D; at most one pass"],
  ])("puts %s under %s: %s", (key, bucket, why) => {
    expect(result.buckets.find(({ pupil }) => pupil.key === key)).toMatchObject({ bucket, why });
  });

  it("knows which pupils lacked one thing only", () => {
    const missing = Object.fromEntries(result.buckets.map((each) => [each.pupil.key, each.missing]));
    expect(missing["p4"]).toEqual([{ kind: "maths" }]);
    expect(missing["p5"]).toEqual([{ kind: "passes", short: 1 }]);
    expect(missing["p3"]).toEqual([{ kind: "english" }]);
  });

  it("asks once about the pupil without any result, and names the blank cells", () => {
    expect(results.questions).toEqual([
      expect.objectContaining({
        id: "blank-results",
        options: ["notEntered", "notKnown"],
        assumed: "notEntered",
        at: { sheet: "Y11", cell: "B12" },
      }),
    ]);
    const blank = results.findings.filter(({ code }) => code === "blank-results");
    expect(blank).toHaveLength(1);
    expect(blank[0]?.cells).toEqual(["B12", "C12", "D12", "E12", "F12", "G12", "H12", "I12"]);
  });

  it("says which unreadable cells decide, and leaves out the one that does not", () => {
    const deciding = results.findings.filter(({ code }) => code === "grade-decides");
    expect(deciding.map(({ cell, severity, found }) => [cell, severity, found])).toEqual([
      ["B14", "worthALook", "5"],
      ["D15", "worthALook", "#N/A"],
    ]);
  });

  it("takes the blank pupil out of the denominator when the officer says not known", () => {
    expect(only(run(new Map([["blank-results", "notKnown"]])))).toMatchObject({
      numerator: 3,
      denominator: 9,
      notKnown: 3,
      value: "33.3",
      gap: "8.3",
    });
  });
});
