import type { TestCell } from "../../support/rawWorkbook";
import { date } from "../../support/rawWorkbook";
import { finding, readRows, readSheets } from "./reading";

const headings: TestCell[] = ["Surname", "Forename", "Pupil ID", "Maths result", "English result"];
const pupils: TestCell[][] = ["Marsh", "Nash", "Oak", "Park", "Quill", "Reed", "Snow", "Todd"].map(
  (name, place) => [name, "Al", 701 + place, "C", "D"],
);

describe("rows at the foot of a list", () => {
  it.each<[string, TestCell[]]>([
    ["a council's figure", ["Lancashire", null, null, "40"]],
    ["last year's line", ["Virtual School 2013", null, null, "12.2%"]],
    ["a target", ["Target", "13%", null, "C"]],
    ["a note", ["* unvalidated results", null, null, "."]],
  ])("are no pupils when the others have a first name or a number: %s", (_, foot) => {
    const reading = readRows([headings, ...pupils, foot]);
    expect(reading.pupils).toHaveLength(8);
    expect(finding(reading, "row-unlike-pupils")).toMatchObject({ severity: "worthALook" });
    expect(finding(reading, "row-unlike-pupils")?.message).toContain("Row 10");
  });

  it.each<[string, TestCell[]]>([
    ["a signature", ["Checked by JB 12/09/14", null, null, "."]],
    ["another", ["Signed:", "________", null, "Date:"]],
    ["a source", ["Source: DfE", null, null, "2013"]],
    ["a printed page", ["Page 2 of 3", null, null, "12/09/14"]],
    ["a key on one line", ["Key:", null, null, "U = ungraded"]],
  ])("are notes when they say so: %s", (_, foot) => {
    const reading = readRows([headings, ...pupils, foot]);
    expect(reading.pupils).toHaveLength(8);
    expect(finding(reading, "note-row")?.message).toMatch(/^Row 10 .* holds a note/);
  });

  it("are no pupils when they count, even with a number where a name or an ID stands", () => {
    const counts: TestCell[][] = [
      ["All Y11", null, null, "67%"],
      ["Cohort size", 8, 8],
      ["Pupils attaining 5 A*-C", 3, 3],
      ["Boys", 2, 2],
      ["No pupils 5+", 1, 1],
    ];
    const reading = readRows([headings, ...pupils, ...counts]);
    expect(reading.pupils).toHaveLength(8);
    expect(finding(reading, "total-row")?.cells).toHaveLength(5);
  });

  it("are pupils when they have a first name, a date of birth, or a school and a care date", () => {
    const more: TestCell[] = [...headings, "DOB", "School", "Date into care"];
    const known: TestCell[][] = [
      ["Umber", "Val", null, "C", "C"],
      ["Vane", null, null, "C", "C", date("1998-03-04")],
      ["Wold", null, null, "C", "C", null, "Beck High", date("2010-01-01")],
    ];
    const rows = pupils.map((row) => [...row, date("1998-01-05"), "Moor High"]);
    expect(readRows([more, ...rows, ...known]).pupils).toHaveLength(11);
  });

  it("are no pupils below a short list either, unless they are filled like pupils", () => {
    const foot: TestCell[][] = [
      ["Lancashire", null, null, "40"],
      ["Virtual School 2013", null, null, "12.2"],
    ];
    expect(readRows([headings, ...pupils.slice(0, 3), ...foot]).pupils).toHaveLength(3);
    const named: TestCell[][] = [
      ["Name", "UPN", "Maths result", "English result", "History result"],
      ["Ava Ash", "A1", "C", "C", "C"],
      ["Ben Bay", null, "D", "C", "C"],
      ["Cal Cox", null, "D", "C", "C"],
    ];
    expect(readRows(named).pupils).toHaveLength(3);
  });

  it("are pupils in a list that knows everybody by name only", () => {
    const rows: TestCell[][] = [
      ["Name", "Maths result"],
      ["Ava Ash", "C"],
      ["Lancashire", "D"],
    ];
    expect(readRows(rows).pupils).toHaveLength(2);
  });
});

describe("a summary of pupils", () => {
  const list = { name: "Y11", rows: [headings, ...pupils] };

  it.each<[string, TestCell]>([
    ["school", "Beckside High"],
    ["year", 2013],
  ])("by %s is no pupil list, and says why", (by, first) => {
    const reading = readSheets([
      {
        name: "Y11 by",
        rows: [
          [by, "Pupils", "5+ A*-C inc EM"],
          [first, 4, 1],
          [first, 3, 2],
        ],
      },
      list,
    ]);
    expect(reading.sheets[0]).toMatchObject({ role: "ignored", pupils: 0 });
    expect(reading.sheets[0]?.why).toContain("summary");
    expect(reading.pupils).toHaveLength(8);
  });
});
