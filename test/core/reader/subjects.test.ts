import type { TestCell } from "../../support/rawWorkbook";
import { finding, grade, readRows } from "./reading";

const list = (headings: TestCell[], ...rows: TestCell[][]): TestCell[][] => [
  ["Name", "Pupil ID", ...headings],
  ...rows.map((row, place) => [`Pupil ${"ABCDEFGH".charAt(place)}`, String(place + 1), ...row]),
];

describe("subjects of a pupil list", () => {
  it("read as many vocational columns as there are", () => {
    const names = ["Sport", "ICT", "Catering", "Art", "Motor Vehicle", "Hair"];
    const reading = readRows(
      list(
        names.map((name) => `BTEC ${name}`),
        names.map(() => "Pass L2"),
      ),
    );
    expect(reading.pupils[0]?.grades.map(({ subject }) => subject)).toEqual([
      "vocational",
      ...[2, 3, 4, 5, 6].map((place) => `vocational${place}`),
    ]);
    expect(grade(reading, "1", "vocational6")?.reading).toMatchObject({ code: "P" });
  });

  it.each([
    ["IGCSE English Language", "englishLanguageCertificate"],
    ["English IGCSE", "englishCertificate"],
    ["iGCSE Eng Lang", "englishLanguageCertificate"],
    ["English L1/L2 Certificate", "englishCertificate"],
    ["IGCSE Maths", "mathematicsCertificate"],
    ["IGCSE History", "history"],
  ])("know %s for an entry of its own beside the GCSE", (heading, subject) => {
    const reading = readRows(list(["GCSE English Language", "GCSE Maths", heading], ["D", "D", "C"]));
    expect(grade(reading, "1", subject)?.reading).toMatchObject({ code: "C" });
    expect(reading.questions.filter(({ id }) => id.startsWith("which-column"))).toEqual([]);
  });

  it("count a GCSE that nobody knows when the heading says GCSE", () => {
    const reading = readRows(list(["Maths result", "GCSE Astronomy"], ["C", "A"], ["D", "B"]));
    expect(grade(reading, "1", "otherGcse")?.reading).toMatchObject({ code: "A" });
  });

  it("ask about any other column that looks like grades, and do not count it until told to", () => {
    const rows = list(["Maths result", "Astronomy", "GCSE History"], ["C", "A", "C"], ["D", "C", "C"]);
    const reading = readRows(rows);
    expect(finding(reading, "grades-unused")).toMatchObject({ severity: "worthALook", found: "Astronomy" });
    expect(finding(reading, "grades-unused")?.message).toContain("D2 to D3");
    const question = reading.questions.find(({ id }) => id === "subject:Y11:Astronomy");
    expect(question).toMatchObject({ assumed: "do not count" });
    const told = readRows(rows, { decisions: new Map([["subject:Y11:Astronomy", "count as a GCSE"]]) });
    expect(grade(told, "1", "otherGcse")?.reading).toMatchObject({ code: "A" });
    expect(finding(told, "grades-unused")).toBeUndefined();
  });

  it("do not take sexes, RAG letters, SEN codes or small numbers for grades", () => {
    const codes = list(
      ["Maths result", "Gndr code", "Worry", "Old code", "Siblings"],
      ["C", "M", "R", "S", 2],
      ["C", "F", "A", "A", 3],
      ["C", "F", "G", "A", 1],
    );
    expect(finding(readRows(codes), "grades-unused")).toBeUndefined();
  });
});
