import { analyse } from "../../../src/core/analysis/analyse";
import { normalUpn, readAll } from "../../support/normalTracker";
import { indicatorOf } from "../../support/pupils";
import type { TestCell } from "../../support/rawWorkbook";

/** What is said of English and maths that nobody entered; one list a subject, or one list with both. */
function said(lists: readonly { readonly name: string; readonly rows: readonly TestCell[][] }[]) {
  const reading = readAll(lists);
  const indicators = [indicatorOf({ measure: "ks4-em-4" })];
  const results = analyse({ ...reading, indicators, decisions: new Map() });
  return {
    of: results.findings
      .filter(({ code }) => /^result-/.test(code))
      .map(({ code, sheet, cells }) => [code, sheet, cells]),
    read: reading.findings.filter(({ code }) => code === "grade-not-applicable").map(({ cells }) => cells),
    no: results.indicators[0]?.buckets.filter(({ bucket }) => bucket === "no").length,
  };
}

const both = ["UPN", "NCY", "English Language result", "Maths result"];

describe("a result that nobody entered beside one that somebody did", () => {
  it("counts as not entered, and is said: an empty cell, a dash and n/a alike", () => {
    const rows: TestCell[][] = [
      ["5", "5"],
      ["5", null],
      ["5", "-"],
      ["5", "n/a"],
      ["5", "N"],
      ["5", "U"],
      ["5", "5"],
      ["4", "4"],
    ].map((grades, nth) => [normalUpn(nth + 1), 11, ...grades]);
    expect(said([{ name: "Y11", rows: [both, ...rows] }])).toEqual({
      of: [["result-empty", "Y11", ["D3", "D4", "D5"]]],
      read: [["D5"]],
      no: 5,
    });
  });

  it("is said of a pupil, too, who is missing from the list of one subject", () => {
    const list = (subject: string, pupils: readonly number[]) => ({
      name: subject,
      rows: [
        ["UPN", "NCY", `${subject} result`],
        ...pupils.map((nth): TestCell[] => [normalUpn(nth), 11, "5"]),
      ],
    });
    expect(said([list("English Language", [1, 2, 3, 4, 5, 6]), list("Maths", [1, 2, 4, 5, 6])])).toEqual({
      of: [["result-missing", "English Language", ["A4"]]],
      read: [],
      no: 1,
    });
  });

  it("is not said where the other result decides nothing, as nobody has any", () => {
    const rows: TestCell[][] = [
      ["5", "5"],
      ["4", "4"],
      [null, null],
    ].map((grades, nth) => [normalUpn(nth + 1), 11, ...grades]);
    expect(said([{ name: "Y11", rows: [both, ...rows] }]).of).toEqual([]);
  });
});
