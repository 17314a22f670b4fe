import type { ReadOptions } from "../../../src/core/reader/readTracker";
import { answers, normalUpn, readAll } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";
import { codes, finding } from "../../core/reader/reading";

/** Reads grades of pupils of one year group: the scale of each column, and each pupil's grades. */
function graded(
  year: TestCell,
  headings: readonly string[],
  rows: readonly (readonly TestCell[])[],
  options: Partial<ReadOptions> = {},
) {
  const cells = rows.map((grades, nth) => [normalUpn(nth + 1), year, ...grades]);
  const reading = readAll([{ name: "List", rows: [["UPN", "NCY", ...headings], ...cells] }], options);
  const read = reading.pupils.map(({ grades }) =>
    grades.map(({ reading: { kind, ...rest } }) => ("code" in rest ? rest.code : kind)).join(" "),
  );
  const asked = reading.questions.map(({ id }) => id.split(":")[0]).filter((id) => id !== "roles");
  return { reading, scales: reading.columns.slice(2).map(({ scale }) => scale), read, asked };
}

describe("grades of Key Stage 3 since levels ended", () => {
  it("are those of the examinations to come, so that a 4 is one grade below a 5", () => {
    const { scales, asked } = graded(9, ["Eng WA", "Eng Target"], [["4", "5"], ["4", "4"]]); // prettier-ignore
    expect({ scales, asked }).toEqual({ scales: ["9-1", "9-1"], asked: [] });
  });

  it("are levels where the officer says so, and the numbers of the same subject with them", () => {
    const told = answers(["level-letters:List", "National Curriculum levels"]);
    const { scales } = graded(9, ["Eng WA", "Eng Target"], [["4b", "5"], ["5c", "5"]], told); // prettier-ignore
    expect(scales).toEqual(["NC levels", "NC levels"]);
  });

  it("stay on one scale in a subject when fine marks stand in one column only", () => {
    const { scales } = graded(9, ["Eng WA", "Eng Target", "Eng Result"], [["4+", "5", "4"], ["3-", "4", "5"]]); // prettier-ignore
    expect(scales).toEqual(["9-1", "9-1", "9-1"]);
  });

  it("are not made levels by a slip, which is named", () => {
    const rows = [["4", "5"], ["5", "5"], ["5", "6"], ["6", "6"], ["4c", "5"]]; // prettier-ignore
    const { reading, scales } = graded(9, ["Eng WA", "Eng Target"], rows);
    expect(scales).toEqual(["9-1", "9-1"]);
    expect(finding(reading, "grade-unreadable")).toMatchObject({ cell: "C6", found: "4c" });
  });

  it("are asked about where levels stand among them", () => {
    const rows = [["4"], ["5"], ["6"], ["5a"], ["4c"]];
    expect(graded(9, ["Eng WA"], rows)).toMatchObject({ asked: ["level-letters"], scales: ["9-1"] });
    const levels = answers(["level-letters:List", "National Curriculum levels"]);
    const told = graded(9, ["Eng WA"], rows, levels);
    expect(told).toMatchObject({ asked: ["level-letters"], read: ["4", "5", "6", "5a", "4c"] });
  });

  it("are asked about under a heading that says level", () => {
    const { asked, scales } = graded(8, ["English Level"], [["4"], ["5"]]);
    expect({ asked, scales }).toEqual({ asked: ["scale"], scales: ["9-1"] });
  });

  it("are working-at grades, not results of examinations", () => {
    expect(graded(8, ["English"], [["5"], ["4"]]).reading.columns[2]?.role).toBe("workingAt");
  });

  it("were levels while levels lasted", () => {
    const year = { academicYear: "2013/14", asAt: "2014-09-30" };
    expect(graded(9, ["Eng WA"], [["4"], ["5"]], year).scales).toEqual(["NC levels"]);
  });
});

describe("words of a scale that nobody told us", () => {
  const rows = [["Wobbly", "Bronze", "Emerging"], ["Shaky", "Silver", "Secure"], ["Firm", "Gold", "Grey"]]; // prettier-ignore

  it("are one finding a list, and nothing that must be mended", () => {
    const { reading } = graded(8, ["English", "Maths", "Science"], rows);
    const found = reading.findings.filter(({ code }) => code === "grades-unknown-scale");
    expect(found).toMatchObject([
      { severity: "worthALook", cells: ["C2", "D2", "C3", "D3", "C4", "D4", "E4"] },
    ]);
    expect(codes(reading)).not.toContain("grade-unreadable");
  });

  it("are still to be mended where the pupils sit examinations", () => {
    const { reading } = graded(11, ["English result"], [["Wobbly"], ["5"]]);
    expect(finding(reading, "grade-unreadable")).toMatchObject({ severity: "mustFix", cell: "C2" });
  });
});

