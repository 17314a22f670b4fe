import type { RawSheet } from "../../src/core/reader/rawWorkbook";
import { tableRows } from "../../src/hosts/xlsx/sampleNotation";
import { sheetOf } from "../officeHost/model/workbook";
import { BothHosts } from "../support/bothHosts";
import type { Tracker } from "../support/trackerFile";

/** Autumn 2013: three of six are RED, one of them twice. */
const tracker: Tracker = {
  fileName: "six.xlsx",
  sheets: [
    {
      name: "Tracker",
      rows: tableRows(`
Pupil ID | Name | Year | School | Attendance % | Days suspended | PEP in time
p1 | Pupil One | 9 | Beacon School | 97 | 0 | Y
p2 | Pupil Two | 9 | Beacon School | 71 | 0 | Y
p3 | Pupil Three | 9 | Beacon School | 98 | 0 | Y
p4 | Pupil Four | 9 | Northside Academy | 68 | 9 | Y
p5 | Pupil Five | 9 | Northside Academy | 96 | 0 | Y
p6 | Pupil Six | 9 | Northside Academy | 70 | 0 | Y
`),
    },
    {
      name: "Settings",
      rows: tableRows(`
Setting | Value
Academic year | 2013/14
Term | Autumn
Data as at | 2013-12-19
`),
    },
  ],
};

const attendance = 4;
const days = 5;
const pep = 6;
const onRed = { reds: 4, key: 6, note: 7, order: 8, own: 9 };

let both: BothHosts;

beforeEach(async () => {
  both = await BothHosts.open(tracker);
  await both.refresh("2013-12-19");
});
afterEach(() => both.excel.close());

/** The sheet in each host; what both promise is alike. */
async function sheets(name: string): Promise<readonly RawSheet[]> {
  return (await both.read()).map((workbook) => workbook.sheets.find((sheet) => sheet.name === name)!);
}

/** The listed rows as texts, the same in both hosts. */
async function listed(name: string): Promise<string[][]> {
  const [excel, file] = (await sheets(name)).map(({ rows }) =>
    rows
      .map((cells) => cells.map((cell) => cell?.text ?? ""))
      .filter((cells) => cells.some((text) => text.startsWith("pupil:"))),
  );
  expect(excel).toEqual(file);
  return file ?? [];
}

async function namesOn(name: string): Promise<string[]> {
  return (await listed(name)).map(([pupil = ""]) => pupil.replace("Pupil ", ""));
}

async function rowOf(name: string, pupil: string): Promise<number> {
  const [, file] = await sheets(name);
  return file?.rows.findIndex(([first]) => first?.value === `Pupil ${pupil}`) ?? -1;
}

async function saidOver(name: string): Promise<string> {
  const [, file] = await sheets(name);
  return file?.rows.flat().find((cell) => cell?.text.startsWith("Most REDs first"))?.text ?? "";
}

async function nextTerm(
  term: string,
  asAt: string,
  grades: [row: number, column: number, value: string | number][],
) {
  await both.type([
    ["Settings", 2, 1, term],
    ["Settings", 3, 1, asAt],
    ...grades.map(([row, column, value]) => ["Tracker", row, column, value] as const),
  ]);
  await both.refresh(asAt);
}

/** In spring Three is RED in all of three, Five and Six in two, Four in none any more and Two in one as before. */
const spring: [number, number, string | number][] = [
  [3, attendance, 60],
  [3, days, 12],
  [3, pep, "N"],
  [4, attendance, 97],
  [4, days, 0],
  [5, attendance, 70],
  [5, days, 8],
  [6, days, 8],
];

const summer: typeof spring = [
  [2, attendance, 55],
  [2, days, 9],
  [2, pep, "N"],
  [3, pep, "Y"],
  [3, days, 0],
];

