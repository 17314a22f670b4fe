import {
  academicYearOf,
  compareYears,
  firstDay,
  isInForce,
  lastDay,
  marchOf,
  parseAcademicYear,
  previousYear,
  summerYear,
} from "../../../src/core/domain/academicYear";
import { termOf } from "../../../src/core/domain/term";
import { describeVectors, vectors } from "../../support/vectors";

describe("the label of an academic year", () => {
  it.each(["2013/14", "2013-14", "201314", "2013/2014", " 2013–14 ", "2013 / 14", "AY2013/14"])(
    "reads %p",
    (text) => {
      expect(parseAcademicYear(text)).toBe("2013/14");
    },
  );

  it("reads the turn of the century", () => {
    expect(parseAcademicYear("1999/00")).toBe("1999/00");
  });

  it.each(["20/03/14", "2014", "2013/15", "201315", "13/14", "2013/2015", "2014-03-20", ""])(
    "refuses %p",
    (text) => {
      expect(parseAcademicYear(text)).toBeNull();
    },
  );
});

describe("a day's academic year and term", () => {
  it.each([
    ["2014-08-31", "2013/14", "summer"],
    ["2014-09-01", "2014/15", "autumn"],
    ["2014-12-31", "2014/15", "autumn"],
    ["2015-01-01", "2014/15", "spring"],
    ["2015-03-31", "2014/15", "spring"],
    ["2015-04-01", "2014/15", "summer"],
    ["1999-10-01", "1999/00", "autumn"],
  ])("%s lies in %s, %s", (date, year, term) => {
    expect(academicYearOf(date)).toBe(year);
    expect(termOf(date)).toEqual({ year, name: term, half: null });
  });
});

describeVectors("the reference days", () => {
  it("fall in their years and terms", () => {
    for (const { date, academic_year: year, term } of vectors?.academic_year ?? [])
      expect([academicYearOf(date), termOf(date).name]).toEqual([year, term]);
  });
});

describe("an academic year", () => {
  it("runs from 1 September to 31 August, with its 31 March and its summer between", () => {
    expect([firstDay("2013/14"), marchOf("2013/14"), lastDay("2013/14")]).toEqual([
      "2013-09-01",
      "2014-03-31",
      "2014-08-31",
    ]);
    expect(summerYear("1999/00")).toBe(2000);
  });

  it("knows the one before and which comes first", () => {
    expect(previousYear("2000/01")).toBe("1999/00");
    expect(compareYears("1999/00", "2013/14")).toBeLessThan(0);
  });

  it("is in force on both ends of a rule's span", () => {
    const rule = { from: "2013/14", to: "2015/16" };
    expect(["2012/13", "2013/14", "2015/16", "2016/17"].map((year) => isInForce(rule, year))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
