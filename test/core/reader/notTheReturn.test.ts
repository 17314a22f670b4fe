import { normalUpn, readAll } from "../../support/normalTracker";
import type { TestCell, TestSheet } from "../../support/rawWorkbook";
import { codes } from "./reading";

const sheet = (name: string, ...rows: TestCell[][]): TestSheet => ({ name, rows });

const tracker = sheet("CLA", ["LCS ID", "Name", "NCY", "Maths WA"], ["500101", "Ann Ash", 11, "4"]);
const header = sheet(
  "Header",
  ["CHILD", "SEX", "DOB", "ETHNIC", "UPN"],
  ["500101", "2", "01/03/2009", "WBRI", normalUpn(1)],
  ["500102", "1", "01/05/2009", "MWBC", "UN3"],
);
const episodes = sheet(
  "Episodes",
  ["CHILD", "DECOM", "RNE", "LS", "DEC", "REC"],
  ["500101", "04/05/2020", "S", "C2", "", ""],
);

describe("what is not taken for the return", () => {
  it("a tracker with its headings and more", () => {
    const own = sheet(
      "Y11",
      ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "NCY", "Maths WA"],
      ["1", "2", "01/03/2009", "WBRI", normalUpn(7), 11, "4"],
    );
    expect(readAll([own]).pupils.map(({ key }) => key)).toEqual([normalUpn(7)]);
    expect(readAll([tracker, own]).pupils).toHaveLength(2);
  });

  it("a workbook that holds nothing else: then its children are the pupils", () => {
    const reading = readAll([header]);
    expect(reading.pupils).toHaveLength(2);
    expect(codes(reading)).not.toContain("return-child-unknown");
  });

  it("a hidden sheet, unless she says so", () => {
    const hidden = { ...episodes, visibility: "hidden" as const };
    expect(readAll([tracker, hidden]).pupils.some(({ care }) => care.episodes !== undefined)).toBe(false);
  });
});
