import {
  compareTerms,
  firstDayOfTerm,
  lastDayOfTerm,
  termLabel,
  termOf,
  withYear,
} from "../../../src/core/domain/term";
import { usualTermDates } from "../../../src/core/domain/termDates";
import type { Term } from "../../../src/core/domain/term";

const term = (name: Term["name"], year: string | null = "2013/14", half: Term["half"] = null): Term => ({
  year,
  name,
  half,
});

describe("terms", () => {
  it("stand in the order of the school year, halves before the whole", () => {
    const sorted = [
      term("autumn", "2014/15"),
      term("summer"),
      term("autumn", "2013/14", 2),
      term("spring"),
      term("autumn"),
      term("autumn", "2013/14", 1),
    ].sort(compareTerms);
    expect(sorted.map(termLabel)).toEqual([
      "autumn 1 2013/14",
      "autumn 2 2013/14",
      "autumn 2013/14",
      "spring 2013/14",
      "summer 2013/14",
      "autumn 2014/15",
    ]);
  });

  it("take the year given where a heading names none", () => {
    expect(termLabel(withYear(term("summer", null), "2014/15"))).toBe("summer 2014/15");
    expect(termLabel(withYear(term("summer"), "2014/15"))).toBe("summer 2013/14");
    expect(termLabel(term("summer", null))).toBe("summer");
  });

  it.each([
    ["autumn", "2013-09-01"],
    ["spring", "2014-01-01"],
    ["summer", "2014-04-01"],
  ] as const)("of 2013/14: %s begins on %s", (name, day) => {
    expect(firstDayOfTerm(name, "2013/14")).toBe(day);
  });

  const typed = { spring: "01-06", summer: "04-22" };

  it.each([
    ["2013-09-01", "autumn", "autumn"],
    ["2014-01-05", "spring", "autumn"],
    ["2014-01-06", "spring", "spring"],
    ["2014-04-21", "summer", "spring"],
    ["2014-04-22", "summer", "summer"],
    ["2014-08-31", "summer", "summer"],
  ])(
    "%s lies in the %s term by the usual dates, in the %s term where she typed her own",
    (day, usual, hers) => {
      expect(termOf(day)).toEqual(term(usual as Term["name"]));
      expect(termOf(day, typed)).toEqual(term(hers as Term["name"]));
    },
  );

  it("end the day before the next begins, the summer with the academic year", () => {
    const last = (name: Term["name"]) => lastDayOfTerm(name, "2013/14", typed);
    expect([last("autumn"), last("spring"), last("summer")]).toEqual([
      "2014-01-05",
      "2014-04-21",
      "2014-08-31",
    ]);
    expect(lastDayOfTerm("autumn", "2013/14", usualTermDates)).toBe("2013-12-31");
  });
});
