import type { TestCell } from "../../support/rawWorkbook";
import { date } from "../../support/rawWorkbook";
import { finding, readRows } from "./reading";

const read = (heading: string, value: TestCell, academicYear: string) =>
  readRows(
    [
      ["Name", "UPN", heading],
      ["Ava", "1", value],
    ],
    { academicYear },
  );

describe("codes of other years", () => {
  it.each([
    ["SEN", "EHCP", "2013/14"],
    ["SEN", "SEN Support", "2013/14"],
    ["Primary need", "SEMH", "2013/14"],
    ["Primary need", "BESD", "2014/15"],
    ["SEN", "Statement", "2018/19"],
  ])("are kept as typed and mentioned: %s %s in %s", (heading, value, year) => {
    const reading = read(heading, value, year);
    expect(finding(reading, "sen-outside-years")).toMatchObject({ severity: "information", found: value });
    const { provision, need } = reading.pupils[0]?.sen ?? {};
    expect([provision?.kind, need?.kind]).toContain("value");
  });

  it("are not mentioned in their own years", () => {
    expect(finding(read("SEN", "Statement", "2013/14"), "sen-outside-years")).toBeUndefined();
    expect(finding(read("Primary need", "SEMH", "2014/15"), "sen-outside-years")).toBeUndefined();
  });
});

describe("a care date", () => {
  it.each([
    ["in the future", "2015-05-05", "lies in the future"],
    ["after the academic year", "2014-09-05", "lies after the end of the academic year"],
  ])("%s is kept and worth a look", (_, day, words) => {
    const reading = read("Date into care", date(day), "2013/14");
    expect(finding(reading, "care-date-late")).toMatchObject({ severity: "worthALook", cell: "C2" });
    expect(finding(reading, "care-date-late")?.message).toContain(words);
    expect(reading.pupils[0]?.care.began).toMatchObject({ value: day });
  });
});

describe("a misspelt heading", () => {
  it("is not asked about where another column has the field's own heading", () => {
    const reading = readRows([
      ["Name", "UPN", "Date of birth", "Dateof birht"],
      ["Ava", "1", date("1998-01-05"), date("1998-01-06")],
    ]);
    expect(reading.questions.filter(({ id }) => id.startsWith("heading:"))).toEqual([]);
  });
});
