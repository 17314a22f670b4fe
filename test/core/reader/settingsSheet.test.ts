import type { TestCell } from "../../support/rawWorkbook";
import { finding, readSheets } from "./reading";

const pupils = {
  name: "Y11",
  rows: [
    ["Name", "Pupil ID", "Maths result"],
    ["Ava", 1, "C"],
  ],
};

const settings = (...rows: TestCell[][]) => readSheets([pupils, { name: "Settings", rows }]);

describe("the Settings sheet", () => {
  it("takes a blank value as not given, whatever stands beside it", () => {
    const reading = settings(
      ["Settings"],
      ["Setting", "Value", "What it does"],
      ["Academic year", null, "Such as 2012/13. Blank: worked out from the tracker."],
      ["Term", null, "Autumn, spring or summer. Blank: worked out from the tracker."],
      ["Council", null, "Printed on the plans."],
      ["Suppression threshold", 10, "Counts hidden in public copies."],
    );
    expect(reading.settings).toMatchObject({
      academicYear: "2013/14",
      council: "",
      suppressionThreshold: 10,
    });
    expect(finding(reading, "setting-unreadable")).toBeUndefined();
    expect(reading.questions.map(({ id }) => id)).toEqual(expect.arrayContaining(["academic-year", "term"]));
  });

  it.each<[string, TestCell[], (name: string, value: TestCell) => TestCell[]]>([
    ["value first", ["Value", "Setting"], (name, value) => [value, name]],
    ["notes between", ["Name", "Notes", "Value"], (name, value) => [name, "a note", value]],
    ["headings shouted", ["SETTING:", "VALUE"], (name, value) => [name, value]],
    ["no headings", [], (name, value) => [name, value]],
  ])("is read in any order of its columns: %s", (_, headings, row) => {
    const reading = settings(
      headings,
      row("Council", "Wirralshire"),
      row("LA number", 888),
      row("Term", "Spring"),
    );
    expect(reading.settings).toMatchObject({ council: "Wirralshire", laNumber: "888", term: "spring" });
    expect(reading.hasSettings).toBe(true);
  });

  it.each<[TestCell, string, string]>([
    ["Autumn from 1 September, spring from 1 January, summer from 1 April", "01-01", "04-01"],
    [
      "Autumn 2 Sep to 19 Dec; Spring 5th January 2015 to 27 March; Summer 13 Apr to 22 July",
      "01-05",
      "04-13",
    ],
    ["spring: 05/01/2015, summer: 13/04/2015", "01-05", "04-13"],
  ])("lets a day lie in the term of her dates: %s", (typed, spring, summer) => {
    const reading = settings(["Term dates", typed], ["Council", "Northshire"]);
    expect(reading.settings.termDates).toEqual({ spring, summer });
    expect(finding(reading, "setting-unreadable")).toBeUndefined();
  });

  it.each(["see the website", "spring from 5 January", "spring from 5 March, summer from 13 April"])(
    "goes by the calendar, and says so, where term dates cannot be told: %s",
    (typed) => {
      const reading = settings(["Term dates", typed], ["Council", "Northshire"]);
      expect(reading.settings.termDates).toEqual({ spring: "01-01", summer: "04-01" });
      expect(finding(reading, "setting-unreadable")).toMatchObject({
        found: typed,
        expected: "days such as spring from 5 January, summer from 13 April",
      });
    },
  );

  it("says so where limits leave nobody to be AMBER, and goes by them all the same", () => {
    const crossed = settings(["Attendance GREEN from", "80"], ["Attendance AMBER from", "90"]);
    expect(crossed.settings.ratings).toMatchObject({ attendanceGreen: "80", attendanceAmber: "90" });
    expect(finding(crossed, "setting-order")).toMatchObject({
      cells: ["B1", "B2"],
      found: "80 and 90",
      expected: "Attendance GREEN from at 90 or above, or Attendance AMBER from at 80 or below",
    });
    const sdq = settings(["SDQ GREEN to", "17"], ["Council", "Northshire"]);
    expect(finding(sdq, "setting-order")).toMatchObject({ cells: ["B1"], found: "17" });
    const same = settings(["Attendance GREEN from", "90"], ["Council", "Northshire"]);
    expect(finding(same, "setting-order")).toBeUndefined();
  });

  it("says that points per grade cannot be chosen, where somebody chose them", () => {
    const chosen = settings(["Points per grade scheme", "2016"], ["Council", "Northshire"]);
    expect(finding(chosen, "setting-not-used")).toMatchObject({ found: "2016", cells: ["B1"] });
    const blank = settings(["Points per grade scheme", null], ["Council", "Northshire"]);
    expect(finding(blank, "setting-not-used")).toBeUndefined();
  });

  it("decides by her term dates whether a PEP was held in the term", () => {
    const list = {
      name: "Y11",
      rows: [
        ["Name", "Pupil ID", "Maths result", "Date of last PEP"],
        ["Ava", 1, "C", "03/04/2014"],
        ["Ben", 2, "C", "25/04/2014"],
      ],
    };
    const read = (dates: string) =>
      readSheets([
        list,
        {
          name: "Settings",
          rows: [
            ["Academic year", "2013/14"],
            ["Term", "summer"],
            ["Term dates", dates],
          ],
        },
      ]).pupils.map(({ termly }) => termly.pepInTime);
    const said = (value: string) => expect.objectContaining({ value }) as unknown;
    expect(read("spring from 1 January, summer from 1 April")).toEqual([said("yes"), said("yes")]);
    expect(read("spring from 6 January, summer from 22 April")).toEqual([said("no"), said("yes")]);
  });

  it.each<[TestCell, string]>([
    ["target", "target"],
    ["Flight path", "flight path"],
    ["flightpath", "flight path"],
    [null, "target"],
  ])("compares attainment with what it says: %s", (typed, mode) => {
    const reading = settings(["Attainment compared with", typed], ["Flight path start grade", 1.5]);
    expect(reading.settings).toMatchObject({ attainmentAgainst: mode, ratings: { flightPathStart: "1.5" } });
  });

  it.each<[TestCell, boolean]>([
    ["Yes", true],
    ["Y", true],
    [true, true],
    ["no", false],
    ["N", false],
  ])("drafts action plans from actions, or not: %s", (typed, drafts) => {
    expect(settings(["Draft from actions", typed], ["Council", "Northshire"]).settings).toMatchObject({
      draftFromActions: drafts,
    });
  });

  it.each(["TBC", "try it", "never mind", "Yvonne decides"])(
    "drafts no action plans, and says so, where it cannot tell whether to: %s",
    (typed) => {
      const reading = settings(["Draft from actions", typed], ["Council", "Northshire"]);
      expect(reading.settings.draftFromActions).toBe(false);
      expect(finding(reading, "setting-unreadable")).toMatchObject({ found: typed, expected: "yes or no" });
    },
  );

  it("goes by the target, and says so, where it cannot tell what attainment is compared with", () => {
    const reading = settings(["Attainment compared with", "last year"], ["Council", "Northshire"]);
    expect(reading.settings.attainmentAgainst).toBe("target");
    expect(finding(reading, "setting-unreadable")).toMatchObject({ found: "last year" });
  });

  it.each<[string, TestCell[][]]>([
    [
      "under its headings",
      [
        ["Setting", "Value"],
        ["First or best entry", "best"],
      ],
    ],
    [
      "under Name and Value",
      [
        ["Name", "Value"],
        ["First or best entry", "Best entry"],
      ],
    ],
    ["alone", [["First or best entry", "best"]]],
  ])("is read with a single setting: %s", (_, rows) => {
    const reading = settings(...rows);
    expect(reading.settings.entryRule).toBe("best");
    expect(finding(reading, "settings-unread")).toBeUndefined();
  });

  it("is no pupil list that begins with the year", () => {
    const rows = [
      ["Year", "Name", "Pupil ID", "Maths result"],
      [11, "Ben", 2, "D"],
    ];
    const reading = readSheets([{ name: "Settings", rows }]);
    expect(reading.hasSettings).toBe(false);
    expect(reading.pupils).toHaveLength(1);
  });

  it("says so when a sheet named Settings cannot be read", () => {
    const reading = settings(["2014/15", "Academic year"], ["Spring", "Term"]);
    expect(reading.hasSettings).toBe(false);
    expect(finding(reading, "settings-unread")).toMatchObject({ severity: "worthALook", sheet: "Settings" });
  });

  it("says which sheet counts when two are named Settings", () => {
    const rows: TestCell[][] = [
      ["Setting", "Value"],
      ["Council", "Northshire"],
      ["Term", "Spring"],
    ];
    const reading = readSheets([pupils, { name: "Settings", rows }, { name: "Settings (2)", rows }]);
    expect(finding(reading, "settings-unread")).toMatchObject({ sheet: "Settings (2)" });
    expect(finding(reading, "settings-unread")?.message).toContain("‘Settings’ is used");
  });
});