describe("a list, term by term", () => {
  it("has most pressing first again, and every word goes with its pupil", async () => {
    expect(await namesOn("RED pupils")).toEqual(["Four", "Two", "Six"]);
    await both.type([
      ["RED pupils", await rowOf("RED pupils", "Two"), onRed.note, "=Rang the school"],
      ["RED pupils", await rowOf("RED pupils", "Four"), onRed.note, "Moved on Friday\nsee the file"],
      ["Pupil ratings", await rowOf("Pupil ratings", "Three"), 12, "Quiet since May"],
    ]);

    await nextTerm("Spring", "2014-03-31", spring);
    const inSpring = await listed("RED pupils");
    expect(inSpring.map((row) => [row[0], row[onRed.reds], row[onRed.note], row[onRed.order]])).toEqual([
      ["Pupil Three", "3", "", "1"],
      ["Pupil Five", "2", "", "2"],
      ["Pupil Six", "2", "", "3"],
      ["Pupil Two", "1", "=Rang the school", "4"],
      ["Pupil Four", "", "Moved on Friday\nsee the file", "5"],
    ]);
    expect(await namesOn("Pupil ratings")).toEqual(["Three", "Five", "Six", "Two", "One", "Four"]);
    expect((await namesOn("PEP and EPM"))[0]).toBe("Three");

    await nextTerm("Summer", "2014-07-21", summer);
    expect(await namesOn("RED pupils")).toEqual(["Two", "Five", "Six", "Three", "Four"]);
    const ratings = await listed("Pupil ratings");
    expect(ratings.map(([name]) => name)).toEqual(
      ["Two", "Five", "Six", "Three", "One", "Four"].map((name) => `Pupil ${name}`),
    );
    expect(ratings[3]?.[12]).toBe("Quiet since May");
    expect(await saidOver("RED pupils")).toBe("Most REDs first.");
  }, 60_000);

  it("stays in her order once she has moved its rows, says so, and follows again when she sorts by Order", async () => {
    const at = async (pupil: string) => rowOf("RED pupils", pupil);
    await both.swap("RED pupils", await at("Two"), await at("Four"), 10);
    await nextTerm("Spring", "2014-03-31", spring);
    expect(await namesOn("RED pupils")).toEqual(["Three", "Five", "Two", "Six"]);
    expect((await listed("RED pupils")).map((row) => row[onRed.order])).toEqual(["1", "2", "4", "3"]);
    expect(await saidOver("RED pupils")).toContain(
      "left in the order in which they stand; sort by the column Order",
    );

    await both.swap("RED pupils", await at("Two"), await at("Six"), 10);
    await nextTerm("Summer", "2014-07-21", summer);
    expect(await namesOn("RED pupils")).toEqual(["Two", "Five", "Six", "Three"]);
    expect(await saidOver("RED pupils")).toBe("Most REDs first.");
  }, 60_000);

  it("takes along a column that she added to the table", async () => {
    await both.type([
      ["RED pupils", (await rowOf("RED pupils", "Four")) - 1, onRed.own, "Rang on"],
      ["RED pupils", await rowOf("RED pupils", "Two"), onRed.own, "4 March"],
    ]);
    // Excel takes what is typed beside a table into it.
    for (const table of sheetOf(both.excel.workbook, "RED pupils").tables)
      table.area = { ...table.area, lastColumn: onRed.own };
    await nextTerm("Spring", "2014-03-31", spring);
    const rows = (await listed("RED pupils")).map((row) => [row[0], row[onRed.own] ?? ""]);
    expect(rows).toEqual([
      ["Pupil Three", ""],
      ["Pupil Five", ""],
      ["Pupil Six", ""],
      ["Pupil Two", "4 March"],
    ]);
  }, 60_000);

  it("stays as it stands beside a word that is not in the table, which would be left behind", async () => {
    await both.type([["RED pupils", await rowOf("RED pupils", "Two"), onRed.own + 1, "ask about this one"]]);
    await nextTerm("Spring", "2014-03-31", spring);
    const rows = await listed("RED pupils");
    expect(rows.map(([name]) => name?.slice(6))).toEqual(["Three", "Five", "Two", "Six"]);
    expect(rows[2]?.[onRed.own + 1]).toBe("ask about this one");
    expect(await saidOver("RED pupils")).toContain("left in the order in which they stand");
    const before = await both.read();
    await both.refresh("2014-03-31");
    expect(await both.read()).toEqual(before);
  }, 60_000);

  it("changes nothing when it is refreshed again at once", async () => {
    await nextTerm("Spring", "2014-03-31", spring);
    const before = await both.read();
    await both.refresh("2014-03-31");
    expect(await both.read()).toEqual(before);
  }, 60_000);
});
