import { careRuleWords, twelveMonthsRule } from "../../../src/core/domain/careRule";
import { defaultIndicators } from "../../../src/core/domain/defaultIndicators";
import { pupilsOf, workingAt } from "../../support/pupils";

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
        comparator: { label: "England CLA", value: "12.0", source: "SFR49/2014" },
        dataStatus: "unvalidated",
        template: "both",
        at: null,
      }),
      expect.objectContaining({ id: "ks4-5ac" }),
    ]);
  });

  it("come from working-at grades and from a ready column as well, and count everyone without care dates", () => {
    const working = pupilsOf(`${grades}\n C | C | C | C | C`, workingAt(null));
    const ready = pupilsOf("ready:ks4-5ac-em\n Y");
    const ids = (pupils: typeof working) =>
      defaultIndicators({ pupils, academicYear: "2013/14", asAt }).map(
        ({ id, care }) => `${id} ${careRuleWords(care)}`,
      );
    expect(ids(working)).toEqual(["ks4-5ac-em all", "ks4-5ac all"]);
    expect(ids(ready)).toEqual(["ks4-5ac-em all"]);
  });

  it("are none without columns that decide a measure, or outside its years", () => {
    const few = pupilsOf("englishLanguage | mathematics\n C | C");
    const enough = pupilsOf(`${grades}\n C | C | C | C | C`);
    expect(defaultIndicators({ pupils: few, academicYear: "2013/14", asAt })).toEqual([]);
    expect(defaultIndicators({ pupils: enough, academicYear: "2018/19", asAt })).toEqual([]);
  });

  it("hold provisional data from February, and no other year's comparator", () => {
    const pupils = pupilsOf(`${grades}\n C | C | C | C | C`);
    const [first] = defaultIndicators({ pupils, academicYear: "2014/15", asAt: "2015-02-01" });
    expect(first).toMatchObject({ dataStatus: "provisional", comparator: null });
    const [january] = defaultIndicators({ pupils, academicYear: "2014/15", asAt: "2015-01-31" });
    expect(january?.dataStatus).toBe("unvalidated");
  });
});
