import { analyse } from "../../../src/core/analysis/analyse";
import { indicatorOf } from "../../support/pupils";
import { normalUpn, readAll } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";

const subjects = ["English", "Maths", "Science", "History", "Art"];

/** Ten pupils of Year 11 with grades of two terms, the later one filled for the last so many of them. */
function figures(spring: number, autumn = 10) {
  const headings = ["Aut", "Spr"].flatMap((term) => subjects.map((subject) => `${subject} ${term} WA`));
  const row = (nth: number): TestCell[] => [
    normalUpn(nth),
    11,
    ...subjects.map(() => (nth <= autumn ? "C" : null)),
    ...subjects.map(() => (nth > 10 - spring ? "D" : null)),
  ];
  const rows = [["UPN", "NCY", ...headings], ...Array.from({ length: 10 }, (_, index) => row(index + 1))];
  const reading = readAll([{ name: "Y11", rows }], {
    academicYear: "2013/14",
    term: "spring",
    asAt: "2014-03-20",
  });
  const { indicators, findings } = analyse({ ...reading, indicators: [indicatorOf()], decisions: new Map() });
  const [result] = indicators;
  const said = findings.find(({ code }) => code.startsWith("working-at-term"));
  return { term: result?.term?.name, value: result?.value, said: said?.message, code: said?.code };
}

describe("the latest complete term", () => {
  it("case 18: a term that is half filled is passed over, and the share of the one used is said", () => {
    const { term, value, said } = figures(5);
    expect({ term, value }).toEqual({ term: "autumn", value: "100.0" });
    expect(said).toContain("autumn 2013/14, where 10 of 10 graded pupils (100.0%) have one");
  });

  it("case 18: four fifths make a term complete, and terms are never mixed", () => {
    expect(figures(8)).toMatchObject({ term: "spring", value: "0.0", code: "working-at-term" });
    expect(figures(7)).toMatchObject({ term: "autumn", value: "100.0" });
  });

  it("case 18: where no term is complete the fullest one is used, and the officer is told", () => {
    const { term, code, said } = figures(6, 7);
    expect({ term, code }).toEqual({ term: "autumn", code: "working-at-term-incomplete" });
    expect(said).toContain("no term reaches 80%");
  });
});
