import { finding, readRows } from "../../core/reader/reading";
import { normalUpn } from "../../support/normalTracker";
import { date } from "../../support/rawWorkbook";

/** Year 9 in spring 2025: two subjects, each without a term and with one. */
function year9(headings: readonly string[], cells: readonly (string | null)[][], decisions = {}) {
  const rows = cells.map((own, nth) => [normalUpn(nth + 1), date("2011-02-03"), 9, ...own]);
  return readRows([["UPN", "DOB", "NCY", ...headings], ...rows], {
    asAt: "2025-03-20",
    decisions: new Map(Object.entries(decisions)),
  });
}

const working = (reading: ReturnType<typeof year9>) =>
  reading.columns.filter(({ role }) => role === "workingAt").map(({ header }) => header);

const asked = (reading: ReturnType<typeof year9>) =>
  reading.questions.filter(({ id }) => id.startsWith("undated:"));

const headings = ["Eng current", "Eng Spr", "Maths current", "Maths Spr"];
const grades = [
  ["3", "4", "2", "2"],
  ["5", "5", "4", "5"],
];

describe("a column without a term beside one of the term that is read", () => {
  it("is asked about once a list; the one that names the term counts until she answers", () => {
    const reading = year9(headings, grades);
    expect(asked(reading)).toMatchObject([
      {
        text: "D1 ‘Eng current’ and 1 more name no term, beside columns such as ‘Eng Spr’. Which are the working-at grades now?",
        options: ["those of spring 2024/25", "those without a term"],
        assumed: "those of spring 2024/25",
      },
    ]);
    expect(working(reading)).toEqual(["Eng Spr", "Maths Spr"]);
    expect(finding(reading, "columns-unused")?.cells).toEqual(["D1", "F1"]);
  });

  it("counts where she says so", () => {
    const reading = year9(headings, grades, { "undated:Y11": "those without a term" });
    expect(working(reading)).toEqual(["Eng current", "Maths current"]);
  });

  it("is current beside columns of earlier terms, and where no pupil has both", () => {
    expect(asked(year9(["Eng current", "Eng Aut"], [["4", "3"]]))).toEqual([]);
    const either = year9(
      ["Eng current", "Eng Spr"],
      [
        ["4", null],
        [null, "5"],
      ],
    );
    expect(asked(either)).toEqual([]);
    expect(working(either)).toEqual(["Eng current", "Eng Spr"]);
  });
});
