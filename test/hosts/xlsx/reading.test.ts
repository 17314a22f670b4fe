import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import type { RawSheet } from "../../../src/core/reader/rawWorkbook";
import { officerWorkbook } from "../../support/officerWorkbook";
import { withParts } from "../../support/packageParts";

/** A sheet whose cells are given as XML. */
async function sheetOf(sheetData: string, more = ""): Promise<RawSheet> {
  const file = withParts(await officerWorkbook([{ name: "Y11", rows: [[{ value: "x", format: "@" }]] }]), {
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${more}<sheetData>${sheetData}</sheetData></worksheet>`,
    "xl/styles.xml": (xml) =>
      xml.replace(
        "</cellXfs>",
        '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>',
      ),
  });
  return (await (await openXlsx(file, "t.xlsx")).read()).sheets[0]!;
}

describe("reading cells as Excel and others write them", () => {
  it("an inline text, a rich text, a formula's text and a text with spaces", async () => {
    const sheet = await sheetOf(
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>Eng</t></r><r><rPr><b/></rPr><t xml:space="preserve"> Lang</t></r></is></c><c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="C1" t="str"><f>IF(1,"","")</f><v></v></c></row>',
    );
    expect(sheet.rows[0]!.map((cell) => cell?.value)).toEqual(["Eng Lang", "ab", ""]);
    expect(sheet.rows[0]!.map((cell) => cell?.hasFormula)).toEqual([false, true, true]);
  });

  it("errors old and new by their code", async () => {
    const codes = ["#DIV/0!", "#N/A", "#REF!", "#NAME?", "#VALUE!", "#NUM!", "#NULL!", "#SPILL!"];
    const sheet = await sheetOf(
      `<row r="1">${codes.map((code) => `<c t="e"><v>${code}</v></c>`).join("")}</row>`,
    );
    expect(sheet.rows[0]!.map((cell) => cell?.value)).toEqual(codes);
    expect(sheet.rows[0]!.every((cell) => cell?.type === "error")).toBe(true);
  });

  it("the standard short date as it is shown in the UK, as a serial", async () => {
    const cell = (await sheetOf('<row r="1"><c r="A1" s="2"><v>41824</v></c></row>')).rows[0]![0]!;
    expect(cell).toMatchObject({ value: 41824, type: "number", text: "04/07/2014" });
  });

  it("cells without addresses, hidden columns in a run, a blank styled cell far away", async () => {
    const sheet = await sheetOf(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5" hidden="1"><c r="C5"><v>3</v></c></row><row r="900"><c r="ZZ900" s="1"/></row>',
      '<cols><col min="3" max="5" width="9" hidden="1"/></cols>',
    );
    expect(sheet.rows.map((row) => row.map((cell) => cell?.value ?? null))).toEqual([
      [1, 2],
      [],
      [],
      [],
      [null, null, 3],
    ]);
    expect([...sheet.hiddenColumns]).toEqual([2, 3, 4]);
    expect([...sheet.hiddenRows]).toEqual([4]);
  });
});
