import { columns, finding } from "../../core/reader/reading";
import { answers, normalUpn, readAll } from "../../support/normalTracker";
import type { TestSheet } from "../../support/rawWorkbook";

function tab(name: string, english: string, attendance: number): TestSheet {
  const [ava, ben] = [normalUpn(1), normalUpn(2)];
  return {
    name,
    rows: [
      ["Name", "UPN", "NCY", "English", "Attendance"],
      ["Ava", ava, 10, english, attendance],
      ["Ben", ben, 10, english, attendance],
    ],
  };
}

const terms = (names: readonly string[], ...given: (readonly [string, string])[]) => {
  const sheets = names.map((name, at) => tab(name, String(at + 2), 80 + at));
  return readAll(sheets, answers(...given));
};

describe("tabs that are only numbered", () => {
  it.each([
    ["DD1", "DD2", "DD3"],
    ["AP1", "AP2", "AP3"],
    ["Data Drop 1", "Data Drop 2", "Data Drop 3"],
    ["Y10 DC1", "Y10 DC2", "Y10 DC3"],
    ["DD3", "DD1", "DD2"],
  ])("%s, %s and %s are the terms of the year, which is asked once", (...names) => {
    const reading = terms(names);
    const at = names.findIndex((name) => name.endsWith("3"));
    expect(reading.pupils[0]?.termly.attendance).toMatchObject({ value: String(80 + at) });
    expect(reading.questions.filter(({ id }) => id.startsWith("term-numbers"))).toHaveLength(1);
    expect(finding(reading, "lists-differ")).toBeUndefined();
    expect(finding(reading, "sheets-disagree")).toBeUndefined();
  });

  it("may be half terms, as the officer says", () => {
    const reading = terms(["DD1", "DD2", "DD3"], ["term-numbers:DD1", "six half terms"]);
    expect(columns(reading).filter((each) => each.startsWith("D "))).toEqual([
      "D english workingAt autumn 1 2024/25",
      "D english workingAt autumn 2 2024/25",
      "D english workingAt spring 1 2024/25",
    ]);
  });

  it("one alone says nothing", () => {
    expect(terms(["DD3"]).questions.map(({ id }) => id)).toEqual(["roles:DD3"]);
  });
});

describe("questions that every tab would ask are asked once", () => {
  it("what autumn holds, on a tab for each year and term", () => {
    const { questions } = terms(["Y9 Aut", "Y9 Sum", "Y10 Aut", "Y10 Sum"]);
    expect(questions.map(({ id }) => id)).toEqual(["read-sheets", "start-point:Y9 Aut", "roles:Y9 Sum"]);
    expect(questions[1]?.text).toBe(
      "D1 ‘English’ on ‘Y9 Aut’ and 1 more sheet: is it a start point, carried over from the summer, or an assessment?",
    );
  });

  it("what numbers of terms are, on a tab for each subject", () => {
    const sheets = ["English", "Maths", "History"].map((name) => ({
      name,
      rows: [
        ["Name", "UPN", "Yr", "Target", "DC1", "DC2"],
        ["Ava", normalUpn(1), 11, "5", "3", "4"],
      ],
    }));
    expect(readAll(sheets).questions.map(({ text }) => text)).toEqual([
      "The terms are only numbered, as in E1 ‘DC1’ on ‘English’ and 2 more sheets. Does the year have three terms (1 is autumn), or six half terms (1 and 2 are autumn)?",
    ]);
  });
});
