import { ethnicGroupKey } from "../../../src/core/analysis/pupilSplitKeys";
import { parseYearGroups } from "../../../src/core/domain/yearGroup";
import { date } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";
import { normalUpn, readAll } from "../../support/normalTracker";
import { codes, columns, finding } from "../../core/reader/reading";

function read(headings: readonly string[], cells: readonly (readonly TestCell[])[], told = {}) {
  const rows = cells.map((row, nth) => [normalUpn(nth + 1), ...row]);
  return readAll([{ name: "List", rows: [["UPN", ...headings], ...rows] }], told);
}

describe("ways of typing that are nobody's slip", () => {
  it.each([["Mixed", "Mixed"], ["mixed race", "Mixed"], ["Asian or Asian British", "Asian"], ["White", "White"]])(
    "‘%s’ under Ethnicity is the published group %s",
    (typed, group) => {
      const reading = read(["NCY", "Ethnicity"], [[9, typed]]);
      expect(codes(reading)).not.toContain("ethnicity-unknown");
      expect(reading.pupils.map((pupil) => ethnicGroupKey(pupil).label)).toEqual([group]);
    },
  ); // prettier-ignore

  it("a background that is in no table stays a line of its own", () => {
    const reading = read(["NCY", "Ethnicity"], [[9, "Cornish"]]);
    expect(reading.pupils.map((pupil) => ethnicGroupKey(pupil).label)).toEqual(["Other: Cornish"]);
    expect(codes(reading)).toContain("ethnicity-unknown");
  });

  it("‘KS3-KS4’ and ‘All’ are year groups of an indicator", () => {
    expect(parseYearGroups("KS3-KS4")).toEqual([7, 8, 9, 10, 11]);
    expect(parseYearGroups("KS1 to KS2")).toEqual([1, 2, 3, 4, 5, 6]);
    expect(parseYearGroups("All")).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(parseYearGroups("KS4-KS3")).toBeNull();
  });

  it("N1 and N2 are both nursery, whatever the date of birth makes of them", () => {
    const reading = read(["NCY", "DOB"], [["N1", date("2021-11-03")], ["N2", date("2020-11-03")]]); // prettier-ignore
    expect(codes(reading)).not.toContain("year-and-birth-disagree");
  });

  it("the dates of a log of suspensions are in use, and listed so", () => {
    const log = [
      ["UPN", "Date", "Days"],
      [normalUpn(1), date("2025-06-03"), 2],
      [normalUpn(1), date("2025-06-20"), 1],
    ];
    const list = [
      ["UPN", "NCY", "Maths WA"],
      [normalUpn(1), 9, "4"],
      [normalUpn(2), 9, "5"],
    ];
    const reading = readAll([{ name: "Y9", rows: list }, { name: "Suspensions", rows: log }]); // prettier-ignore
    expect(columns(reading)).toContain("B suspensionDate");
    expect(codes(reading)).not.toContain("columns-unused");
  });

  it("a qualification number with and without its strokes is asked about once", () => {
    const rows = [
      ["UPN", "QAN", "Result"],
      [normalUpn(1), "601/4292/3", "5"],
      [normalUpn(2), "60142923", "4"],
      [normalUpn(2), "601/4608/4", "4"],
      [normalUpn(1), "60146084", "3"],
    ];
    const { questions, pupils } = readAll([{ name: "Results", rows }]);
    expect(questions.filter(({ id }) => id.startsWith("subject-number"))).toHaveLength(2);
    expect(pupils.map(({ grades }) => grades.filter(({ reading }) => reading.kind === "grade").length)).toEqual([2, 2]); // prettier-ignore
  });

  it("two columns that could be the PEP in time column are asked about in those words", () => {
    const { questions } = read(["NCY", "PEP in time", "PEP completed"], [[9, "Y", "Y"], [9, "N", "Y"]]); // prettier-ignore
    expect(questions.map(({ text }) => text).join()).toContain("2 columns could be the PEP in time column:");
  });

  it.each([["Date into care", "01/09/2022"], ["DOB", "01/09/2013"]])(
    "a date that cannot be read under ‘%s’ is told an example of its own kind: %s",
    (heading, example) => {
      const reading = read(["NCY", heading], [[9, "32/13/2015"]], { asAt: "2025-07-10" });
      expect(finding(reading, "date-impossible")?.expected).toBe(`a date such as ${example}`);
    },
  ); // prettier-ignore

  it("a figure above a heading is no part of its name, and ends the group before it", () => {
    const groups = [null, null, "Autumn", null, "13.6%", null];
    const headings = ["UPN", "NCY", "Eng", "Maths", "Science", "Art"];
    const rows = [groups, headings, ...[1, 2].map((nth) => [normalUpn(nth), 11, "4", "5", "3", "4"])];
    const reading = readAll([{ name: "Y11", rows }]);
    expect(reading.columns.slice(2).map(({ header }) => header)).toEqual([
      "Autumn › Eng",
      "Autumn › Maths",
      "Science",
      "Art",
    ]);
  });

  it.each([
    ["Pupil Name & DOB", "Ava Holt 03/04/2010"],
    ["Latest grades", "Eng 4, Maths 5"],
  ])("‘%s’ holds several facts, such as ‘%s’: what to do is said", (heading, cell) => {
    const reading = read(["NCY", heading], [[9, cell], [9, cell]]); // prettier-ignore
    const found = finding(reading, "column-of-several");
    expect(found).toMatchObject({ cell: "C1", found: heading });
    expect(found?.message).toContain("Text to Columns");
  });

  it.each([["School & comments", "Beck High, settled"], ["Action", "Eng 4 to 5 by June"]])(
    "‘%s’ is left alone",
    (heading, cell) => {
      expect(codes(read(["NCY", heading], [[9, cell]]))).not.toContain("column-of-several");
    },
  ); // prettier-ignore
});
