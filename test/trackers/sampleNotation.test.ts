import { dateSerial, shownCell, tableRows } from "../../src/hosts/xlsx/sampleNotation";

describe("the notation of tracker tables", () => {
  it.each([
    ["Beckside High", "Beckside High"],
    ["93.4", 93.4],
    ["-1", -1],
    ["12/09/2008", "12/09/2008"],
    ["88%", "88%"],
    ["n/a", "n/a"],
    ["-", "-"],
    ["'5", "5"],
    ["C·", "C "],
    ["2008-09-12", { date: 39703 }],
    ["#N/A", { error: "#N/A" }],
    ["=SUM(A1:A2) => 15", { formula: "SUM(A1:A2)", value: 15 }],
    ["", null],
  ])("reads %s", (written, cell) => {
    expect(tableRows(`\nName | ${written}\n`)).toEqual([["Name", cell]]);
  });

  it("reads an empty line as an empty row", () => {
    expect(tableRows("\nA\n\nB\n")).toEqual([["A"], [null], ["B"]]);
  });

  it("shows a formula as the value it last had", () => {
    expect(shownCell({ formula: "NA()", value: { error: "#N/A" } })).toEqual({ error: "#N/A" });
  });

  it("counts days as Excel does from 1 March 1900", () => {
    expect([dateSerial("1900-03-01"), dateSerial("2014-09-30")]).toEqual([61, 41912]);
  });
});
