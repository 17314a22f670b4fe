import type { Pupil } from "../../../src/core/domain/pupil";
import { answers, normalUpn, readAll } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";
import { columns } from "../../core/reader/reading";

const pupils = { name: "Y9", rows: [["UPN", "NCY", "Maths WA"], [normalUpn(1), 9, "4"], [normalUpn(2), 9, "5"]] }; // prettier-ignore

/** Reads a tab of attendance by half term, as in the summer of 2025. */
function read(headings: readonly string[], cells: readonly (readonly TestCell[])[], told = {}) {
  const rows = cells.map((row, nth) => [normalUpn(nth + 1), ...row]);
  const tab = { name: "Attendance", rows: [["UPN", ...headings], ...rows] };
  return readAll([pupils, tab], { academicYear: "2024/25", term: "summer", asAt: "2025-07-10", ...told });
}

function attendance({ termly }: Pupil): string {
  return termly.attendance.kind === "value" ? termly.attendance.value : termly.attendance.kind;
}

const halves = ["HT1", "HT2", "HT3", "HT4", "HT5", "HT6"];
const cells = [[95, 96, 97, 98, 93, 91], [90, 80, 70, 60, 50, 40]]; // prettier-ignore

describe("a tab of attendance by half term", () => {
  it("with ‘Overall’ is the attendance of the year so far", () => {
    const reading = read([...halves, "Overall"], cells.map((row, nth) => [...row, 95 - nth])); // prettier-ignore
    expect(columns(reading)).toContain("H attendance");
    expect(reading.pupils.map(attendance)).toEqual(["95", "94"]);
  });

  it("without it is asked about: the mean of the term's halves, or the year so far", () => {
    const asked = read(halves, cells);
    expect(asked.questions.map(({ id }) => id)).toContain("attendance-months:Attendance");
    expect(asked.pupils.map(attendance)).toEqual(["92", "45"]);
    const running = "the year so far: the latest half term counts";
    const told = answers(["attendance-months:Attendance", running]);
    expect(read(halves, cells, told).pupils.map(attendance)).toEqual(["91", "40"]);
  });

  it("takes the half that is there while the other is still to come", () => {
    const soFar = cells.map((row) => row.slice(0, 5));
    expect(read(halves, soFar).pupils.map(attendance)).toEqual(["93", "50"]);
  });
});
