import { fillFormula, shiftFormula } from "../../../../src/hosts/xlsx/shift/shiftFormula";

const inserted = { kind: "insert", at: 2, count: 2 } as const;
const deleted = { kind: "delete", at: 2, count: 2 } as const;

describe("a formula after rows moved", () => {
  it.each([
    ["A1+A3", "A1+A5"],
    ["SUM(A1:A3)", "SUM(A1:A5)"],
    ["$B$3:B$4", "$B$5:B$6"],
    ["SUM(2:3)", "SUM(2:5)"],
    ["SUM(A:A)", "SUM(A:A)"],
    ['"A3"&A3', '"A3"&A5'],
    ['IF(A3="say ""A3""",1,2)', 'IF(A5="say ""A3""",1,2)'],
    ["LOG10(A3)", "LOG10(A5)"],
    ["Plan!A3+Other!A3", "Plan!A5+Other!A3"],
    ["'Plan'!A3+'Other'!A3", "'Plan'!A5+'Other'!A3"],
    ["plan!A3", "plan!A5"],
    ["[1]Plan!A3+'[2]Plan'!A3", "[1]Plan!A3+'[2]Plan'!A3"],
    ["Table1[[#This Row],[A3]]*A3", "Table1[[#This Row],[A3]]*A5"],
    ["RATE3+MyA3+A3_x", "RATE3+MyA3+A3_x"],
    ["XFD1048570", "XFD1048572"],
  ])("%s becomes %s when two rows go in before row 3", (before, after) => {
    expect(shiftFormula(before, "Plan", "Plan", inserted)).toBe(after);
  });

  it.each([
    ["A1+A3+A5", "A1+#REF!+A3"],
    ["SUM(A1:A3)", "SUM(A1:A2)"],
    ["SUM(A3:A6)", "SUM(A3:A4)"],
    ["SUM(A1:A9)", "SUM(A1:A7)"],
    ["SUM(A3:A4)", "SUM(#REF!)"],
  ])("%s becomes %s when rows 3 and 4 go", (before, after) => {
    expect(shiftFormula(before, "Plan", "Plan", deleted)).toBe(after);
  });

  it("follows a sheet whose name has quotes and spaces", () => {
    expect(shiftFormula("'Head''s plan'!$A$3", null, "Head's plan", inserted)).toBe("'Head''s plan'!$A$5");
  });
});

describe("a formula filled into another cell", () => {
  it.each([
    ["B3*2", "C5*2"],
    ["$B3+B$3+$B$3", "$B5+C$3+$B$3"],
    ["SUM(A1:B2)", "SUM(B3:C4)"],
    ['"B3"&Other!B3', '"B3"&Other!C5'],
  ])("%s becomes %s two rows down and one column right", (before, after) => {
    expect(fillFormula(before, 2, 1)).toBe(after);
  });
});
