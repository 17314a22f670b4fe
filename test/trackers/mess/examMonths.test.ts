import type { ReadOptions } from "../../../src/core/reader/readTracker";
import { answers, normalUpn, readAll } from "../../support/normalTracker";

const old = { academicYear: "2013/14", asAt: "2014-09-30" };

function maths(year: number, headings: readonly string[], options: Partial<ReadOptions> = {}) {
  const rows = [["UPN", "NCY", ...headings], [normalUpn(1), year, ...headings.map(() => "C")]]; // prettier-ignore
  const reading = readAll([{ name: "Y11", rows }], { ...old, ...options });
  const question = reading.questions.find(({ id }) => id === "exam-months:Y11");
  const read = reading.pupils[0]?.grades.map(({ role, term, sat }) => [role, term?.name ?? sat].join(" "));
  return { question, read };
}

describe("headings that name a month and a year", () => {
  const sat = ["Maths Nov 13", "Maths June 14"];

  it("are asked about at Key Stage 4 where examinations are sat in those months", () => {
    const { question, read } = maths(11, sat);
    expect(question).toMatchObject({
      at: { cell: "C1" },
      options: ["examination sittings", "assessments"],
      assumed: "examination sittings",
    });
    expect(read).toEqual(["result 2013-11-01", "result 2014-06-01"]);
  });

  it("are assessments if the officer says so", () => {
    const { read } = maths(11, sat, answers(["exam-months:Y11", "assessments"]));
    expect(read).toEqual(["workingAt autumn", "workingAt summer"]);
  });

  it("are taken for assessments until answered while the summer's results are not out", () => {
    const { question } = maths(11, ["Maths Nov 13"], { asAt: "2014-01-10", term: "spring" });
    expect(question?.assumed).toBe("assessments");
  });

  it.each<[string, number, string[]]>([
    ["one of the months has no sitting", 11, ["Maths Oct 13", "Maths June 14"]],
    ["the pupils are too young", 8, sat],
    ["a word says what they are", 11, ["Maths WA Nov 13", "Maths WA June 14"]],
    ["no year stands there", 11, ["Maths Nov"]],
  ])("are not asked about when %s", (_, year, headings) => {
    expect(maths(year, headings).question).toBeUndefined();
  });
});
