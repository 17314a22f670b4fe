import { columns, readRows } from "./reading";

describe("merged headings", () => {
  it("end before a heading that is a field by itself", () => {
    const reading = readRows([
      ["Name", "UPN", "Autumn 2013", null, null, null, null],
      [null, null, "Maths", null, "RE", null, null],
      [null, null, "WA", "Target", "WA", "Target", "Attendance %"],
      ["Ava", "1", "C", "B", "C", "B", 96],
    ]);
    const attendance = reading.columns.find(({ column }) => column === "G");
    expect(attendance).toMatchObject({ field: "attendance", header: "Attendance %" });
  });

  it("still give a field its term", () => {
    const reading = readRows(
      [
        ["Name", "UPN", "Autumn", null, "Spring", null],
        [null, null, "Maths", "Attendance", "Maths", "Attendance"],
        ["Ava", "1", "C", 96, "B", 91],
      ],
      { term: "spring", academicYear: "2013/14" },
    );
    expect(columns(reading)).toContain("F attendance");
    expect(reading.pupils[0]?.termly.attendance).toMatchObject({ value: "91" });
  });
});

describe("the heading Sch Type", () => {
  it("is the type of school, and no question is asked", () => {
    const reading = readRows([
      ["Name", "UPN", "School", "Sch Type"],
      ["Ava", "1", "Moor High", "Special"],
    ]);
    expect(columns(reading)).toContain("D schoolType");
    expect(reading.questions.filter(({ id }) => id.startsWith("heading:"))).toEqual([]);
  });
});
