import fc from "../../../support/properties";
import { fundingFindings } from "../../../../src/core/analysis/funding/fundingFindings";
import { fundingOf } from "../../../../src/core/analysis/funding/fundingOf";
import type { FundingYear } from "../../../../src/core/analysis/funding/fundingYear";
import { decimal } from "../../../../src/core/domain/exact";
import type { Pupil, Reading } from "../../../../src/core/domain/pupil";
import { aPupil, noColumn, settingsOf, value } from "../../../support/pupils";

const blank = { kind: "blank" } as const;
const unreadable = { kind: "unreadable", raw: "1.9k" } as const;
const summer = settingsOf();

function money(text: string | undefined): Reading<string> {
  if (text === undefined) return noColumn;
  if (text === "·") return blank;
  return text === "?" ? unreadable : value(text);
}

/** Pupils drawn as `year | allocated | spent`; `·` is blank and `?` unreadable. */
function pupilsOf(table: string): readonly Pupil[] {
  const lines = table.trim().split("\n");
  return lines.map((line, index) => {
    const [year = "", allocated, spent] = line.trim().split(/\s*\|\s*/);
    const funding = { premiumAllocated: money(allocated), premiumSpent: money(spent) };
    return {
      ...aPupil,
      key: `p${index + 1}`,
      row: index + 5,
      year: year === "·" ? blank : value(Number(year)),
      funding: { ...aPupil.funding, ...funding },
    };
  });
}

/** The year 2014-15 for a tracker of the summer of 2013/14. */
function year2014(pupils: readonly Pupil[], settings = summer): FundingYear | undefined {
  return fundingOf(pupils, settings).years.find(({ financialYear }) => financialYear === "2014-15");
}

const four = pupilsOf(`
  11 | 1900 | 1900
  10 | 1900 | 650.50
  8  | 1900 | 0
  12 | ·    | ·`);

describe("the premium of a financial year", () => {
  it("is the rate times the eligible, each pupil in one bucket", () => {
    expect(year2014(four)).toMatchObject({
      rate: { pounds: "1900", source: "House of Commons Library SN06700", confirmed: true },
      eligible: 3,
      notEligible: [{ reason: "Year 12 in 2013/14", count: 1 }],
      cannotTell: [],
      expected: "5700",
    });
  });

  it("says what was allocated, spent and left, with how many pupils have a figure", () => {
    expect(year2014(four)?.premium).toEqual({
      allocated: { total: "5700", pupils: 3 },
      spent: { total: "2550.5", pupils: 3 },
      unspent: { total: "3149.5", pupils: 3 },
      overspent: 0,
      nothingSpent: 1,
      spendingNotRecorded: 0,
      terms: [],
    });
  });

  it("never takes a blank, an unreadable cell or a missing column for nothing", () => {
    const gaps = pupilsOf(`
      9 | 1900 | ·
      9 | 1900 | ?
      9 | ·    | 300
      9 | 0    | ·
      9 | 1900 | 2000`);
    expect(year2014(gaps)?.premium).toEqual({
      allocated: { total: "5700", pupils: 4 },
      spent: { total: "2300", pupils: 2 },
      unspent: { total: "-100", pupils: 1 },
      overspent: 1,
      nothingSpent: 0,
      spendingNotRecorded: 2,
      terms: [],
    });
    expect(year2014(pupilsOf("9"))?.premium).toBeNull();
  });

  it("adds up columns of terms, and takes what is left only where the same terms have both", () => {
    const ofTerms = (allocated: string | null, spent: string | null, comparable: boolean): Pupil => {
      const sums = { from: 2014, terms: ["autumn", "spring"], allocated, spent, comparable } as const;
      return { ...aPupil, year: value(9), funding: { ...aPupil.funding, premiumTerms: value([sums]) } };
    };
    const pupils = [
      ofTerms("1200", "300", false),
      ofTerms("1200", "1250.5", true),
      ofTerms(null, null, true),
    ];
    expect(year2014(pupils)?.premium).toMatchObject({
      allocated: { total: "2400", pupils: 2 },
      spent: { total: "1550.5", pupils: 2 },
      unspent: { total: "-50.5", pupils: 1 },
      overspent: 1,
      terms: ["autumn", "spring"],
    });
  });

  it("takes the spending of terms beside an allocation for the whole year", () => {
    const spent = { from: 2014, terms: ["summer"], allocated: null, spent: "300", comparable: true } as const;
    const funding = { ...aPupil.funding, premiumAllocated: value("1900"), premiumTerms: value([spent]) };
    expect(year2014([{ ...aPupil, year: value(9), funding }])?.premium).toMatchObject({
      allocated: { total: "1900", pupils: 1 },
      unspent: { total: "1600", pupils: 1 },
      terms: ["summer"],
    });
  });

  it("is told apart from an eligibility that nobody can tell", () => {
    expect(year2014(pupilsOf("·"))).toMatchObject({
      eligible: 0,
      cannotTell: [{ reason: "neither date of birth nor year group known", count: 1 }],
      expected: "0",
    });
  });

  it("says where everyone is taken to be looked after", () => {
    const [first] = pupilsOf("9");
    const dated = { ...aPupil, care: { ...aPupil.care, began: value("2012-05-01") } };
    expect(year2014(first === undefined ? [] : [first])?.careTakenForGranted).toBe(true);
    expect(year2014([dated])?.careTakenForGranted).toBe(false);
    expect(year2014([])?.careTakenForGranted).toBe(false);
  });

  it("has no sum without a rate", () => {
    const { years } = fundingOf(four, settingsOf({ academicYear: "2011/12" }));
    expect(years.map(({ financialYear, rate, expected }) => [financialYear, rate, expected])).toEqual([
      ["2011-12", null, null],
      ["2012-13", null, null],
    ]);
  });
});

