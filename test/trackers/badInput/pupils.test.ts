import { checkLetter } from "../../../src/core/domain/identifiers/upn";
import { codes, finding } from "../../core/reader/reading";
import { date } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";
import {
  normalHeadings,
  normalPupils,
  normalUpn,
  put,
  readAll,
  readFault,
} from "../../support/normalTracker";
import type { TrackerReading } from "../../../src/core/reader/understood";

const second = normalUpn(2);

/** The pupil in a row of the sheet. */
function inRow(reading: TrackerReading, row: number) {
  return reading.pupils.find((pupil) => pupil.row === row);
}

function copyRow(rows: TestCell[][], from: number, changes: readonly (readonly [number, TestCell])[]): void {
  const copy = [...(rows[from - 1] ?? [])];
  for (const [column, value] of changes) copy[column] = value;
  rows.push(copy);
}

const maths = normalHeadings.indexOf("Maths result");
const twice = (rows: TestCell[][]): void => copyRow(rows, 3, [[maths, "1"]]);

describe("pupils and their numbers", () => {
  it("B01: the second row with a UPN is out, both cells are named, and it is asked which counts", () => {
    const reading = readFault(twice);
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(finding(reading, "pupil-twice")).toMatchObject({ severity: "worthALook", cells: ["A3", "A42"] });
    expect(finding(reading, "pupil-twice")?.message).toContain("The first row counts");
    expect(reading.questions).toMatchObject([
      { id: "same-pupil:Pupils", assumed: "the first row counts", at: { sheet: "Pupils", cell: "A42" } },
    ]);
    const last = readFault(twice, { decisions: new Map([["same-pupil:Pupils", "the last row counts"]]) });
    expect(last.pupils).toHaveLength(normalPupils);
    expect(last.pupils.find(({ key }) => key === second)?.row).toBe(42);
    expect(finding(last, "pupil-twice")?.message).toContain("The last row counts");
  });

  it("B01: two rows that are the same are one pupil, and nothing is asked", () => {
    const reading = readFault((rows) => copyRow(rows, 3, []));
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(reading.questions).toEqual([]);
    expect(codes(reading)).toEqual(["pupil-twice"]);
  });

  it("B01: one UPN over two people keeps both and must be mended", () => {
    const reading = readFault((rows) =>
      copyRow(rows, 3, [
        [1, "Other"],
        [2, "Child"],
        [3, date("2009-04-30")],
      ]),
    );
    expect(reading.pupils).toHaveLength(normalPupils + 1);
    expect(new Set(reading.pupils.map(({ key }) => key)).size).toBe(normalPupils + 1);
    expect(finding(reading, "upn-shared")).toMatchObject({ severity: "mustFix", cells: ["A3", "A42"] });
  });

  it("B02: the same name with another UPN is another pupil", () => {
    const reading = readFault((rows) =>
      copyRow(rows, 3, [
        [0, normalUpn(99)],
        [3, date("2009-07-01")],
      ]),
    );
    expect(reading.pupils).toHaveLength(normalPupils + 1);
    expect(reading.findings).toEqual([]);
  });

  it("B02: with the same date of birth too it may be a slip, which is said", () => {
    const reading = readFault((rows) => copyRow(rows, 3, [[0, normalUpn(99)]]));
    expect(reading.pupils).toHaveLength(normalPupils + 1);
    expect(finding(reading, "upn-two-of-one")?.cells).toEqual(["A3", "A42"]);
  });

  it("B03: a blank UPN is listed, and the pupil known by name and date of birth", () => {
    const reading = readFault((rows) => put(rows, 3, "UPN", null));
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(inRow(reading, 3)?.key).toMatch(/^h-[0-9a-f]{16}$/);
    expect(finding(reading, "upn-missing")).toMatchObject({ severity: "information", cells: ["A3"] });
  });

  it.each<[string, TestCell, string]>([
    ["B04: 12 characters", second.slice(0, 12), "upn-format"],
    ["B04: 14 characters", `${second}1`, "upn-format"],
    [
      "B04: a wrong check letter",
      `${second.startsWith("A") ? "B" : "A"}${second.slice(1)}`,
      "upn-check-letter",
    ],
    ["B05: a number that lost its letter", { value: 999200015838, text: "9.992E+11" }, "upn-number"],
    ["B05: a number in full", 999200015838, "upn-number"],
    ["B05: scientific notation as text", "9.992E+11", "upn-format"],
  ])("%s is flagged with its cell, and the pupil stays", (_, typed, code) => {
    const reading = readFault((rows) => put(rows, 3, "UPN", typed));
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(reading.findings).toMatchObject([{ code, severity: "worthALook", cells: ["A3"] }]);
    expect(inRow(reading, 3)?.upn).toMatchObject({ raw: expect.anything() as string });
  });

  it("B06: a temporary UPN is read", () => {
    const temporary = `${checkLetter("99900011401A")}99900011401A`;
    const reading = readFault((rows) => put(rows, 3, "UPN", temporary));
    expect(inRow(reading, 3)?.key).toBe(temporary);
    expect(reading.findings).toMatchObject([
      { code: "upn-temporary", severity: "information", cells: ["A3"] },
    ]);
  });

  it.each([
    ["B07: lower case", second.toLowerCase()],
    ["B07: spaces", ` ${second.slice(0, 4)} ${second.slice(4)} `],
    ["B07: a no-break space", `\u00a0${second}\u00a0`],
    ["B07: full width", second.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))],
  ])("%s is the same UPN", (_, typed) => {
    const reading = readFault((rows) => put(rows, 3, "UPN", typed));
    expect(inRow(reading, 3)?.key).toBe(second);
    expect(reading.findings).toEqual([]);
  });

  it("B08: a pupil without a name is called by the row", () => {
    const reading = readFault((rows) => {
      put(rows, 17, "Surname", null);
      put(rows, 17, "Forename", null);
    });
    expect(inRow(reading, 17)?.name).toBe("pupil in row 17");
    expect(finding(reading, "name-missing")?.cells).toEqual(["B17"]);
  });

  it.each([
    ...["O'Neill", "D’Arcy", "Zoë", "Łukasz", "Nguyễn", "李"].map((name) => [`B09: ${name}`, name]),
    ...["Null", "TRUE", "March", "1-2", "Nan"].map((name) => [`B10: ${name}`, name]),
    ["B11: a formula as text", "=cmd|'/c calc'!A1"],
    ["B12: 5,000 characters", "x".repeat(5000)],
    ["B13: marks of direction and joiners", "a\u202eb\u200dc"],
  ])("%s stays as typed", (_, name) => {
    const reading = readFault((rows) => {
      put(rows, 3, "Surname", null);
      put(rows, 3, "Forename", name);
    });
    expect(inRow(reading, 3)?.name).toBe(name);
    expect(reading.findings).toEqual([]);
  });

  it("B14: composed and decomposed accents are one pupil on two sheets, shown as typed first", () => {
    const list = (name: string, subject: string): TestCell[][] => [
      ["Name", "DOB", "Year", subject],
      [name, date("2009-01-14"), 11, "5"],
    ];
    const reading = readAll([
      { name: "English", rows: list("Zoe\u0308 Ash", "English Language result") },
      { name: "Maths", rows: list("Zoë Ash", "Maths result") },
    ]);
    expect(reading.pupils).toHaveLength(1);
    expect(reading.pupils[0]?.name).toBe("Zoe\u0308 Ash");
    expect(reading.pupils[0]?.grades).toHaveLength(2);
  });

  const withStatus =
    (statuses: readonly TestCell[], heading = "Status") =>
    (rows: TestCell[][]) => {
      rows.forEach((row, index) => row.push(index === 0 ? heading : (statuses[index - 1] ?? "On roll")));
    };

  it("B15: a status of having moved is noted and asked about, and nobody is dropped unasked", () => {
    const fault = withStatus(["On roll", "Moved to another LA", "Left"]);
    const reading = readFault(fault);
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(finding(reading, "status-left")).toMatchObject({ severity: "worthALook", cells: ["U3", "U4"] });
    expect(reading.questions).toMatchObject([{ id: "left:Pupils", assumed: "count" }]);
    const without = readFault(fault, { decisions: new Map([["left:Pupils", "leave out"]]) });
    expect(without.pupils).toHaveLength(normalPupils - 2);
  });

  it("B15: yes and no mean what the heading asks", () => {
    expect(finding(readFault(withStatus(["N"], "On roll (Y/N)")), "status-left")?.cells).toEqual(["U2"]);
    expect(finding(readFault(withStatus(["Y"], "Leaver")), "status-left")?.cells).toEqual(["U2"]);
  });

  it("B15: a status of anything else says nothing of leaving", () => {
    const reading = readFault(withStatus(["Validated", "Draft"]));
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(reading.questions).toEqual([]);
    expect(codes(reading)).toEqual(["columns-unused"]);
  });

  const lastTime = (keys: readonly (readonly [key: string, name: string, overall?: string])[]) => ({
    name: "Pupil ratings",
    mark: "pupilRatings",
    rows: [
      ["first", "upn", "overall", "rp:keys"],
      ["Pupil ratings", null, null, "title"],
      ...keys.map(([key, name, overall]) => [name, key, overall ?? "GREEN", `pupil:${key}`]),
    ],
  });
  const heads: TestCell[] = ["UPN", "Name", "DOB", "Year", "Maths result"];
  const pupil = (key: TestCell, name: string, born: string): TestCell[] => [key, name, date(born), 11, "5"];
  const [one, two, three] = [normalUpn(1), normalUpn(2), normalUpn(3)] as [string, string, string];
  const now = {
    name: "Y11",
    rows: [heads, pupil(one, "Ava Ash", "2009-01-14"), pupil(two, "Ben Birch", "2009-02-14")],
  };

  it("B16: who joined and who left since the last refresh is said by cells, without names", () => {
    const reading = readAll([
      now,
      lastTime([
        [one, "Ava Ash"],
        [three, "Cal Cedar"],
      ]),
    ]);
    expect(reading.findings).toMatchObject([
      { code: "pupils-joined", severity: "information", sheet: "Y11", cells: ["A3"] },
      { code: "pupils-left", severity: "information", sheet: "Pupil ratings", cells: ["A4"] },
    ]);
    expect(JSON.stringify(reading.findings)).not.toMatch(/birch|cedar/i);
  });

  it("B16: a pupil under a new number is told as such", () => {
    const reading = readAll([
      now,
      lastTime([
        [one, "Ava Ash"],
        [three, "BIRCH, Ben"],
      ]),
    ]);
    expect(reading.findings).toMatchObject([{ code: "pupils-renumbered", cells: ["A3"] }]);
  });

  it("B16: nothing is said at the first run, when nobody changed, or of pupils noted as gone before", () => {
    expect(readAll([now]).findings).toEqual([]);
    const same = lastTime([
      [one, "Ava Ash"],
      [two, "Ben Birch"],
      [three, "Cal", "No longer on this list"],
    ]);
    expect(readAll([now, same]).findings).toEqual([]);
  });
});
