import { date } from "../../support/rawWorkbook";
import { columns, readRows } from "./reading";

describe("headings of care dates", () => {
  it.each([
    "POC start date",
    "CLA start date",
    "Care start date",
    "LAC start",
    "Care start",
    "Start of care",
    "Date of start of care",
    "Date taken into care",
    "Date admitted to care",
    "Date LAC started",
    "Latest care start",
    "Current period of care start date",
    "Date into care (current episode)",
  ])("are known although some of their words tell a role elsewhere: %s", (heading) => {
    const reading = readRows([
      ["Name", "Pupil ID", heading, "Maths result"],
      ["Ava", "1", date("2010-01-01"), "C"],
    ]);
    expect(reading.pupils[0]?.care.began).toMatchObject({ kind: "value", value: "2010-01-01" });
  });

  it("leave a target under another heading a target: Attendance under Target is no attendance", () => {
    const reading = readRows([
      ["Name", "Pupil ID", "Target", "Maths result"],
      [null, null, "Attendance", null],
      ["Ava", "1", 96, "C"],
    ]);
    expect(columns(reading)).toContain("C unused");
  });
});