describe("the financial year of the tracker's money", () => {
  const withMoney = (pupils: readonly Pupil[], settings = summer): readonly string[] =>
    fundingOf(pupils, settings)
      .years.filter(({ premium }) => premium !== null)
      .map(({ financialYear }) => financialYear);

  it.each([
    ["autumn", "2013-14"],
    ["spring", "2013-14"],
    ["summer", "2014-15"],
  ] as const)("in %s is %s", (term, expected) => {
    expect(withMoney(four, settingsOf({ term }))).toEqual([expected]);
  });

  it("is the one that the heading names", () => {
    const named = four.map((pupil) => ({
      ...pupil,
      funding: { ...pupil.funding, premiumYear: value(2015) },
    }));
    expect(withMoney(named)).toEqual(["2015-16"]);
  });
});

describe("other money", () => {
  it("is added up where there is a column", () => {
    const pupils = [value("500"), blank, value("250.25")].map((pepsa) => ({
      ...aPupil,
      funding: { ...aPupil.funding, pepsa },
    }));
    expect(fundingOf(pupils, summer).other).toEqual({
      pepsa: { total: "750.25", pupils: 2 },
      highNeeds: null,
    });
  });
});

describe("money under pupils who are not eligible", () => {
  it("is named once a sheet and reason", () => {
    const pupils = pupilsOf(`
      12 | 1900 | ·
      11 | 1900 | ·
      12 | 900  | ·
      13 | 1900 | ·
      12 | 0    | ·
      12 | ·    | 100
      ·  | 1900 | ·`);
    const found = fundingFindings(pupils, summer);
    expect(found).toMatchObject([
      {
        code: "premium-not-eligible",
        severity: "worthALook",
        stops: false,
        cells: ["A5", "A7"],
        message:
          "2 pupils on ‘Y11’ (rows 5 and 7) have Pupil Premium Plus allocated for 2014-15 and are not eligible: Year 12 in 2013/14. The money is counted as typed; check the date, or the sum.",
      },
      { cells: ["A8"], found: "Year 13 in 2013/14" },
    ]);
    expect(found[1]?.message).toContain("1 pupil on ‘Y11’ (row 8) has Pupil Premium Plus allocated");
  });
});

const someMoney = fc.option(
  fc.integer({ min: 0, max: 500_000 }).map((pence) => value(`${Math.floor(pence / 100)}.${pence % 100}`)),
  { nil: blank },
);
const somePupils = fc.array(
  fc
    .record({ year: fc.integer({ min: -1, max: 13 }), allocated: someMoney, spent: someMoney })
    .map(({ year, allocated, spent }): Pupil => ({
      ...aPupil,
      year: value(year),
      funding: { ...aPupil.funding, premiumAllocated: allocated, premiumSpent: spent },
    })),
);

describe("whatever the tracker", () => {
  it("spent and unspent are what was allocated, of the pupils with both", () => {
    fc.assert(
      fc.property(somePupils, (pupils) => {
        const both = pupils.filter(
          ({ funding }) => funding.premiumAllocated.kind === "value" && funding.premiumSpent.kind === "value",
        );
        const use = year2014(both)?.premium;
        if (use === null || use === undefined) return;
        const sum = decimal(use.spent.total).add(decimal(use.unspent.total));
        expect(sum.equals(decimal(use.allocated.total))).toBe(true);
        expect(year2014(pupils)?.premium?.unspent).toEqual(use.unspent);
      }),
    );
  });

  it("every pupil is in one bucket, and the order never matters", () => {
    fc.assert(
      fc.property(somePupils, (pupils) => {
        const year = year2014(pupils);
        const others = [...(year?.notEligible ?? []), ...(year?.cannotTell ?? [])];
        expect(others.reduce((sum, { count }) => sum + count, year?.eligible ?? 0)).toBe(pupils.length);
        expect(fundingOf([...pupils].reverse(), summer)).toEqual(fundingOf(pupils, summer));
      }),
    );
  });
});
