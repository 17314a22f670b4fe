import { strToU8, zipSync } from "fflate";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { CommandRun } from "../../support/commandRun";
import { normalPupils, normalRows, normalUpn, readAll } from "../../support/normalTracker";
import { partsOf, textOf, withParts } from "../../support/packageParts";
import type { TestSheet } from "../../support/rawWorkbook";
import { trackerFile } from "../../support/trackerFile";

const struck: TestSheet = { name: "Pupils", rows: normalRows(), struckRows: [5, 9, 12] };
const question = "struck-through:Pupils";

describe("pupils who are struck through", () => {
  it("case 23: are asked about, named by their rows, and count until the officer says otherwise", () => {
    const reading = readAll([struck]);
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(reading.questions).toEqual([
      expect.objectContaining({
        id: question,
        text: "3 pupils are struck through on ‘Pupils’ (rows 5, 9, 12). Do they still count?",
        at: { sheet: "Pupils", cell: "A5" },
        options: ["count", "leave out"],
        assumed: "count",
        answered: false,
      }),
    ]);
    expect(reading.findings).toEqual([]);
  });

  it("are left out when she says so, and noted by their rows", () => {
    const reading = readAll([struck], { decisions: new Map([[question, "leave out"]]) });
    const keys = reading.pupils.map(({ key }) => key);
    expect(keys).toHaveLength(normalPupils - 3);
    expect([4, 8, 11].map((nth) => keys.includes(normalUpn(nth)))).toEqual([false, false, false]);
    expect(reading.findings).toEqual([
      expect.objectContaining({
        code: "pupils-struck-out",
        severity: "information",
        message: "Rows 5, 9 and 12 on ‘Pupils’ are struck through and are left out, as you decided.",
      }),
    ]);
  });

  it("are not asked about where only rows that are no pupils are struck through", () => {
    const rows = [...normalRows(), ["Total", null, null, null, 40]];
    const reading = readAll([{ name: "Pupils", rows, struckRows: [1, rows.length] }]);
    expect(reading.questions).toEqual([]);
  });
});

const command = new CommandRun();
afterAll(() => command.end());

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const oldExcel = Uint8Array.from([
  ...compound,
  ...[..."Workbook"].flatMap((letter) => [letter.charCodeAt(0), 0]),
]);
const zip = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8("x")])));

const sheet = {
  name: "Y11",
  rows: [
    ["UPN", "Surname", "Year", "English result", "Maths result"],
    ...Array.from({ length: 8 }, (_, index) => [normalUpn(index + 1), `Surname${index + 1}`, 11, "C", "D"]),
  ],
};
const file = (): Uint8Array => trackerFile({ fileName: "t.xlsx", sheets: [sheet] });

describe("kinds and states of workbooks", () => {
  it.each([
    ["case 63: an .xls is refused by name", "tracker.xls", oldExcel, /Excel 97–2003 workbook \(\.xls\)/],
    ["a .csv is refused by name", "tracker.csv", strToU8("UPN,Name\nA999,Ann\n"), /text file such as \.csv/],
    ["an .xlsb is refused by name", "t.xlsb", zip("[Content_Types].xml", "xl/workbook.bin"), /\(\.xlsb\)/],
    [
      "an .ods is refused by name",
      "t.ods",
      zip("mimetype", "content.xml"),
      /OpenDocument file such as \.ods/,
    ],
  ])("%s", async (_, name, bytes, kind) => {
    const { exit, error } = await command.run("understand", command.put(name, bytes));
    expect(exit).toBe(3);
    expect(error).toMatch(kind);
    expect(error).toMatch(/save it as an Excel Workbook \(\.xlsx\)/);
  });

  it("reads protected sheets and refreshes beside them without touching their protection", async () => {
    const locked = withParts(file(), {
      "xl/worksheets/sheet1.xml": (xml) =>
        xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>'),
    });
    const path = command.put("locked.xlsx", locked);
    const { exit, report } = await command.report("refresh", path, "-o", command.path("unlocked.xlsx"));
    expect(exit).toBe(0);
    expect(report.understood.sheets[0]).toMatchObject({ name: "Y11", role: "pupils", pupils: 8 });
    const after = textOf(partsOf(command.bytes("unlocked.xlsx")), "xl/worksheets/sheet1.xml");
    expect(after).toBe(textOf(partsOf(locked), "xl/worksheets/sheet1.xml"));
  });

  it("reads past 200,000 formatted blank rows as if they were not there", async () => {
    const blank = Array.from(
      { length: 200_000 },
      (_, index) => `<row r="${index + 10}"><c r="A${index + 10}" s="0"/></row>`,
    );
    const formatted = withParts(file(), {
      "xl/worksheets/sheet1.xml": (xml) =>
        xml
          .replace("</sheetData>", `${blank.join("")}</sheetData>`)
          .replace(/<dimension[^>]*>/, '<dimension ref="A1:E200009"/>'),
    });
    const { sheets } = await (await openXlsx(formatted, "t.xlsx")).read();
    expect(sheets[0]?.rows).toHaveLength(9);
    const { report } = await command.report("understand", command.put("formatted.xlsx", formatted));
    expect(report.understood.sheets[0]).toMatchObject({ pupils: 8, role: "pupils" });
    expect(report.findings.filter(({ code }) => code === "blank-rows")).toEqual([]);
  }, 30_000);

  it("reads a workbook whose formulas were not worked out since they were typed, by the values that stand there", async () => {
    const manual = withParts(file(), {
      "xl/workbook.xml": (xml) => xml.replace("</workbook>", '<calcPr calcMode="manual"/></workbook>'),
    });
    const { report } = await command.report("understand", command.put("manual.xlsx", manual));
    expect(report.understood.sheets[0]).toMatchObject({ pupils: 8 });
  });
});
