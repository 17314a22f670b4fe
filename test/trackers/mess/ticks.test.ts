import { answers, columnOf, normalPupils, put, readFault } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";

const heading = "PEP in time";

/** The normal tracker with only these values in its yes/no column, first pupil first. */
function read(values: readonly TestCell[], given?: string) {
  const decisions = given === undefined ? {} : answers([`crosses:Pupils:${heading}`, given]);
  const reading = readFault((rows) => {
    for (const row of rows.slice(1)) row[columnOf(heading)] = null;
    values.forEach((value, nth) => put(rows, nth + 2, heading, value));
  }, decisions);
  const said = reading.pupils
    .slice(0, values.length)
    .map(({ termly: { pepInTime } }) => (pepInTime.kind === "value" ? pepInTime.value : pepInTime.kind));
  return { said, asked: reading.questions.map(({ assumed }) => assumed) };
}

describe("yes and no", () => {
  it.each<[TestCell, string]>([
    ["Y", "yes"],
    ["y", "yes"],
    ["Yes", "yes"],
    ["✓", "yes"],
    [1, "yes"],
    [true, "yes"],
    ["TRUE", "yes"],
    ["No", "no"],
    ["✗", "no"],
    [0, "no"],
    [false, "no"],
    ["N/A", "notApplicable"],
    [null, "blank"],
  ])("case 57: %p is %s", (typed, said) => {
    expect(read([typed])).toEqual({ said: [said], asked: [] });
  });

  it("case 57: an X beside ticks is a no", () => {
    expect(read(["✓", "X", "x", null])).toEqual({ said: ["yes", "no", "no", "blank"], asked: [] });
  });

  it.each<[string, TestCell[], string, string[]]>([
    ["alone is taken for a yes", ["X", null, "x"], "X is yes", ["yes", "blank", "yes"]],
    ["beside No is taken for a yes", ["X", "No"], "X is yes", ["yes", "no"]],
    ["beside Yes is taken for a no", ["X", "Yes"], "X is no", ["no", "yes"]],
    ["beside both is left out", ["X", "Y", "N"], "leave them out", ["unreadable", "yes", "no"]],
  ])("case 57: an X %s until the officer answers", (_, typed, assumed, said) => {
    expect(read(typed)).toEqual({ said, asked: [assumed] });
  });

  it("case 57: her answer holds for the column", () => {
    expect(read(["X", null, "x"], "X is no").said).toEqual(["no", "blank", "no"]);
  });

  it("D14: the TRUE and FALSE of checkboxes are yes and no", () => {
    expect(read([true, false, true])).toEqual({ said: ["yes", "no", "yes"], asked: [] });
  });
});

describe("columns of zeros", () => {
  const zeros = (column: "Attendance %" | "SDQ", but: TestCell = 0) =>
    readFault((rows) => {
      for (const row of rows.slice(1)) row[columnOf(column)] = 0;
      put(rows, 7, column, but);
    });

  it.each(["Attendance %", "SDQ"] as const)(
    "D12: a whole column of 0 under %s is warned about, and stays 0",
    (column) => {
      const reading = zeros(column);
      expect(reading.findings).toMatchObject([{ code: "column-all-zero", severity: "worthALook" }]);
      expect(reading.findings[0]?.message).toContain(`All ${normalPupils} are 0`);
      expect(reading.pupils[0]?.termly[column === "SDQ" ? "sdq" : "attendance"]).toMatchObject({
        kind: "value",
      });
    },
  );

  it("D12: one other figure is enough to believe the zeros", () => {
    expect(zeros("SDQ", 12).findings).toEqual([]);
  });
});
