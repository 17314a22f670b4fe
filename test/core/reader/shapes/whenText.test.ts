import { termNumber, whenWords } from "../../../../src/core/reader/shapes/whenText";
import type { WhenPart } from "../../../../src/core/reader/shapes/longLayout";
import { date, rawWorkbook } from "../../../support/rawWorkbook";
import type { TestCell } from "../../../support/rawWorkbook";

function words(value: TestCell, part: WhenPart, terms: 3 | 6 | null = null): string | null {
  const cell = rawWorkbook({ name: "x", rows: [[value]] }).sheets[0]?.rows[0]?.[0] ?? null;
  return cell === null ? null : whenWords(cell, part, terms, "2025-09-30");
}

describe("cells that say when", () => {
  it.each([
    ["Summer 2025", "jun 2025"],
    ["Nov 2024", "nov 2024"],
    ["6A25", "jun 2025"],
    ["BG24", "nov 2024"],
    ["1A25", "jan 2025"],
    ["August 2025", "jun 2025"],
    ["Resit", null],
  ])("series %s", (text, expected) => {
    expect(words(text, "series")).toBe(expected);
  });

  it("a results day in August is the June series", () => {
    expect(words(date("2025-08-21"), "series")).toBe("jun 2025");
  });

  it.each([
    ["Spring", "Spring"],
    ["Aut 1", "Aut 1"],
    ["HT3", "HT3"],
    ["Summer 2014", "Summer 2014"],
    ["Mystery", null],
    ["2", null],
  ])("term %s", (text, expected) => {
    expect(words(text, "term")).toBe(expected);
  });

  it("numbered terms are read once it is known how many there are", () => {
    expect(words("Term 2", "term", 3)).toBe("spring");
    expect(words(2, "term", 6)).toBe("half term 2");
    expect(["T3", "Data drop 2", "DD1", "7", "term"].map(termNumber)).toEqual([3, 2, 1, null, null]);
  });

  it.each([
    ["2013/14", "2013/14"],
    [2014, "2014"],
    [11, null],
  ])("year %s", (value, expected) => {
    expect(words(value, "year")).toBe(expected);
  });
});
