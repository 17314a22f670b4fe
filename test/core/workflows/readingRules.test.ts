import { refersElsewhere } from "../../../src/core/workflows/readingRules";

describe("a formula that refers to another workbook", () => {
  it.each([
    "[1]Sheet1!A1",
    "[1]!Grades",
    "'[1]Year 11'!$B$2*2",
    "VLOOKUP(A2,'[2]O''Neil & Co'!$A:$F,4,FALSE)",
    "[Grades.xlsx]Y11!B2",
    "'C:\\VS\\[Grades 14.xlsx]Year 11'!B2",
    "'https://council.sharepoint.com/VS/[Grades.xlsm]Y11'!B2",
    "VLOOKUP(A2,Grades.xlsx!Table1[#All],2,0)",
    "'C:\\VS\\Grades 14.xlsx'!Passes",
    "IF([@Maths]>4,[1]Y11!A1,0)",
  ])("is %s", (formula) => expect(refersElsewhere(formula)).toBe(true));

  it.each([
    "B2*2",
    "'Year 11'!B2",
    "VLOOKUP([@UPN],Table1[#All],2,0)",
    "Table1[[#This Row],[Att]]+'Year 11'!A1",
    "SUM(Table1[Att])-Y11!B2",
    "IF([@Att]>95,\"[ok]now!\",'Y11'!A1)",
    '[@Att]&"!"',
    "Export.xlsx!A1+'Export.xlsx'!$B$2",
    "SUM('Export.xlsx'!A:A)",
    "#REF!+[@Att]",
    "Table1[Att]#REF!",
  ])("is not %s", (formula) => expect(refersElsewhere(formula)).toBe(false));

  it("is found in no time however long the formula is", () => {
    const started = performance.now();
    refersElsewhere(`${"[@a]+'b".repeat(2_000)}!`);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
