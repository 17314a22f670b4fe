import { finding } from "../../core/reader/reading";
import { answers, normalUpn, readAll } from "../../support/normalTracker";
import type { TestSheet } from "../../support/rawWorkbook";

type Row = readonly [name: string, nth: number, attendance: number];

function tab(name: string, ...rows: readonly Row[]): TestSheet {
  const pupils = rows.map(([pupil, nth, attendance]) => [pupil, normalUpn(nth), 10, "4", attendance]);
  return { name, rows: [["Name", "UPN", "NCY", "English", "Attendance"], ...pupils] };
}

const both: readonly Row[] = [
  ["Ava", 1, 91],
  ["Ben", 2, 60],
];

describe("a pupil who stands on the tab of an earlier term only", () => {
  it("is counted with what it says, and named by the cell", () => {
    const reading = readAll([tab("Autumn", ...both), tab("Summer", ["Ava", 1, 95])], answers());
    expect(reading.pupils.map(({ termly }) => termly.attendance)).toMatchObject([
      { value: "95" },
      { value: "60" },
    ]);
    expect(finding(reading, "earlier-term-only")).toMatchObject({ sheet: "Autumn", cells: ["B3"] });
  });

  it("is nothing to speak of where nobody has a tab of the term, or a list names none", () => {
    const noSummer = readAll([tab("Autumn", ...both), tab("Spring", ["Ava", 1, 95])], answers());
    const undated = readAll(
      [tab("Pupils", ...both), tab("Autumn", ["Ben", 2, 60]), tab("Summer", ["Ava", 1, 95])],
      answers(),
    );
    expect([noSummer, undated].map((reading) => finding(reading, "earlier-term-only"))).toEqual([
      undefined,
      undefined,
    ]);
  });
});
