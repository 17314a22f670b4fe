import type { ChangeSet } from "../../../src/core/refresh/changeSet";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { hasLibreOffice, savedByLibreOffice } from "../../support/libreOffice";
import { packageFaults } from "../../support/packageFaults";
import { partsOf, textOf } from "../../support/packageParts";
import { richWorkbook } from "../../support/richWorkbook";
import { plainStyle, smallGrid, write } from "../../support/smallGrid";

const marks = ["recoveryPlan:ks4-5ac-em", "actionPlan:ks4-5ac-em"] as const;

const creation: ChangeSet = {
  sheets: [
    { kind: "create", mark: marks[0], name: "RP ks4-5ac-em", grid: smallGrid("Pupils") },
    { kind: "create", mark: marks[1], name: "RED ks4-5ac-em", grid: smallGrid("RP_2") },
  ],
  store: '{"schema":1}',
};

const change: ChangeSet = {
  sheets: marks.map((mark) => ({
    kind: "update",
    mark,
    steps: [
      { kind: "insertRows", before: 3, count: 1 },
      {
        kind: "writeCells",
        row: 3,
        column: 0,
        cells: [
          [
            write("New", plainStyle),
            write(4, plainStyle),
            write(8, plainStyle, "B4*2"),
            write("RED ◆", plainStyle),
          ],
        ],
      },
    ],
  })),
  store: '{"schema":2}',
};

async function refreshedTwice(file: Uint8Array): Promise<Uint8Array> {
  const first = await openXlsx(file, "tracker.xlsm");
  await first.apply(creation);
  const second = await openXlsx(await first.save(), "tracker.xlsm");
  await second.apply(change);
  return second.save();
}

/** What the rich workbook must hold for the test to mean anything: parts, and pieces of the tracker's own sheet. */
const features = [
  "xl/charts/",
  "xl/chartsheets/",
  "xl/pivotTables/",
  "xl/pivotCache/",
  "xl/slicers/",
  "xl/slicerCaches/",
  "xl/comments",
  "xl/threadedComments/",
  "xl/persons/",
  "xl/vbaProject.bin",
  "xl/drawings/vmlDrawing",
  "xl/media/",
  "xl/externalLinks/",
  "xl/printerSettings/",
  "xl/calcChain.xml",
  "xl/theme/",
  "xl/tables/",
  "customXml/",
];
const insideTracker = [
  "conditionalFormatting",
  "dataBar",
  "<dataValidations",
  "x14:dataValidation",
  "x14:sparkline",
  "x14:slicer",
  "hyperlink ",
  "<f>",
];

/** The parts that must change for a sheet to be added, and nothing else. */
const mayChange = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];

describe("an officer's workbook with about everything in it", () => {
  let before: Uint8Array;
  let after: Uint8Array;

  beforeAll(async () => {
    before = await richWorkbook();
    after = await refreshedTwice(before);
  });

  it("is itself in order and holds what it should", () => {
    expect(packageFaults(before)).toEqual([]);
    const parts = Object.keys(partsOf(before)).join("\n");
    for (const kind of features) expect(parts).toContain(kind);
    const tracker = textOf(partsOf(before), "xl/worksheets/sheet1.xml");
    for (const inside of insideTracker) expect(tracker).toContain(inside);
  });

  it("keeps every part, and every part but four byte for byte", () => {
    const old = partsOf(before);
    const now = partsOf(after);
    const changed = Object.keys(old).filter(
      (name) => !now[name] || !Buffer.from(old[name]!).equals(Buffer.from(now[name])),
    );
    expect(changed.sort()).toEqual(mayChange.sort());
    expect(changed.every((name) => now[name])).toBe(true);
  });

  it("gains only our sheets, their marks and tables, and the store", () => {
    const old = partsOf(before);
    const added = Object.keys(partsOf(after)).filter((name) => !old[name]);
    expect(added.map((name) => name.replace(/\d+/g, "#")).sort()).toEqual([
      "xl/customProperty#.bin",
      "xl/customProperty#.bin",
      "xl/tables/table#.xml",
      "xl/tables/table#.xml",
      "xl/worksheets/_rels/sheet#.xml.rels",
      "xl/worksheets/_rels/sheet#.xml.rels",
      "xl/worksheets/sheet#.xml",
      "xl/worksheets/sheet#.xml",
      "xl/worksheets/sheet#.xml",
    ]);
  });

  it("keeps what stands in the parts that change", () => {
    for (const name of ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"])
      expect(elements(after, name)).toEqual(expect.arrayContaining(elements(before, name)));
    const book = textOf(partsOf(after), "xl/workbook.xml");
    for (const kept of [
      "x15:slicerCaches",
      "AllPupils",
      "Slicer_Year",
      "pivotCache ",
      "externalReference ",
      'state="veryHidden"',
    ])
      expect(book).toContain(kept);
    expect(textOf(partsOf(after), "xl/styles.xml")).toContain("Council heading");
    expect(textOf(partsOf(after), "[Content_Types].xml")).toContain("sheet.macroEnabled.main+xml");
  });

  it("is in order by the rules of the package", () => {
    expect(packageFaults(after)).toEqual([]);
  });

  it("gives the same bytes for the same changes", async () => {
    expect(Buffer.from(await refreshedTwice(before)).equals(Buffer.from(after))).toBe(true);
  });

  it("comes back as the very same bytes when nothing is written", async () => {
    const workbook = await openXlsx(before, "tracker.xlsm");
    await workbook.read();
    await workbook.apply({ sheets: [], store: null });
    expect(Buffer.from(await workbook.save()).equals(Buffer.from(before))).toBe(true);
  });

  it("reads in tab order without its chart sheet and without our store", async () => {
    const workbook = await (await openXlsx(after, "tracker.xlsm")).read();
    expect(workbook.sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.mark])).toEqual([
      ["Tracker", "visible", null],
      ["Pivot", "visible", null],
      ["Lists", "veryHidden", null],
      ["RP ks4-5ac-em", "visible", marks[0]],
      ["RED ks4-5ac-em", "visible", marks[1]],
    ]);
    expect(workbook.store).toBe('{"schema":2}');
  });

  (hasLibreOffice ? it : it.skip)(
    "opens in LibreOffice, which finds our figures (skipped where it is not installed)",
    async () => {
      const saved = savedByLibreOffice(after, "xlsm");
      expect(saved).not.toBeNull();
      const sheets = (await (await openXlsx(saved!, "again.xlsx")).read()).sheets;
      const plan = sheets.find((sheet) => sheet.name === "RP ks4-5ac-em")!;
      expect([0, 1, 2, 3].map((column) => plan.rows[3]?.[column]?.value)).toEqual(["New", 4, 8, "RED ◆"]);
      expect(plan.rows[4]?.[2]?.value).toBe(24);
    },
  );
});

function elements(file: Uint8Array, name: string): string[] {
  return [...textOf(partsOf(file), name).matchAll(/<(Override|Default|Relationship) [^>]*?\/?>/g)].map(
    (found) =>
      [...found[0].matchAll(/(\w+)="([^"]*)"/g)]
        .map((attribute) => attribute[0])
        .sort()
        .join(" "),
  );
}
