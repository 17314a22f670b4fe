import { columns } from "../../core/reader/reading";
import { normalUpn, readAll } from "../../support/normalTracker";
import type { TestSheet } from "../../support/rawWorkbook";

const sheet = (name: string, year = 11): TestSheet => ({
  name,
  rows: [
    ["UPN", "Surname", "Year", "Attendance", "Maths result", "English result"],
    [normalUpn(year), "Ash", year, 93, "5", "4"],
  ],
});

const overlooked = "nothing: pass it over";
const decisions = new Map([["column:Y11:D1", overlooked]]);

describe("a column whose heading leaves nothing in doubt", () => {
  it("is not asked about; she may say that it holds something else, but not that names or numbers do", () => {
    const reading = readAll([sheet("Y11")]);
    expect(reading.questions.map(({ id }) => id)).not.toContain("column:Y11:D1");
    const offered = reading.offered?.filter(({ id }) => id.startsWith("column:")) ?? [];
    expect(offered.map(({ at }) => at.cell)).toEqual(["C1", "D1", "E1", "F1"]);
    expect(offered[1]).toMatchObject({
      text: "What is in D1 ‘Attendance’?",
      options: ["attendance", overlooked],
    });
    expect(reading.columns[3]).toMatchObject({ confidence: "certain", alternatives: [], question: null });
  });

  it("passed over, it gives no figure and says that she said so", () => {
    const reading = readAll([sheet("Y11")], { decisions });
    expect(columns(reading)[3]).toBe("D unused");
    expect(reading.columns[3]).toMatchObject({ because: "you said so", question: "column:Y11:D1" });
    expect(reading.pupils[0]?.termly.attendance.kind).toBe("noColumn");
  });

  it("an earlier answer holds when the column has moved and its sheet has another name", () => {
    const [name, about] = ["Y11", "column attendance"];
    const moved = sheet("Year 11").rows.map((cells) => [...cells.slice(0, 3), ...cells.slice(4), cells[3]!]);
    const remembered = [{ about, sheet: name, answer: overlooked }];
    const reading = readAll([{ name: "Year 11", rows: moved }], { remembered });
    expect(columns(reading)[5]).toBe("F unused");
  });

  it("passing one over loses no other answer about its sheet", () => {
    const sheets = [sheet("Y10", 10), sheet("Y11")];
    const which = (options = {}) =>
      readAll(sheets, options).questions.find(({ id }) => id === "read-sheets")?.about;
    expect(which({ decisions })).toBe(which());
  });
});
