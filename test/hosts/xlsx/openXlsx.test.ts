import { strToU8, zipSync } from "fflate";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { officerWorkbook } from "../../support/officerWorkbook";
import { withParts } from "../../support/packageParts";

const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([...compound, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);
const zip = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8("x")])));

const refused: readonly (readonly [string, Uint8Array, string, RegExp])[] = [
  ["an empty file", new Uint8Array(), "not-an-xlsx", /is an empty file/],
  ["a .csv", strToU8("Name,Grade\nInvented,C\n"), "not-an-xlsx", /a text file such as \.csv/],
  [
    "a .csv in UTF-16",
    Uint8Array.from([0xff, 0xfe, 65, 0, 44, 0]),
    "not-an-xlsx",
    /a text file such as \.csv/,
  ],
  [
    "a web page called .xls",
    strToU8("<html><table><tr><td>1</td></tr></table></html>"),
    "not-an-xlsx",
    /a web page/,
  ],
  [
    "a spreadsheet of 2003 in XML",
    strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
    "not-an-xlsx",
    /XML spreadsheet of 2003/,
  ],
  ["a PDF", strToU8("%PDF-1.7"), "not-an-xlsx", /a PDF/],
  ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), "not-an-xlsx", /a picture/],
  ["an .xls", utf16("Workbook"), "not-an-xlsx", /97–2003 workbook \(\.xls\)/],
  ["a .doc", utf16("WordDocument"), "not-an-xlsx", /old Word document/],
  ["a workbook with a password", utf16("EncryptedPackage"), "password-protected", /protected by a password/],
  ["an .xlsb", zip("[Content_Types].xml", "xl/workbook.bin"), "not-an-xlsx", /\.xlsb/],
  ["a .docx", zip("[Content_Types].xml", "word/document.xml"), "not-an-xlsx", /a Word document/],
  ["an .ods", zip("mimetype", "content.xml"), "not-an-xlsx", /OpenDocument/],
  ["a zip of something", zip("photo.jpg"), "not-an-xlsx", /a zip archive/],
  ["other bytes", Uint8Array.from([1, 2, 0, 4]), "not-an-xlsx", /another kind/],
  ["a package without a workbook", zip("[Content_Types].xml", "_rels/.rels"), "damaged-file", /is damaged/],
];

describe("opening a file", () => {
  it.each(refused)("refuses %s and says what it is", async (_, bytes, code, message) => {
    await expect(openXlsx(bytes, "tracker.xlsx")).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message) as string,
    });
  });

  it("refuses Excel's own note that a workbook is open", async () => {
    await expect(openXlsx(strToU8("officer"), "C:\\x\\~$tracker.xlsx")).rejects.toThrow(
      "note that a workbook is open",
    );
  });

  it("refuses a file cut off, and one with a broken part, as damaged", async () => {
    const whole = await officerWorkbook([{ name: "Y11", rows: [[{ value: "x" }]] }]);
    await expect(openXlsx(whole.slice(0, 900), "t.xlsx")).rejects.toMatchObject({ code: "damaged-file" });
    const broken = withParts(whole, { "xl/workbook.xml": "<workbook><sheets>" });
    await expect(openXlsx(broken, "t.xlsx")).rejects.toMatchObject({ code: "damaged-file" });
    const entities = withParts(whole, {
      "xl/workbook.xml": (xml) => xml.replace("<workbook", '<!DOCTYPE a [<!ENTITY b "c">]><workbook'),
    });
    await expect(openXlsx(entities, "t.xlsx")).rejects.toMatchObject({ code: "damaged-file" });
  });

  it("refuses a file that says it unpacks to more than 512 MB, before unpacking it", async () => {
    const bomb = zip("[Content_Types].xml");
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 600 * 1024 * 1024, true);
    }
    await expect(openXlsx(bomb, "t.xlsx")).rejects.toMatchObject({
      code: "file-too-large",
      message: expect.stringContaining("512 MB") as string,
    });
  });

  it("refuses a template and a workbook of chart sheets only", async () => {
    const whole = await officerWorkbook([{ name: "Y11", rows: [] }]);
    const template = withParts(whole, {
      "[Content_Types].xml": (xml) => xml.replace("sheet.main+xml", "template.main+xml"),
    });
    await expect(openXlsx(template, "t.xltx")).rejects.toMatchObject({
      code: "not-an-xlsx",
      message: expect.stringContaining("template") as string,
    });
    const charts = withParts(whole, {
      "xl/_rels/workbook.xml.rels": (xml) =>
        xml.replace("relationships/worksheet", "relationships/chartsheet"),
    });
    await expect(openXlsx(charts, "t.xlsx")).rejects.toMatchObject({ code: "no-sheets" });
  });

  it("speaks to an officer: every refusal says what to do", async () => {
    for (const [, bytes] of refused)
      await expect(openXlsx(bytes, "tracker.xlsx")).rejects.toThrow(
        /tracker\.xlsx .*\. (Choose|Open|Save).*\./s,
      );
  });
});
