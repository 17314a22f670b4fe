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

describe("the heading Legal name", () => {
  const read = (group: string) =>
    readRows([
      [group, null, null, "Key Stage 4", null],
      ["Legal name", "UPN", "NCY", "Maths", "English"],
      ["Dunn, Jude", "1", 11, "C", "B"],
      ["Ash, Ava", "2", 11, "C", "B"],
    ]);

  it("is the pupil's name under Pupil, and no question is asked", () => {
    const reading = read("Pupil");
    expect(columns(reading)).toContain("A name");
    expect(reading.questions.filter(({ id }) => id.startsWith("heading:"))).toEqual([]);
    expect(reading.pupils.map(({ name }) => name)).toEqual(["Dunn, Jude", "Ash, Ava"]);
  });

  it("is asked about under a heading that names nothing of a pupil's", () => {
    expect(read("Team").questions.map(({ id }) => id)).toContainEqual(expect.stringMatching(/^heading:/));
  });
});
