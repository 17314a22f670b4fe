import { checkNumbers } from "../../../../src/core/analysis/numberChecker/checkNumbers";
import type { Beside } from "../../../../src/core/analysis/numberChecker/numberRemark";
import { analyse } from "../../../../src/core/analysis/analyse";
import { seventyNine, thirtyEight } from "../../../support/besides";
import { indicatorOf, pupilsOf, results, settingsOf, value } from "../../../support/pupils";

/** Plain contradictions beside a figure, such as last year's text left standing, and what must not be taken for one. */

const remarks = (text: string, beside: Beside) => checkNumbers(text, beside).map(({ remark }) => remark);

/** 8 of 18 (44.4%) at grade 4 or above in both; 7 have an EHC plan, of 2 it is not recorded. */
function eighteen(): Beside {
  const rows = Array.from({ length: 18 }, (_, nth) => `p${nth} | ${nth < 8 ? "5 | 5" : "3 | 3"}`);
  const pupils = pupilsOf(["key | englishLanguage | mathematics", ...rows].join("\n"), {
    ...results,
    scale: "9-1",
  }).map((pupil, nth) => ({
    ...pupil,
    sen: {
      ...pupil.sen,
      provision: nth < 16 ? value(nth < 7 ? "E" : "N") : ({ kind: "blank" } as const),
    },
  }));
  const { indicators } = analyse({
    pupils,
    indicators: [indicatorOf({ title: "English and maths at grade 4+", measure: "ks4-em-4", target: "50" })],
    settings: settingsOf({ academicYear: "2025/26" }),
    decisions: new Map(),
  });
  return { result: indicators[0]!, year: "2025/26" };
}

describe("another count of the same pupils", () => {
  const figure = "9 of 18 is 50.0%; the figure beside this text is 44.4% (8 of 18)";

  it("is told where nothing but 'attained' follows", () => {
    expect(remarks("9 of 18 attained.", eighteen())).toEqual([figure]);
    expect(remarks("Overall, 9 of 18 (50.0%) attained.", eighteen())).toEqual([figure]);
    expect(remarks("8 of 18 (44.4%) attained.", eighteen())).toEqual([]);
  });

  it("is told of last year's whole where the sentence begins with it", () => {
    expect(remarks("8 of 18 (44.4%) attained.", seventyNine)).toEqual([
      "8 of 18 is 44.4%; the figure beside this text is 8.9% (7 of 79)",
    ]);
  });

  it.each([
    "Of the girls, 8 of 18 attained.",
    "In the autumn group 5 of 15 attained.",
    "Last year 9 of 18 attained.",
    "9 of 18 who had a tutor attained.",
  ])("is not told of a part or another time: %s", (text) => {
    expect(remarks(text, eighteen())).toEqual([]);
  });

  it("is told beside no figure", () => {
    const { result, year } = eighteen();
    const none = { ...result, value: null, exact: null, numerator: 0, denominator: 0 };
    expect(remarks("8 of 18 (44.4%) attained the measure.", { result: none, year })).toContain(
      "There is no figure beside this text: nobody is counted yet (0 of 0)",
    );
  });
});

describe("pupils with an EHC plan", () => {
  it("are told though it is not recorded of two: 7 to 9 may be true, 11 cannot", () => {
    const says = "7 of the 18 counted (38.9%) have a statement or EHC plan";
    expect(remarks("11 of 18 pupils had an EHC plan.", eighteen())).toEqual([says]);
    expect(remarks("6 of 18 pupils had an EHC plan.", eighteen())).toEqual([says]);
    for (const true_ of [7, 8, 9])
      expect(remarks(`${true_} of 18 pupils had an EHC plan.`, eighteen())).toEqual([]);
  });
});

describe("a rise in per cent to a figure", () => {
  it("is a change though the first number is the smaller one", () => {
    expect(remarks("Performance rose by 14% to 44.4%.", eighteen())[0]).toContain(
      "Per cent or percentage points? With 14 points to reach 44.4%, the earlier value would be 30.4%",
    );
  });

  it("that is hoped for is a range", () => {
    expect(remarks("Performance may rise by 10% to 15%.", eighteen())).toEqual([]);
  });
});

describe("a percentage and a count that ends the sentence in its own bracket", () => {
  const says = "5 of 15 is 33.3%; 5 at 13.2% needs 38";

  it.each([
    "13.2% attained 5 or more A*-C, which is 5 pupils (from 15 children).",
    "13.2% of pupils, that is 5 pupils (from 15 children)",
    "13.2% attained: 5 pupils (from 15 children).",
  ])("are held against each other: %s", (text) => {
    expect(remarks(text, thirtyEight)).toEqual([says]);
  });

  it("are two things where the sentence goes on", () => {
    expect(remarks("Attendance was 92.1%, 5 pupils (from 15 children) were suspended.", thirtyEight)).toEqual(
      [],
    );
  });
});
