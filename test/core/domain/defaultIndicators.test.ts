import { careRuleWords, twelveMonthsRule } from "../../../src/core/domain/careRule";
import { defaultIndicators } from "../../../src/core/domain/defaultIndicators";
import { gradeOf, pupilsOf, results, workingAt } from "../../support/pupils";

const grades = "englishLanguage | mathematics | science | history | art";
const asAt = "2014-09-30";

describe("the indicators a tracker starts with", () => {
  it("are the measures in force that its columns allow, without a target", () => {
    const pupils = pupilsOf(`began | ${grades}\n 2012-01-01 | C | C | C | C | C`);
    expect(defaultIndicators({ pupils, academicYear: "2013/14", asAt })).toEqual([
      expect.objectContaining({
        id: "ks4-5ac-em",
        measure: "ks4-5ac-em",
        years: [11],
        care: twelveMonthsRule,
        target: null,
        tolerance: "10",
        toleranceUnit: "% of target",
        goodIs: "high",
        comparator: { label: "England CLA", value: "12.0", source: "SFR49/2014", date: "2013/14" },
        dataStatus: "unvalidated",
        template: "both",
        at: null,
      }),
      expect.objectContaining({ id: "ks4-5ac" }),
      expect.objectContaining({ id: "ks4-em-c" }),
    ]);
  });

  it("come from working-at grades and from a ready column as well, and count everyone without care dates", () => {
    const working = pupilsOf(`${grades}\n C | C | C | C | C`, workingAt(null));
    const ready = pupilsOf("ready:ks4-5ac-em\n Y");
    const ids = (pupils: typeof working) =>
      defaultIndicators({ pupils, academicYear: "2013/14", asAt }).map(
        ({ id, care }) => `${id} ${careRuleWords(care)}`,
      );
    expect(ids(working)).toEqual(["ks4-5ac-em all", "ks4-5ac all", "ks4-em-c all"]);
    expect(ids(ready)).toEqual(["ks4-5ac-em all"]);
  });

  it("are none without columns that decide a measure, or outside its years", () => {
    const few = pupilsOf("englishLanguage | art\n C | C");
    const enough = pupilsOf(`${grades}\n C | C | C | C | C`);
    expect(defaultIndicators({ pupils: few, academicYear: "2013/14", asAt })).toEqual([]);
    expect(defaultIndicators({ pupils: enough, academicYear: "2007/08", asAt })).toEqual([]);
  });

  it("are those of the year: Attainment 8 and English and maths at 4 and 5 from 2017", () => {
    const pupils = pupilsOf(`${grades}\n 4 | 4 | 4 | 4 | 4`, { ...results, scale: "9-1" });
    const ids = defaultIndicators({ pupils, academicYear: "2023/24", asAt }).map(({ id }) => id);
    expect(ids).toEqual(["ks4-em-4", "ks4-em-5", "ks4-attainment8"]);
  });

  it("need the columns beside the grades as well: Progress 8 the scores of Key Stage 2", () => {
    const [pupil] = pupilsOf(`${grades}\n 4 | 4 | 4 | 4 | 4`, { ...results, scale: "9-1" });
    const score = gradeOf("reading", "100", { role: "baseline", term: null, scale: "KS2 scaled" });
    const pupils = [{ ...pupil!, grades: [...pupil!.grades, score] }];
    const ids = (academicYear: string) =>
      defaultIndicators({ pupils, academicYear, asAt }).map(({ id }) => id);
    expect(ids("2023/24")).toContain("ks4-progress8");
    expect(ids("2024/25")).not.toContain("ks4-progress8");
  });

  it("hold provisional data from February, and no other year's comparator", () => {
    const pupils = pupilsOf(`${grades}\n C | C | C | C | C`);
    const [first] = defaultIndicators({ pupils, academicYear: "2014/15", asAt: "2015-02-01" });
    expect(first).toMatchObject({ dataStatus: "provisional", comparator: null });
    const [january] = defaultIndicators({ pupils, academicYear: "2014/15", asAt: "2015-01-31" });
    expect(january?.dataStatus).toBe("unvalidated");
  });
});
