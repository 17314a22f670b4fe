import { codes, columns, finding, pupil } from "../../core/reader/reading";
import { normalUpn, readAll } from "../../support/normalTracker";
import { date } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";

const ava = normalUpn(1);
const ben = normalUpn(2);

function read(
  headings: readonly TestCell[],
  rows: readonly (readonly TestCell[])[],
  decisions: readonly (readonly [string, string])[] = [],
) {
  const pupils = rows.map((row, at) => [normalUpn(at + 1), `Pupil ${at + 1}`, 11, ...row]);
  return readAll([{ name: "CLA", rows: [["UPN", "Name", "Year", ...headings], ...pupils] }], {
    decisions: new Map(decisions),
  });
}

describe("columns of another time", () => {
  it("last year's attendance is not this term's, and that is said", () => {
    const reading = read(["Att 23/24"], [[92], [85]]);
    expect(pupil(reading, ava)?.termly.attendance).toEqual({ kind: "noColumn" });
    expect(finding(reading, "column-of-other-time")?.message).toBe(
      "Cell D1 on ‘CLA’ says ‘Att 23/24’, which is of 2023/24, so attendance of summer 2024/25 is not known. Add a column for the term, or take the year out of the heading if it is of this one.",
    );
  });

  it.each([
    ["FTE Aut 24", [0, 6]],
    ["PEP Autumn 24", ["Y", "N"]],
    ["Att Spring", [91, 88]],
  ])("%s alone is asked about in summer, and not used until then", (heading, values) => {
    const rows = values.map((value) => [value]);
    const open = read([heading], rows);
    expect(columns(open)[3]).toBe("D unused");
    expect(open.questions).toMatchObject([{ assumed: "no", at: { cell: "D1" } }]);
    const answered = read([heading], rows, [[open.questions[0]?.id ?? "", "yes"]]);
    expect(columns(answered)[3]).not.toBe("D unused");
  });

  it.each([
    ["Att 24/25"],
    ["Att Sum 25"],
    ["Att HT6"],
    ["Attendance to 18/07/25"],
    ["SDQ Score 2025"],
    ["SDQ Aut 24"],
  ])("%s is used as ever", (heading) => {
    const reading = read(
      [heading],
      [[22], [31]].map(([value]) => [heading.startsWith("SDQ") ? value : 90]),
    );
    expect(columns(reading)[3]).not.toBe("D unused");
    expect(reading.questions).toEqual([]);
  });
});

describe("attendance by month and to date", () => {
  it("the year to date counts, not a month", () => {
    const reading = readAll([
      {
        name: "CLA",
        rows: [
          [null, null, null, "Attendance", null, null, null],
          ["UPN", "Name", "Year", "Apr", "May", "Jun", "YTD"],
          [ava, "Ava", 11, 90, 88, 87, 91],
        ],
      },
    ]);
    expect(columns(reading).slice(3)).toEqual(["D unused", "E unused", "F unused", "G attendance"]);
    expect(reading.questions).toEqual([]);
  });

  it("a group of two fields gives each lower heading the one that it goes with", () => {
    const reading = readAll([
      {
        name: "CLA",
        rows: [
          [null, null, null, "Attendance & Exclusions", null],
          ["UPN", "Name", "Year", "YTD %", "FTE"],
          [ava, "Ava", 11, 95, 0],
        ],
      },
    ]);
    expect(columns(reading).slice(3)).toEqual(["D attendance", "E suspendedDays"]);
  });
});

describe("who is still there", () => {
  it.each([
    ["Status", ["CLA", "Adopted", "CLA", "SGO granted"]],
    ["CIN/CLA", ["CLA", "CIN", "CLA", "CLA"]],
    ["Current/Ceased", ["Current", "Ceased", "Current", "Current"]],
    ["CLA Status (Open/Closed)", ["Open", "Closed", "Open", "Open"]],
  ])("%s: whether those who left count is asked", (heading, values) => {
    const reading = read(
      [heading],
      values.map((value) => [value]),
    );
    expect(columns(reading)[3]).toBe("D rollStatus");
    expect(reading.questions).toMatchObject([{ id: "left:CLA", assumed: "count" }]);
    expect(codes(reading)).toEqual(["status-left"]);
  });

  it("a word that we do not know does not silence the others, and is named", () => {
    const reading = read(["Status"], [["CLA"], ["Ceased"], ["In transit"], ["CLA"]]);
    expect(reading.questions).toMatchObject([{ id: "left:CLA" }]);
    expect(finding(reading, "status-unknown")).toMatchObject({ cells: ["D4"], found: "In transit" });
  });

  it("‘CLA from’ and ‘CLA from 2’ are two periods in care", () => {
    const reading = read(
      ["CLA from", "CLA to", "CLA from 2", "CLA to 2"],
      [[date("2020-01-01"), date("2021-01-01"), date("2023-05-01")], [date("2024-09-01")]],
    );
    expect(pupil(reading, ava)?.care).toMatchObject({
      began: { value: "2023-05-01" },
      ended: { kind: "blank" },
    });
    expect(pupil(reading, ben)?.care.began).toMatchObject({ value: "2024-09-01" });
    expect(reading.questions).toEqual([]);
  });
});

describe("columns that are not used", () => {
  it("one that must be a field nothing else gives is named for itself", () => {
    const reading = read(["Geboren"], [[date("2009-03-01")], [date("2009-05-01")]]);
    expect(finding(reading, "column-fits")?.message).toBe(
      "Cell D1 on ‘CLA’ says ‘Geboren’, a heading that we do not know, over what looks like the date of birth, which no other column gives. Call it that if it is that; until then it is not used.",
    );
  });

  it("the rest are named, up to twelve of them", () => {
    const names = ["Key worker", "Foster home", "Panel", "Hub", "Locality", "Laptop"];
    const reading = read(names, [names.map(() => "this"), names.map(() => "that")]);
    const message = finding(reading, "columns-unused")?.message ?? "";
    for (const name of names) expect(message).toContain(`‘${name}’`);
  });
});
