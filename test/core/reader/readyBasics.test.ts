import { normalUpn } from "../../support/normalTracker";
import { columns, readRows } from "./reading";

const headingOf = (heading: string, cells: readonly string[] = ["Y", "N"]): string =>
  columns(
    readRows(
      [
        ["UPN", "Name", "Year", heading],
        ...cells.map((cell, nth) => [normalUpn(nth + 1), `Pupil ${nth}`, 11, cell]),
      ],
      { academicYear: "2024/25", term: "summer", asAt: "2025-09-01" },
    ),
  )[3] ?? "";

describe("a ready column of English and mathematics", () => {
  it.each([
    "E&M 4+",
    "EM 4+",
    "Eng & Maths 4+ (Y/N)",
    "4+ in English and maths",
    "Grade 4+ Eng and Maths",
    "9-4 E&M",
    "Basics 4+",
    "English and Maths 9-4",
    "Achieved 4+ in both English and Maths",
  ])("‘%s’ is grade 4 or above in both", (heading) => {
    expect(headingOf(heading)).toBe("D ready:ks4-em-4");
  });

  it.each(["E&M 5+", "Basics 9-5", "5+ in English and Maths"])(
    "‘%s’ is grade 5 or above in both",
    (heading) => {
      expect(headingOf(heading)).toBe("D ready:ks4-em-5");
    },
  );

  it("‘5+ A*-C inc E&M’ is still five passes", () => {
    expect(headingOf("5+ A*-C inc E&M")).toBe("D ready:ks4-5ac-em");
  });

  it.each(["Eng 4+", "E&M", "E&M 14"])("‘%s’ is not", (heading) => {
    expect(headingOf(heading)).not.toContain("ready");
  });
});
