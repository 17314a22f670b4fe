import fc from "../../../support/properties";
import { decimal } from "../../../../src/core/domain/exact";
import { aprilBefore, financialYearStarting } from "../../../../src/core/domain/funding/financialYear";
import { premiumRateOf, premiumRates } from "../../../../src/core/domain/funding/premiumRates";
import { leastMonthsIn, premiumRules } from "../../../../src/core/domain/funding/premiumRules";
import { premiumStanding } from "../../../../src/core/domain/funding/premiumStanding";
import type { CareRecord, Pupil, Reading } from "../../../../src/core/domain/pupil";
import { episodeOf } from "../../../support/episodes";
import { aPupil, noColumn, value } from "../../../support/pupils";

const unreadable = { kind: "unreadable", raw: "?" } as const;
const blank = { kind: "blank" } as const;

interface Facts {
  readonly born?: Reading<string>;
  readonly year?: Reading<number>;
  readonly care?: Partial<CareRecord>;
}

function pupil({ born = noColumn, year = noColumn, care = {} }: Facts): Pupil {
  return { ...aPupil, dateOfBirth: born, year, care: { ...aPupil.care, ...care } };
}

/** Standing and reason in the financial year 2014-15, of a pupil of a tracker of 2013/14. */
function standing(facts: Facts, from = 2014, academicYear = "2013/14"): string {
  const found = premiumStanding(pupil(facts), academicYear, from);
  return found.reason === "" ? found.standing : `${found.standing}: ${found.reason}`;
}

describe("a financial year", () => {
  it.each([
    ["2014-03-31", "2013-14"],
    ["2014-04-01", "2014-15"],
    ["2014-12-31", "2014-15"],
    ["2015-01-01", "2014-15"],
    ["1999-04-01", "1999-00"],
  ])("%s is in %s", (day, label) => {
    expect(financialYearStarting(aprilBefore(day))).toBe(label);
  });
});

describe("the rate of Pupil Premium Plus", () => {
  it("is £1,900 in 2014-15", () => {
    expect(premiumRateOf(2014)).toMatchObject({ financialYear: "2014-15", pounds: "1900", confirmed: true });
  });

  it("is not made up for a year that the table has not", () => {
    expect([premiumRateOf(2012), premiumRateOf(2040)]).toEqual([null, null]);
  });

  it("stands once for each year, in order, in whole pounds with a source", () => {
    const years = premiumRates.map(({ from }) => from);
    expect(years).toEqual([...new Set(years)].sort());
    for (const { pounds, source } of premiumRates) {
      expect(decimal(pounds).d).toBe(1n);
      expect(source).not.toBe("");
    }
  });
});

describe("the rules of the premium", () => {
  it("follow each other without a gap", () => {
    premiumRules.slice(1).forEach((rule, index) => expect(rule.from - 1).toBe(premiumRules[index]?.to));
  });

  it("ask for six months in care up to 2013-14, and for a day since", () => {
    expect([2010, 2011, 2013, 2014, 2040].map(leastMonthsIn)).toEqual([null, 6, 6, 0, 0]);
  });
});

describe("eligibility by age", () => {
  it.each([
    ["2009-08-31", "eligible"],
    ["2009-09-01", "notEligible: aged 3 on 31 August 2013"],
    ["1997-09-01", "eligible"],
    ["1997-08-31", "notEligible: aged 16 on 31 August 2013"],
  ])("born on %s: %s", (born, expected) => {
    expect(standing({ born: value(born) })).toBe(expected);
  });

  it.each([
    [-1, "notEligible: Nursery in 2013/14"],
    [0, "eligible"],
    [11, "eligible"],
    [12, "notEligible: Year 12 in 2013/14"],
  ])("without a date of birth, Year %s: %s", (year, expected) => {
    expect(standing({ year: value(year) })).toBe(expected);
  });

  it("takes the year group back to the year that counts", () => {
    expect(standing({ year: value(0) }, 2013)).toBe("notEligible: Nursery in 2012/13");
    expect(standing({ year: value(12) }, 2013)).toBe("eligible");
  });

  it("cannot be told without either", () => {
    expect(standing({ born: blank, year: unreadable })).toBe(
      "cannotTell: neither date of birth nor year group known",
    );
  });
});

