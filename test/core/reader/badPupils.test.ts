import fc from "fast-check";
import type { TestCell } from "../../support/rawWorkbook";
import { date } from "../../support/rawWorkbook";
import { checkLetter } from "../../../src/core/domain/identifiers/upn";
import { codes, finding, readRows } from "./reading";

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

describe("bad inputs B: pupils and identifiers", () => {
  it("B01 leaves the second row with the same UPN out and names both cells", () => {
    const reading = readRows([headings, row(first, "Ava"), row(second, "Ben"), row(first, "Ava A")]);
    expect(reading.pupils).toHaveLength(2);
    expect(finding(reading, "pupil-twice")).toMatchObject({ severity: "worthALook", cells: ["A2", "A4"] });
  });

  it("B02 reads the same name with different UPNs as two pupils", () => {
    expect(readRows([headings, row(first, "Ava"), row(second, "Ava")]).pupils).toHaveLength(2);
  });

  it("B03 reads a pupil without a UPN by name and date of birth, and lists the blank", () => {
    const reading = readRows([headings, row(null, "Ava Ash"), row(second, "Ben")]);
    expect(reading.pupils[0]?.key).toMatch(/^h-[0-9a-f]{16}$/);
    expect(reading.pupils[0]?.upn).toEqual({ kind: "blank" });
    expect(finding(reading, "upn-missing")?.cells).toEqual(["A2"]);
  });

  it("B03 gives the same key for the same child however the name is typed", () => {
    const key = (name: string) => readRows([headings, row(null, name)]).pupils[0]?.key;
    expect(new Set(["Ava Ash", "ASH, Ava", " ava  ash "].map(key)).size).toBe(1);
    expect(key("Ava Ash")).not.toContain("ava");
  });

  it("B04 keeps pupils with a doubtful UPN and says what is doubtful", () => {
    const wrong = `${first.startsWith("A") ? "B" : "A"}${first.slice(1)}`;
    const reading = readRows([
      headings,
      row(wrong, "Ava"),
      row(first.slice(0, 12), "Ben"),
      row(`${second}1`, "Cal"),
    ]);
    expect(reading.pupils).toHaveLength(3);
    expect(finding(reading, "upn-check-letter")?.message).toContain(`should be ${first.charAt(0)}`);
    expect(finding(reading, "upn-format")?.cells).toEqual(["A3", "A4"]);
  });

  it("B05 flags a UPN that became a number and never rewrites it", () => {
    const reading = readRows([headings, row({ value: 1.23e12, text: "1.23E+12" }, "Ava")]);
    expect(finding(reading, "upn-number")).toMatchObject({ cell: "A2", found: "1.23E+12" });
    expect(reading.pupils[0]?.upn).toEqual({ kind: "unreadable", raw: "1.23E+12" });
    expect(reading.pupils[0]?.key).toMatch(/^h-/);
  });

  it("B06 reads a temporary UPN", () => {
    const temporary = `${checkLetter("99900011401A")}99900011401A`;
    const reading = readRows([headings, row(temporary, "Ava")]);
    expect(reading.pupils[0]?.key).toBe(temporary);
    expect(codes(reading)).toContain("upn-temporary");
  });

  it("B07 reads a UPN in lower case with spaces", () => {
    const spaced = ` ${first.slice(0, 4).toLowerCase()} ${first.slice(4)}\u00a0`;
    expect(readRows([headings, row(spaced, "Ava")]).pupils[0]?.key).toBe(first);
  });

  it("B08 calls a pupil without a name by the row", () => {
    const reading = readRows([headings, row(first, null)]);
    expect(reading.pupils[0]?.name).toBe("pupil in row 2");
    expect(finding(reading, "name-missing")?.cell).toBe("B2");
  });

  it.each([
    "O'Neill",
    "D’Arcy",
    "Zoë",
    "Łukasz",
    "Nguyễn",
    "李",
    "Null",
    "TRUE",
    "March",
    "1-2",
    "Nan",
    "=cmd|'/c calc'!A1",
    '=HYPERLINK("http://x","see")',
    "+1",
    "@x",
    "<img src=x onerror=alert(1)>",
    "__proto__",
    "a\u202eb\u200dc",
    "x".repeat(5000),
  ])("B09–B13 keeps the name %j as typed", (name) => {
    expect(readRows([headings, row(first, name)]).pupils[0]?.name).toBe(name);
  });

  it("B14 knows decomposed and composed accents for one name", () => {
    const key = (name: string) => readRows([headings, row(null, name)]).pupils[0]?.key;
    expect(key("Zoe\u0308")).toBe(key("Zoë"));
    expect(readRows([headings, row(first, "Zoe\u0308")]).pupils[0]?.name).toBe("Zoe\u0308");
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
      { numRuns: 40 },
    );
  });
});
