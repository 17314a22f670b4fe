import { placeOfGrade } from "../../../src/core/domain/gradePlace";
import type { ReadOptions } from "../../../src/core/reader/readTracker";
import { answers, normalUpn, readAll } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";
import { finding } from "../../core/reader/reading";

const old = { academicYear: "2013/14", asAt: "2014-09-30" };

/** "history result 4" for every grade of each pupil of Year 11. */
function grades(
  headings: readonly TestCell[],
  rows: readonly (readonly TestCell[])[],
  options: Partial<ReadOptions> = {},
) {
  const cells = rows.map((row, nth) => [normalUpn(nth + 1), 11, ...row]);
  const reading = readAll([{ name: "Y11", rows: [["UPN", "NCY", ...headings], ...cells] }], options);
  const read = reading.pupils.map((pupil) =>
    pupil.grades.flatMap(({ subject, role, reading: each }) =>
      each.kind === "grade" ? [`${subject} ${role} ${each.code}`] : [],
    ),
  );
  return { reading, read, asked: reading.questions.filter(({ id }) => id.startsWith("which-column")) };
}

describe("GCSEs that pupils take instead of each other", () => {
  it("each count, as subjects of their own", () => {
    const headings = ["Graphics", "Res Mat", "Product Design", "Business", "Economics", "Drama", "Perf Arts"];
    const rows = [["C", null, null, "C", null, "B", null], [null, "D", "C", null, "B", null, "C"]]; // prettier-ignore
    const { read, asked } = grades(headings, rows, old);
    expect(asked).toEqual([]);
    expect(read).toEqual([
      ["graphics result C", "business result C", "drama result B"],
      [
        "resistantMaterials result D",
        "productDesign result C",
        "economics result B",
        "performingArts result C",
      ],
    ]);
  });

  it("are languages too", () => {
    const { read, asked } = grades(["Polish", "Urdu", "Latin"], [["B", "C", "D"]], old);
    expect({ read, asked }).toEqual({
      read: [["polish result B", "urdu result C", "latin result D"]],
      asked: [],
    });
  });

  it("under one subject count by each pupil's filled column when nobody has both", () => {
    const { read, asked } = grades(["MFL result", "Languages result"], [["5", null], [null, "4"], [null, null]]); // prettier-ignore
    expect(asked).toEqual([]);
    expect(read).toEqual([["otherLanguage result 5"], ["otherLanguage result 4"], []]);
  });

  it("under one subject are asked about by its name when somebody has both", () => {
    const headings = ["MFL result", "Languages result"];
    const { asked } = grades(headings, [["5", "4"], [null, "4"]]); // prettier-ignore
    expect(asked).toHaveLength(1);
    expect(asked[0]?.text).toContain("2 columns hold other language results: C1");
  });
});

describe("pairs of columns with a subject and its grade", () => {
  const headings = ["Eng result", "Option 1 subject", "Option 1 grade", "Option 2 subject", "Option 2 grade"];

  it("give every pupil the grade under its own subject", () => {
    const { read, reading } = grades(headings, [["4", "History", "4", "Art", "5"], ["3", "Geog", "3", "History", "2"]]); // prettier-ignore
    expect(read).toEqual([
      ["english result 4", "history result 4", "art result 5"],
      ["english result 3", "history result 2", "geography result 3"],
    ]);
    const places = reading.pupils.map((pupil) =>
      pupil.grades.flatMap((grade) => (grade.subject === "history" ? [placeOfGrade(grade, pupil).cell] : [])),
    );
    expect(places).toEqual([["E2"], ["G3"]]);
    expect(reading.columns.slice(3)).toMatchObject([
      { header: "Option 1 subject", field: "subject" },
      { header: "Option 1 grade", field: "grade" },
      { header: "Option 2 subject", field: "subject" },
      { header: "Option 2 grade", field: "grade" },
    ]);
  });

  it("may have several grades of each subject, and BTECs among them", () => {
    const wide = ["Opt A", "Opt A Target", "Opt A WA", "Opt B", "Opt B Target", "Opt B WA"];
    const rows = [["History", "C", "D", "BTEC Sport", "P", "M"], ["Art", "C", "D", "History", "B", "C"]]; // prettier-ignore
    expect(grades(wide, rows, old).read).toEqual([
      ["history target C", "history workingAt D", "vocational target P", "vocational workingAt M"],
      ["history target B", "history workingAt C", "art target C", "art workingAt D"],
    ]);
  });

  it("name a subject that we do not know, and leave its grade out", () => {
    const rows = [["4", "Xyzology", "4", "Art", "5"], ["3", "Geog", "3", "Art", "2"]]; // prettier-ignore
    const { read, reading } = grades(headings, rows);
    expect(read[0]).toEqual(["english result 4", "art result 5"]);
    expect(finding(reading, "subject-not-known")).toMatchObject({ cell: "D2", found: "Xyzology" });
  });

  it("ask about a pupil who has the same subject twice", () => {
    const rows = [["4", "Art", "4", "Art", "5"], ["3", "Geog", "3", "Art", "2"]]; // prettier-ignore
    expect(grades(headings, rows).asked).toHaveLength(1);
  });

  it("need no headings beyond Subject 1 and Grade 1", () => {
    const { read, reading } = grades(
      ["Subject 1", "Grade 1", "Subject 2", "Grade 2"],
      [["English", "5", "Maths", "4"], ["Maths", "5", "English", "4"]], // prettier-ignore
      answers(["roles:Y11", "target"]),
    );
    expect(read).toEqual([
      ["english target 5", "mathematics target 4"],
      ["english target 4", "mathematics target 5"],
    ]);
    expect(reading.questions.find(({ id }) => id === "roles:Y11")).toMatchObject({ at: { cell: "D1" } });
  });
});
