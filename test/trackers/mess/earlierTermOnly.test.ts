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
  it("is counted without that term's attendance, and named by the cell", () => {
    const reading = readAll([tab("Autumn", ...both), tab("Summer", ["Ava", 1, 95])], answers());
    expect(reading.pupils.map(({ termly }) => termly.attendance)).toEqual([
      expect.objectContaining({ value: "95" }),
      { kind: "blank" },
    ]);
    expect(reading.pupils[1]?.grades).toMatchObject([{ subject: "english", term: { name: "autumn" } }]);
    expect(finding(reading, "earlier-term-only")).toMatchObject({ sheet: "Autumn", cells: ["B3"] });
  });

  it("is not given an earlier term's attendance where a list without a term names the pupil, either", () => {
    const register: TestSheet = {
      name: "Register",
      rows: [
        ["Name", "UPN", "NCY", "School"],
        ["Ava", normalUpn(1), 10, "Alder"],
        ["Ben", normalUpn(2), 10, "Alder"],
      ],
    };
    const attendance = (term: TestSheet) =>
      readAll([register, tab("Autumn", ...both), term], answers()).pupils.map(
        ({ termly }) => termly.attendance,
      );
    expect(attendance(tab("Summer", ["Ava", 1, 95]))).toMatchObject([{ value: "95" }, { kind: "blank" }]);
  });

  it("keeps what the list of the term has no column for, such as the SDQ score of the year", () => {
    const autumn = tab("Autumn", ...both);
    const scored = autumn.rows.map((row, nth) => [...row, nth === 0 ? "SDQ" : 12]);
    const reading = readAll([{ ...autumn, rows: scored }, tab("Summer", ["Ava", 1, 95])], answers());
    expect(reading.pupils.map(({ termly }) => termly.sdq)).toMatchObject([{ value: 12 }, { value: 12 }]);
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

describe("what only an earlier tab tells", () => {
  const spring = (...pupils: readonly [string, number][]): TestSheet => ({
    name: "Spring",
    rows: [
      ["Name", "UPN", "NCY", "English"],
      ...pupils.map(([pupil, nth]) => [pupil, normalUpn(nth), 10, "5"]),
    ],
  });

  it("counts, as no tab of the term has a column for it, and is said with its pupils", () => {
    const tabs = [tab("Autumn", ...both), spring(["Ava", 1], ["Ben", 2])];
    const reading = readAll(tabs, { ...answers(), term: "spring" });
    expect(reading.pupils.map(({ termly }) => termly.attendance)).toMatchObject([
      { value: "91" },
      { value: "60" },
    ]);
    expect(finding(reading, "carried-from-earlier")).toMatchObject({
      ...{ severity: "worthALook", sheet: "Autumn", cells: ["B2", "B3"] },
      message:
        "Rows 2 and 3 on ‘Autumn’ hold attendance of an earlier term, which counts all the same: we expected a column for it in the list of spring 2024/25 and found none. Add that column, or empty these cells if they are out of date.",
    });
  });

  it("is said of a workbook with earlier tabs only, too", () => {
    const reading = readAll([tab("Autumn", ...both)], { ...answers(), term: "spring" });
    expect(finding(reading, "carried-from-earlier")?.cells).toEqual(["B2", "B3"]);
  });

  it("is nothing to speak of where the term's own tab or an undated one tells it", () => {
    const undated: TestSheet = { ...tab("Tracker", ...both) };
    for (const tabs of [
      [tab("Autumn", ...both), tab("Spring", ...both)],
      [tab("Autumn", ...both), spring(["Ava", 1]), undated],
    ])
      expect(
        finding(readAll(tabs, { ...answers(), term: "spring" }), "carried-from-earlier"),
      ).toBeUndefined();
  });
});