describe("eligibility by care", () => {
  const care = (part: Partial<CareRecord>, from = 2014) => standing({ year: value(8), care: part }, from);

  it.each([
    ["2014-03-31", null, "eligible"],
    ["2014-04-01", null, "notEligible: came into care after 31 March 2014"],
    ["2010-01-01", "2013-04-01", "eligible"],
    ["2010-01-01", "2013-03-31", "notEligible: left care before 1 April 2013"],
    ["2013-10-05", "2013-10-05", "eligible"],
    ["2013-10-05", "2013-10-04", "cannotTell: care began after it ended"],
  ])("from %s to %s: %s", (began, ended, expected) => {
    expect(care({ began: value(began), ended: ended === null ? blank : value(ended) })).toBe(expected);
  });

  it.each([
    ["2012-09-30", null, "eligible"],
    ["2012-10-01", null, "notEligible: in care less than 6 months"],
    ["2012-08-31", "2013-02-28", "notEligible: in care less than 6 months"],
    ["2012-08-31", "2013-03-01", "eligible"],
    ["2012-03-01", "2013-06-30", "eligible"],
  ])("in 2013-14, from %s to %s: %s", (began, ended, expected) => {
    expect(care({ began: value(began), ended: ended === null ? blank : value(ended) }, 2013)).toBe(expected);
  });

  it("began in no year of the premium", () => {
    expect(standing({ year: value(8), care: { began: value("2001-01-01") } }, 2010)).toBe(
      "notEligible: no Pupil Premium for children looked after in that year",
    );
  });

  it("cannot be told where the date is missing, unreadable or of short-term placements", () => {
    const date = "cannotTell: no date for coming into care that can be read";
    expect(care({ began: blank })).toBe(date);
    expect(care({ began: unreadable })).toBe(date);
    expect(care({ began: value("2013-05-01"), legalStatus: value("V4") })).toBe(
      "cannotTell: in short-term placements (V3/V4)",
    );
  });

  it("is taken for granted in a tracker without a column for it", () => {
    expect(care({})).toBe("eligible");
    expect(care({ ended: value("2012-05-01") })).toBe("notEligible: left care before 1 April 2013");
  });

  it.each([
    ["2010-01-01 S C2 2013-05-01 E8", "2014-06-01 S C2 · ·", "eligible"],
    [
      "2010-01-01 S C2 2013-03-31 E8",
      "2014-04-01 S C2 · ·",
      "notEligible: came into care after 31 March 2014",
    ],
    ["2010-01-01 S C2 2013-03-31 X1", "2013-03-31 P C2 · ·", "eligible"],
    [
      "2013-06-01 S V4 2013-06-03 E8",
      "2013-09-01 S V4 2013-09-02 E8",
      "cannotTell: in short-term placements (V3/V4)",
    ],
    ["2013-06-01 S V4 2013-06-03 E8", "2013-09-01 S V2 2013-09-02 E8", "eligible"],
    ["? S C2 · ·", "2014-06-01 S C2 · ·", "cannotTell: the days of an episode cannot be read"],
    [
      "2010-06-01 S V3 2010-06-08 E8",
      "2009-01-01 S V4 2009-01-02 E8",
      "cannotTell: in short-term placements (V3/V4)",
    ],
  ])("by the episodes of the return, %s and %s: %s", (first, second, expected) => {
    const care = { ...aPupil.care, episodes: [episodeOf(first), episodeOf(second)] };
    expect(standing({ year: value(8), care: { ...care, began: value("2015-01-01") } })).toBe(expected);
  });

  it("in 2013-14 goes on through changes of placement, and begins anew with each stay", () => {
    const stands = (...lines: string[]) =>
      standing({ year: value(8), care: { ...aPupil.care, episodes: lines.map(episodeOf) } }, 2013);
    expect(stands("2012-07-01 S C2 2012-12-01 X1", "2012-12-01 P C2 · ·")).toBe("eligible");
    expect(stands("2012-07-01 S C2 2012-12-01 E8", "2012-12-10 S C2 · ·")).toBe(
      "notEligible: in care less than 6 months",
    );
  });

  it("of a pupil whom the age rules out is not asked", () => {
    expect(standing({ year: value(13), care: { began: unreadable } })).toBe(
      "notEligible: Year 13 in 2013/14",
    );
  });
});

describe("age and year group", () => {
  const days = fc.date({
    min: new Date("1994-01-01T12:00:00Z"),
    max: new Date("2012-12-31T12:00:00Z"),
    noInvalidDate: true,
  });

  it("come to the same for whoever is taught with their age", () => {
    fc.assert(
      fc.property(days, (date) => {
        const born = date.toISOString().slice(0, 10);
        const year = 2013 - Number(born.slice(0, 4)) - (Number(born.slice(5, 7)) > 8 ? 1 : 0) - 4;
        const [byBirth] = standing({ born: value(born) }).split(":");
        const [byYear] = standing({ year: value(year) }).split(":");
        expect(byBirth).toBe(byYear);
      }),
    );
  });
});
