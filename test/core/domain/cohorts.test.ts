import { cohortId, cohortLabel, everyoneListed, twelveMonthsRule } from "../../../src/core/domain/careRule";
import { twelveMonthStanding } from "../../../src/core/domain/cohorts";
import type { CareRecord } from "../../../src/core/domain/pupil";
import { aPupil, noColumn, value } from "../../support/pupils";

const year = "2013/14";
const less = "in care less than 12 months";

function care(part: Partial<CareRecord>): CareRecord {
  return { ...aPupil.care, ...part };
}

describe("looked after for 12 months at 31 March 2014", () => {
  it.each([
    ["in care since 2012", { began: value("2012-06-10") }, "counted", ""],
    ["began on 1 April 2013", { began: value("2013-04-01") }, "counted", ""],
    ["began a day later", { began: value("2013-04-02") }, "excluded", less],
    ["left and came back in the year", { began: value("2013-10-01") }, "excluded", less],
    ["ended on 31 March itself", { began: value("2012-06-10"), ended: value("2014-03-31") }, "counted", ""],
    [
      "adopted in January",
      { began: value("2012-06-10"), ended: value("2014-01-10") },
      "excluded",
      "left care before 31 March 2014",
    ],
    [
      "respite care",
      { began: value("2012-06-10"), legalStatus: value("V4") },
      "excluded",
      "short-term placements (V3/V4)",
    ],
    ["a full care order", { began: value("2012-06-10"), legalStatus: value("C2") }, "counted", ""],
  ] as const)("%s: %s", (_, part, standing, reason) => {
    expect(twelveMonthStanding(care(part), year)).toEqual({ standing, reason });
  });

  it("believes a ready yes/no column before the dates", () => {
    const late = value("2013-10-01");
    expect(twelveMonthStanding(care({ began: late, twelveMonths: value("yes") }), year).standing).toBe(
      "counted",
    );
    expect(twelveMonthStanding(care({ twelveMonths: value("no") }), year)).toEqual({
      standing: "excluded",
      reason: less,
    });
  });

  it("cannot tell without a date that can be read, and says which", () => {
    const unreadable = { kind: "unreadable", raw: "Sept 2010" } as const;
    expect([
      twelveMonthStanding(care({ began: { kind: "blank" } }), year),
      twelveMonthStanding(care({ began: unreadable }), year),
      twelveMonthStanding(care({ began: value("2012-01-01"), ended: unreadable }), year),
      twelveMonthStanding(care({ began: value("2012-01-02"), ended: value("2012-01-01") }), year),
    ]).toEqual([
      { standing: "cannotTell", reason: "no date for coming into care" },
      { standing: "cannotTell", reason: "the date care began cannot be read" },
      { standing: "cannotTell", reason: "the date care ended cannot be read" },
      { standing: "cannotTell", reason: "care began after it ended: check both dates" },
    ]);
  });

  it("excludes on what is known although the rest is not", () => {
    const part = { began: noColumn, ended: value("2013-12-01") };
    expect(twelveMonthStanding(care(part), year).standing).toBe("excluded");
  });
});

describe("a cohort's id and label", () => {
  it.each([
    [[11], twelveMonthsRule, "y11-12m", "Year 11, looked after 12 months at 31 March 2014"],
    [[1, 2, 3], everyoneListed, "y1-3-all", "Years 1 to 3, everyone listed"],
    [[7, 9], everyoneListed, "y7+9-all", "Years 7 and 9, everyone listed"],
  ] as const)("%j, %j", (years, rule, id, label) => {
    expect([cohortId(years, rule), cohortLabel(years, rule, year)]).toEqual([id, label]);
  });
});
