import { finding } from "../../core/reader/reading";
import { normalUpn, readAll } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";
import { date } from "../../support/rawWorkbook";

const headings: TestCell[] = ["Pupil", "UPN", "Maths result", "English result"];
const row = (nth: number): TestCell[] => [`Pupil ${nth}`, normalUpn(nth), "5", "4"];

function read(
  rows: readonly (readonly TestCell[])[],
  decisions: readonly (readonly [string, string])[] = [],
) {
  return readAll([{ name: "All", rows }], { decisions: new Map(decisions) });
}

function schools(reading: ReturnType<typeof read>): (string | null)[] {
  return reading.pupils.map(({ school }) => (school.kind === "value" ? school.value : null));
}

function years(reading: ReturnType<typeof read>): (number | null)[] {
  return reading.pupils.map(({ year }) => (year.kind === "value" ? year.value : null));
}

describe("lines of schools among pupils", () => {
  const line = "group-rows:All";

  it.each<[string, TestCell[][]]>([
    [
      "with averages between",
      [["Beck High average", null, 3.5, 4.5], ["The Willows"], row(3), ["The Willows average", null, 1, 1]],
    ],
    ["of initials", [["OOA"], row(3)]],
    ["of a saint", [["St. Joseph's"], row(3)]],
  ])("are no pupils, and what is not known as a school ends the one above: %s", (_, rows) => {
    const list = [headings, ["Beck High"], row(1), row(2), ...rows];
    const reading = read(list);
    expect(schools(reading)).toEqual(["Beck High", "Beck High", null]);
    expect(reading.questions.find(({ id }) => id === line)).toMatchObject({ assumed: "nothing to read" });
    expect(schools(read(list, [[line, "nothing to read"]]))).toEqual(["Beck High", "Beck High", null]);
    expect(schools(read(list, [[line, "their school"]]))[2]).toMatch(/^(?:The Willows|OOA|St. Joseph's)$/);
  });

  it("are told by dates of birth too, where no pupil has a UPN", () => {
    const born = (nth: number): TestCell[] => [`Pupil ${nth}`, date(`2009-02-0${nth}`), "4", "5"];
    const reading = read([
      ["Pupil", "DOB", "Maths result", "English result"],
      ["Beck High"],
      born(1),
      born(2),
      ["The Willows"],
      born(3),
      ["OOA"],
      born(4),
    ]);
    expect(schools(reading)).toEqual(["Beck High", "Beck High", null, null]);
    expect(finding(reading, "separator-row")?.cells).toEqual(["A5", "A7"]);
  });

  it("hold for the parts straight beneath them, until a kind of school or another line ends them", () => {
    const parts = [["Beck High"], ["Boys"], row(1), ["Girls"], row(2), ["Out of county"], row(3)];
    expect(schools(read([headings, ...parts]))).toEqual(["Beck High", "Beck High", "Beck High"]);
    expect(schools(read([headings, ["Beck High"], row(1), ["Out of county"], row(2)]))).toEqual([
      "Beck High",
      null,
    ]);
  });

  it("stand within years, or years within them: the outer one ends the inner", () => {
    const within = read([headings, ["Year 10"], ["Beck High"], row(1), ["Year 11"], row(2)]);
    expect(schools(within)).toEqual(["Beck High", null]);
    expect(years(within)).toEqual([10, 11]);
    const over = read([
      headings,
      ["Beck High"],
      ["Year 10"],
      row(1),
      ["Year 11"],
      row(2),
      ["Moor High"],
      row(3),
    ]);
    expect(schools(over)).toEqual(["Beck High", "Beck High", "Moor High"]);
    expect(years(over)).toEqual([10, 11, null]);
  });

  it("stand above the first headings as well, where each school has its own", () => {
    const reading = read([["Beck High"], headings, row(1), ["Moor High"], headings, row(2)]);
    expect(schools(reading)).toEqual(["Beck High", "Moor High"]);
  });

  it("are no schools when they are titles that a printed page repeats", () => {
    expect(schools(read([headings, ["Virtual School data"], row(1)]))).toEqual([null]);
    expect(schools(read([headings, ["Beck High"], row(1), ["UASC list"], row(2)]))).toEqual([
      "Beck High",
      null,
    ]);
  });
});
