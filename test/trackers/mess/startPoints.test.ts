import { answers, normalUpn, readAll } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";

/** A Year 8 list; the questions about start points, and the role and term of every grade column. */
function year8(headings: readonly string[], rows: readonly TestCell[][], given?: string) {
  const sheet = {
    name: "Y8",
    rows: [["UPN", "NCY", ...headings], ...rows.map((cells, nth) => [normalUpn(nth + 1), 8, ...cells])],
  };
  const reading = readAll([sheet], given === undefined ? {} : answers(["start-point:Y8", given]));
  return {
    asked: reading.questions
      .filter(({ id }) => id.startsWith("start-point"))
      .map(({ text, assumed }) => ({ text, assumed })),
    columns: reading.columns
      .slice(2)
      .map(({ role, term }) => [role, term].filter((part) => part !== null).join(" ")),
  };
}

const same = ["4", "3", "5", "2", "4", "6"].map((value) => [value, value, "5"]);

describe("case 16: a column called autumn that holds last summer's grades", () => {
  it("case 16: is asked about and taken for a start point when the grades are the same", () => {
    expect(year8(["Maths Sum 23/24", "Maths Aut", "Maths Spr"], same)).toEqual({
      asked: [
        {
          text: "D1 ‘Maths Aut’, whose grades are those of last summer: is it a start point, carried over from the summer, or an assessment?",
          assumed: "a start point",
        },
      ],
      columns: ["workingAt summer 2023/24", "baseline", "workingAt spring 2024/25"],
    });
  });

  it("is an assessment when the officer says so", () => {
    const told = year8(
      ["Maths Sum 23/24", "Maths Aut", "Maths Spr"],
      same,
      "an assessment of the autumn term",
    );
    expect(told.columns[1]).toBe("workingAt autumn 2024/25");
  });

  it.each([
    ["it says September", ["Maths Sept", "Maths Spr"]],
    ["it is all there is", ["Maths Aut", "Maths Aut target"]],
  ])("is asked about where %s, and taken for an assessment", (_, headings) => {
    const { asked, columns } = year8(headings, [["4", "5"]]);
    expect(asked.map(({ assumed }) => assumed)).toEqual(["an assessment of the autumn term"]);
    expect(columns[0]).toBe("workingAt autumn 2024/25");
  });

  it.each([
    ["another term has grades", ["Maths Aut", "Maths Spr"]],
    ["the heading says a later month", ["Maths Data Drop 1 (Nov)", "Maths target"]],
    ["the list has a start point", ["Maths Aut", "Maths baseline"]],
  ])("is not asked about where %s", (_, headings) => {
    expect(year8(headings, [["4", "5"]]).asked).toEqual([]);
  });
});
