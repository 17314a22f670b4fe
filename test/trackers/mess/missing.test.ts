import { codes, finding } from "../../core/reader/reading";
import { normalPupils, put, readAll, readFault } from "../../support/normalTracker";
import type { NormalHeading } from "../../support/normalTracker";
import { error, percent } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";

const one = (heading: NormalHeading, value: TestCell) => readFault((rows) => put(rows, 3, heading, value));

describe("missing values", () => {
  it.each<[TestCell, string]>([
    ["", "blank"],
    [" ", "blank"],
    ["\u00a0", "blank"],
    ["-", "blank"],
    ["–", "blank"],
    ["n/a", "notApplicable"],
    ["N/A", "notApplicable"],
    ["NA", "notApplicable"],
    ["TBC", "unreadable"],
    ["?", "unreadable"],
    ["not known", "unreadable"],
  ])("case 60: %j is %s everywhere, and never zero", (typed, kind) => {
    for (const heading of [
      "Attendance %",
      "Days suspended",
      "SDQ",
      "School",
      "SEN",
      "Date into care",
    ] as const) {
      const { termly, school, sen, care } = one(heading, typed).pupils[1] ?? {};
      const readings = {
        "Attendance %": termly?.attendance,
        "Days suspended": termly?.suspendedDays,
        SDQ: termly?.sdq,
        School: school,
        SEN: sen?.provision,
        "Date into care": care?.began,
      };
      expect(readings[heading]?.kind).toBe(kind);
    }
  });

  it("case 60: a zero is a value where it can be one, and none where it means none", () => {
    expect(one("Days suspended", 0).pupils[1]?.termly.suspendedDays).toMatchObject({ value: "0" });
    expect(one("SDQ", 0).pupils[1]?.termly.sdq).toMatchObject({ value: 0 });
    expect(one("Primary need", "0").pupils[1]?.sen.need.kind).toBe("notApplicable");
  });

  it("case 60: cells that are not known are counted in one finding a column", () => {
    const reading = readFault((rows) => {
      for (const row of [3, 4, 9]) put(rows, row, "SDQ", "TBC");
    });
    expect(reading.findings).toMatchObject([{ code: "not-given", cells: ["T3", "T4", "T9"] }]);
  });

  it.each(["#N/A", "#REF!", "#VALUE!"])("case 61: %s is named by its cell and read as missing", (name) => {
    const reading = one("SDQ", error(name));
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(reading.pupils[1]?.termly.sdq.kind).toBe("unreadable");
    expect(reading.findings).toMatchObject([{ code: "cell-error", cells: ["T3"], found: name }]);
  });

  it("case 61: a column too narrow to show its value is read by the value", () => {
    const reading = one("Attendance %", { value: 93, text: "########" });
    expect(reading.pupils[1]?.termly.attendance).toMatchObject({ value: "93" });
    expect(reading.findings).toEqual([]);
  });
});

describe("numbers", () => {
  const attendances = (values: readonly TestCell[], decisions = new Map<string, string>()) =>
    readAll(
      [
        {
          name: "Y11",
          rows: [
            ["UPN", "Name", "Year", "Attendance"],
            ...values.map((value, at) => [`x${at}`, "N", 11, value]),
          ],
        },
      ],
      { decisions },
    );
  const read = (reading: ReturnType<typeof attendances>) =>
    reading.pupils.map(({ termly: { attendance } }) =>
      attendance.kind === "value" ? attendance.value : attendance.kind,
    );

  it.each<[string, TestCell[], string[]]>([
    ["numbers", [93, 88.5], ["93", "88.5"]],
    ["shares", [0.93, 1, 0], ["93", "100", "0"]],
    ["signs", ["93%", "88.5 %"], ["93", "88.5"]],
    ["formats", [percent(0.93), percent(0.885, 1)], ["93", "88.5"]],
    ["signs beside numbers", ["93%", 88], ["93", "88"]],
    ["numbers as text", ["93", "88.5"], ["93", "88.5"]],
    ["decimal commas", ["93,5", 88], ["93.5", "88"]],
    ["shares as text", ["0.93", "0,88"], ["93", "88"]],
  ])("case 62: attendance in %s has one unit", (_, values, expected) => {
    const reading = attendances(values);
    expect(read(reading)).toEqual(expected);
    expect(reading.questions).toEqual([]);
  });

  it("case 62: a column that mixes 93 and 0.93 is asked about, and nothing guessed", () => {
    const reading = attendances([93, 0.9]);
    expect(read(reading)).toEqual(["93", "unreadable"]);
    expect(reading.questions).toMatchObject([
      { id: "unit:Y11:attendance", assumed: "leave them out", at: { cell: "D1" } },
    ]);
    const answered = attendances([93, 0.9], new Map([["unit:Y11:attendance", "0.93 is 93%"]]));
    expect(read(answered)).toEqual(["93", "90"]);
    expect(codes(answered)).not.toContain("value-out-of-range");
  });

  it("case 62: a decimal comma is listed", () => {
    expect(finding(attendances(["93,5", 88]), "number-tidied")).toMatchObject({
      severity: "information",
      cells: ["D2"],
    });
  });

  const absence = (heading: string, values: readonly TestCell[], decisions = new Map<string, string>()) =>
    readAll(
      [
        {
          name: "Y11",
          rows: [["UPN", "Name", "Year", heading], ...values.map((value, at) => [`x${at}`, "N", 11, value])],
        },
      ],
      { decisions },
    );

  it("case 62: absence in per cent is not attendance, which follows from it", () => {
    const reading = absence("Absence %", [7, 12.5]);
    expect(read(reading)).toEqual(["93", "87.5"]);
    expect(finding(reading, "attendance-from-absence")).toMatchObject({
      cells: ["D1"],
      severity: "information",
    });
  });

  it("case 62: absence without a unit is asked about, and not used until answered", () => {
    const reading = absence("Absence", [7, 12]);
    expect(read(reading)).toEqual(["noColumn", "noColumn"]);
    expect(reading.questions).toMatchObject([{ id: "unit:Y11:absence", assumed: "sessions or days missed" }]);
    const answer = new Map([["unit:Y11:absence", "a percentage of sessions missed"]]);
    expect(read(absence("Absence", [7, 12], answer))).toEqual(["93", "88"]);
  });
});
