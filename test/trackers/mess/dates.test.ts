import { twelveMonthStanding } from "../../../src/core/domain/cohorts";
import { codes, finding } from "../../core/reader/reading";
import { normalPupils, put, readAll, readFault } from "../../support/normalTracker";
import { date } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";

const year = "2024/25";

describe("dates as officers type them", () => {
  it.each<[string, string]>([
    ["01.09.08", "2008-09-01"],
    ["1st Sept 2008", "2008-09-01"],
    ["1/9/08", "2008-09-01"],
    ["Monday 1 September 2008", "2008-09-01"],
    ["1-Sep-2008", "2008-09-01"],
    ["2008/09/01", "2008-09-01"],
    ["1st of September 2008", "2008-09-01"],
  ])("case 33: %s is read day first and listed", (typed, expected) => {
    const reading = readFault((rows) => put(rows, 3, "DOB", typed));
    expect(reading.pupils[1]?.dateOfBirth).toMatchObject({ value: expected });
    expect(codes(reading)).toContain("date-text");
  });

  it("case 33: American dates that Excel could not read leave a doubt over those that it could", () => {
    const reading = readAll([
      {
        name: "Y11",
        rows: [
          ["UPN", "Name", "Year", "DOB", "Maths result"],
          ["x1", "Ava Ash", 11, "04/23/2009", "5"],
          ["x2", "Ben Birch", 11, "01/31/2009", "5"],
          ["x3", "Cal Cedar", 11, date("2009-04-03"), "5"],
          ["x4", "Dee Dale", 11, date("2009-06-05"), "5"],
        ],
      },
    ]);
    expect(finding(reading, "dates-turned")).toMatchObject({ severity: "worthALook", cells: ["D4", "D5"] });
    expect(reading.pupils[2]?.dateOfBirth).toMatchObject({ value: "2009-04-03" });
  });

  it("case 34: a birth date pasted from a 1904 workbook is told by the year group", () => {
    const reading = readFault((rows) => put(rows, 3, "DOB", date("2005-03-13")));
    expect(reading.findings).toMatchObject([{ code: "date-four-years-out", cells: ["E3", "D3"] }]);
    expect(reading.pupils[1]?.year).toMatchObject({ value: 11 });
  });

  it("case 34: a care date before birth that fits four years later says so", () => {
    const reading = readFault((rows) => put(rows, 3, "Date into care", date("2006-06-01")));
    expect(reading.pupils[1]?.care.began.kind).toBe("unreadable");
    expect(finding(reading, "date-out-of-range")?.message).toContain("1904");
  });

  it("case 35: the year group as typed counts where the date of birth says another", () => {
    const reading = readFault((rows) => put(rows, 3, "Year", 10));
    expect(finding(reading, "year-and-birth-disagree")?.cells).toEqual(["E3", "D3"]);
    expect(reading.pupils[1]?.year).toMatchObject({ value: 10 });
  });

  const care = (headings: TestCell[], cells: TestCell[]) =>
    readAll([
      {
        name: "Y11",
        rows: [
          ["UPN", "Name", "Year", ...headings, "Maths result"],
          ["x1", "Ava Ash", 11, ...cells, "5"],
        ],
      },
    ]);

  it.each<[string, TestCell, string]>([
    ["12m+", "Y", "yes"],
    ["12m+", "N", "no"],
    ["CLA 12 months", "12m+", "yes"],
    ["CLA 12 months", "<12m", "no"],
    ["In care 12 months", "Less than 12 months", "no"],
  ])("case 36: %s of %s is read", (heading, typed, value) => {
    expect(care([heading], [typed]).pupils[0]?.care.twelveMonths).toMatchObject({ value });
  });

  it("case 36: a yes that the care dates deny is believed and both cells are named", () => {
    const reading = care(["Date into care", "12m+"], [date("2025-01-10"), "Y"]);
    expect(finding(reading, "twelve-months-disagree")?.cells).toEqual(["E2", "D2"]);
    expect(reading.pupils[0] && twelveMonthStanding(reading.pupils[0].care, year).standing).toBe("counted");
  });

  it("case 36: without a date or a yes or no the rule cannot be decided", () => {
    const reading = readFault((rows) => put(rows, 3, "Date into care", null));
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(reading.pupils[1] && twelveMonthStanding(reading.pupils[1].care, year).standing).toBe(
      "cannotTell",
    );
  });

  const periods: TestCell[] = [
    "Date into care 1",
    "Date left care 1",
    "Date into care 2",
    "Date left care 2",
  ];

  it.each<[string, TestCell[], TestCell[], string, string | null]>([
    [
      "numbered",
      periods,
      [date("2018-05-01"), date("2019-05-01"), date("2022-02-03"), null],
      "2022-02-03",
      null,
    ],
    [
      "the later one first",
      periods,
      [date("2022-02-03"), null, date("2018-05-01"), date("2019-05-01")],
      "2022-02-03",
      null,
    ],
    [
      "the second blank",
      periods,
      [date("2018-05-01"), date("2019-05-01"), null, null],
      "2018-05-01",
      "2019-05-01",
    ],
    [
      "in turns",
      ["Date into care", "Date left care", "Date into care", "Date left care"],
      [date("2018-05-01"), date("2019-05-01"), date("2022-02-03"), null],
      "2022-02-03",
      null,
    ],
  ])(
    "case 36: of several periods in care, %s, the one that began last counts",
    (_, headings, cells, began, ended) => {
      const reading = care(headings, cells);
      expect(reading.questions).toEqual([]);
      expect(reading.pupils[0]?.care.began).toMatchObject({ value: began });
      expect(reading.pupils[0]?.care.ended).toMatchObject(
        ended === null ? { kind: "blank" } : { value: ended },
      );
      const several = cells.filter((cell, at) => at % 2 === 0 && cell !== null).length > 1;
      expect(finding(reading, "care-periods")?.severity).toBe(several ? "information" : undefined);
    },
  );
});