describe("steps within a year", () => {
  it.each<[string, string[], string[]]>([
    ["beginning, working within and secure", ["4b", "4w", "4s"], ["4b", "4w", "4s"]],
    ["emerging and developing", ["4e", "3d", "Y4 s"], ["4b", "3w", "4s"]],
    ["a plus behind them", ["2b", "2b+", "1s"], ["2b", "2b", "1s"]],
  ])("are read with %s, and nothing is asked", (_, typed, read) => {
    const found = graded(4, ["Reading Spring"], typed.map((text) => [text])); // prettier-ignore
    expect(found).toMatchObject({ scales: ["year steps"], read, asked: [] });
  });

  it("are the same scale in every column and year of a list", () => {
    const headings = ["Read Aut", "Read Spr", "Read Sum"];
    const row = (nth: number, year: number, grades: string[]) => [normalUpn(nth), year, ...grades];
    const rows = [row(1, 4, ["4b", "4w", "4s"]), row(2, 2, ["1s", "2b", "2b+"])];
    const { columns } = readAll([{ name: "List", rows: [["UPN", "NCY", ...headings], ...rows] }]);
    expect(columns.slice(2).map(({ scale }) => scale)).toEqual(["year steps", "year steps", "year steps"]);
  });

  it("are asked about where they could be levels, once a list", () => {
    const [headings, rows] = [["Read Spring", "Writing Spring"], [["4b", "3b"]]];
    expect(graded(4, headings, rows)).toMatchObject({
      asked: ["level-letters"],
      scales: ["year steps", "year steps"],
    });
    const told = answers(["level-letters:List", "National Curriculum levels"]);
    expect(graded(4, headings, rows, told).scales).toEqual(["NC levels", "NC levels"]);
  });

  it("are levels with a and c, and levels alone in 2014/15", () => {
    expect(graded(4, ["Reading Spring"], [["3c"], ["3a"]])).toMatchObject({
      scales: ["NC levels"],
      asked: [],
    });
    const year = { academicYear: "2014/15", asAt: "2015-09-30" };
    expect(graded(4, ["Reading Spring"], [["4b"]], year)).toMatchObject({ scales: ["NC levels"], asked: [] });
  });
});

describe("whole numbers of primary pupils since levels ended", () => {
  it("are not taken for levels unless the officer says so", () => {
    const rows = [["4"], ["3"]];
    const { asked, read } = graded(5, ["Reading Spring"], rows);
    expect({ asked, read }).toEqual({ asked: ["primary-numbers"], read: ["unreadable", "unreadable"] });
    const told = answers(["primary-numbers:List", "National Curriculum levels"]);
    expect(graded(5, ["Reading Spring"], rows, told)).toMatchObject({
      scales: ["NC levels"],
      read: ["4", "3"],
    });
  });
});

describe("a year group", () => {
  it("YR is Reception", () => {
    expect(graded("YR", ["Reading"], [["EXS"]]).reading.pupils[0]?.year).toMatchObject({ value: 0 });
  });

  it("that cannot be read does not make a grade wrong that the other pupils share", () => {
    const rows = [[normalUpn(1), "??x", "EXS"], [normalUpn(2), 1, "WTS"], [normalUpn(3), 1, "EXS"]]; // prettier-ignore
    const reading = readAll([{ name: "List", rows: [["UPN", "NCY", "Reading"], ...rows] }]);
    expect(reading.pupils[0]?.grades[0]?.reading).toMatchObject({ kind: "grade", code: "EXS" });
    expect(codes(reading)).not.toContain("grade-unreadable");
  });

  it("that cannot be read is what to mend beside a grade of younger pupils", () => {
    const rows = [[normalUpn(1), "??x", "EXS"], [normalUpn(2), 11, "5"], [normalUpn(3), 11, "4"]]; // prettier-ignore
    const reading = readAll([{ name: "List", rows: [["UPN", "NCY", "English"], ...rows] }]);
    expect(finding(reading, "grade-without-year")).toMatchObject({ severity: "worthALook", cell: "C2" });
    expect(codes(reading)).not.toContain("grade-unreadable");
  });
});
