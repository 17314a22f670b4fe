import { hasRightLetter, isPass, lines, passes, printedFigures, textOf } from "./handCount";
import type { Line } from "./handCount";
import { w38, w38Expected, w38HeadingRow, w38Leads, w38Ready } from "./w38";

const subjects = [
  "Mathematics",
  "English Language",
  "English Literature",
  "Core Science",
  "Additional Science",
  "Geography",
  "ICT",
  "Drama",
];

const isPupil = (line: Line) => textOf(line["Name"]).includes(", ");
const withGrades = lines(w38.sheets[0]?.rows ?? [], w38HeadingRow, isPupil);
const withAnswer = lines(w38Ready.sheets[0]?.rows ?? [], w38HeadingRow, isPupil);
const attained = (line: Line) =>
  isPass(line["English Language"]) && isPass(line["Mathematics"]) && passes(line, subjects) >= 5;

describe("W38", () => {
  it("has 38 pupils of whom 5 attained, by grades and by the ready column", () => {
    expect([withGrades.length, withAnswer.length]).toEqual([w38Expected.counted, w38Expected.counted]);
    expect(withGrades.filter(attained)).toHaveLength(w38Expected.numerator);
    expect(withAnswer.map((line) => textOf(line["5+ A*-C inc E&M (Y/N)"]) === "Yes")).toEqual(
      withGrades.map(attained),
    );
  });

  it("keeps grades and ready answers apart", () => {
    expect(Object.keys(withGrades[0] ?? {})).not.toContain("5+ A*-C inc E&M (Y/N)");
    expect(Object.keys(withAnswer[0] ?? {})).not.toContain("Mathematics");
  });

  it("prints figures that follow from its counts", () => {
    expect(w38Expected).toMatchObject(printedFigures(w38Expected));
  });

  it("names both leads in its Indicators table", () => {
    const indicators = (w38.sheets[1]?.rows ?? []).flat();
    expect(indicators).toEqual(expect.arrayContaining([w38Leads.strategic, w38Leads.departmental]));
  });

  it("has UPNs with the right check letter", () => {
    expect(withGrades.filter((line) => !hasRightLetter(textOf(line["Unique Pupil Number"])))).toEqual([]);
  });
});
