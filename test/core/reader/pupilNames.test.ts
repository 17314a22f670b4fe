import fc from "fast-check";
import type { TestCell } from "../../support/rawWorkbook";
import { date } from "../../support/rawWorkbook";
import { checkLetter } from "../../../src/core/domain/identifiers/upn";
import { readRows } from "./reading";

const upn = (serial: string): string => `${checkLetter(`9990001${serial}`)}9990001${serial}`;
const headings: TestCell[] = ["UPN", "Name", "DOB", "NCY", "Maths"];
const row = (number: TestCell, name: TestCell, born: TestCell = date("1998-01-05")): TestCell[] => [
  number,
  name,
  born,
  11,
  "C",
];
const first = upn("14001");
const second = upn("14002");

describe("names and numbers of pupils", () => {
  it("gives the same key for the same child however the name is typed", () => {
    const key = (name: string) => readRows([headings, row(null, name)]).pupils[0]?.key;
    expect(new Set(["Ava Ash", "ASH, Ava", " ava  ash "].map(key)).size).toBe(1);
    expect(key("Ava Ash")).not.toContain("ava");
  });

  it("joins first name and surname, and keeps a name column that is full already", () => {
    const name = (heads: TestCell[], cells: TestCell[]) =>
      readRows([
        ["UPN", ...heads, "NCY"],
        [first, ...cells, 11],
      ]).pupils[0]?.name;
    expect(name(["Surname", "Forename"], ["Ash", "Ava"])).toBe("Ava Ash");
    expect(name(["Name", "Surname"], ["Ava", "Ash"])).toBe("Ava Ash");
    expect(name(["Name", "Surname"], ["Ava Ash", "Ash"])).toBe("Ava Ash");
  });

  it("never puts a name into a finding", () => {
    const reading = readRows([
      headings,
      row(null, "Zyxwv Qponm"),
      row(null, "Zyxwv Qponm"),
      row(4, "Zyxwv Qponm", "32/01/1998"),
      [null, "Zyxwv Qponm"],
    ]);
    expect(JSON.stringify(reading.findings)).not.toMatch(/zyxwv/i);
  });

  it("reads any order of columns to the same pupils", () => {
    const heads: TestCell[] = [
      "UPN",
      "Surname",
      "Forename",
      "DOB",
      "NCY",
      "SEN",
      "Maths",
      "English",
      "Att %",
    ];
    const cells: TestCell[][] = [
      [first, "Ash", "Ava", date("1998-01-05"), 11, "S", "C", "D", 93],
      [second, "Birch", "Ben", date("1998-02-05"), 11, "N", "B", "U", 88.5],
    ];
    const facts = (order: readonly number[]) =>
      readRows([heads, ...cells].map((line) => order.map((at) => line[at]))).pupils.map(
        ({ grades, ...rest }) => ({
          ...rest,
          grades: grades
            .map(({ subject, role, reading }) => ({ subject, role, reading }))
            .sort((a, b) => (a.subject < b.subject ? -1 : 1)),
        }),
      );
    const expected = facts(heads.map((_, at) => at));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          heads.map((_, at) => at),
          { minLength: heads.length },
        ),
        (order) => {
          expect(facts(order)).toEqual(expected);
        },
      ),
      { numRuns: 100 },
    );
  });
});
