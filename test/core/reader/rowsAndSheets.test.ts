import { finding, readRows, readSheets } from "./reading";

const ava = "A999000114001";
const ben = "H999000114002";

describe("rows and sheets that are no pupils", () => {
  it("leaves total, average and repeated heading rows and school names out, and reads past blank rows", () => {
    const headings = ["UPN", "Name", "NCY", "Maths"];
    const reading = readRows([
      headings,
      ["Hillside High School"],
      [ava, "Ava Ash", 11, "C"],
      [],
      headings,
      [ben, "Ben Birch", 11, "D"],
      [null, "Total", 2, 1],
      ["% A*-C", null, null, 0.5],
      ["Y11 total", 2],
    ]);
    expect(reading.pupils.map(({ row }) => row)).toEqual([3, 6]);
    expect(finding(reading, "total-row")?.cells).toEqual(["B7", "A8", "A9"]);
    expect(finding(reading, "separator-row")?.cells).toEqual(["A2"]);
    expect(finding(reading, "repeated-headings")?.cells).toEqual(["A5"]);
    expect(finding(reading, "blank-rows")?.message).toBe(
      "Row 4 on ‘Y11’ is blank inside the list; the rows below are read all the same.",
    );
  });

  it("includes hidden rows and says so", () => {
    const rows = [
      ["UPN", "Name", "NCY", "Maths"],
      [ava, "Ava", 11, "C"],
      [ben, "Ben", 11, "D"],
    ];
    const reading = readSheets([{ name: "Y11", rows, hiddenRows: [3] }]);
    expect(reading.pupils).toHaveLength(2);
    expect(finding(reading, "hidden-rows")?.cells).toEqual(["A3"]);
  });

  it("leaves out hidden sheets, old sheets and sheets of lists, and asks where one holds pupils", () => {
    const rows = [
      ["UPN", "Name", "NCY", "Maths"],
      [ava, "Ava", 11, "C"],
    ];
    const reading = readSheets([
      { name: "Y11", rows },
      {
        name: "Y11 old",
        rows: [
          ["UPN", "Name", "NCY", "Maths"],
          [ben, "Ben", 11, "C"],
        ],
      },
      { name: "Staging", rows, visibility: "hidden" },
      { name: "Lists", rows: [["Grades"], ["A*"], ["A"]] },
      { name: "READ ME", rows: [["How to use this workbook"]] },
    ]);
    expect(reading.sheets.map(({ role, why }) => [role, why])).toEqual([
      ["pupils", "a pupil list: 4 headings known"],
      ["ignored", "its name says that it is no longer used"],
      ["ignored", "hidden"],
      ["ignored", "its name says that it holds lists for drop-downs"],
      ["ignored", "its name says that it is a page of notes"],
    ]);
    const ids = reading.questions.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["read-sheet:Y11 old", "read-sheet:Staging"]));
    const both = readSheets(
      [
        { name: "Y11", rows },
        {
          name: "Y11 old",
          rows: [
            ["UPN", "Name", "NCY"],
            [ben, "Ben", 11],
          ],
        },
      ],
      { decisions: new Map([["read-sheet:Y11 old", "read"]]) },
    );
    expect(both.pupils.map(({ key }) => key)).toEqual([ava, ben]);
  });

  it("never reads our own sheets as a tracker, copies of them included", () => {
    const rows = [["RED pupils"], ["UPN", "Name", "NCY", "Overall"], [ben, "Ben", 11, "RED"]];
    const reading = readSheets([
      {
        name: "Y11",
        rows: [
          ["UPN", "Name", "NCY", "Maths"],
          [ava, "Ava", 11, "C"],
        ],
      },
      { name: "RED pupils", rows, mark: "redPupils" },
      { name: "RED pupils (2)", rows },
      {
        name: "Y11 plan",
        rows: [["Appendix B"], ["Performance Indicator Recovery Plan"], ["UPN", "Name"], [ben, "Ben"]],
      },
    ]);
    expect(reading.sheets.map(({ role }) => role)).toEqual(["pupils", "ours", "ours", "ours"]);
    expect(reading.pupils).toHaveLength(1);
  });

  it("leaves out a list that its sheet's name dates to another year", () => {
    const list = (upn: string) => [
      ["UPN", "Name", "NCY", "Maths"],
      [upn, "N", 11, "C"],
    ];
    const reading = readSheets([
      { name: "Y11 2012-13", rows: list(ben) },
      { name: "Y11 2013-14", rows: list(ava) },
    ]);
    expect(reading.settings.academicYear).toBe("2013/14");
    expect(reading.pupils.map(({ key }) => key)).toEqual([ava]);
    expect(reading.sheets[0]).toMatchObject({ role: "ignored", why: "its name says 2012/13" });
  });
});
