import type { ChangeSet, Step } from "../../../src/core/refresh/changeSet";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { checked, fileOf, openElsewhere, type OtherWorkbook } from "../../support/excelize";
import { officerWorkbook } from "../../support/officerWorkbook";
import { packageFaults } from "../../support/packageFaults";
import { partsOf, textOf, withParts } from "../../support/packageParts";
import { cell, plainStyle, row, smallGrid, write } from "../../support/smallGrid";

const mark = "recoveryPlan:x";
const creation: ChangeSet = {
  sheets: [{ kind: "create", mark, name: "RP x", grid: smallGrid("RP_1") }],
  store: "{}",
};
const update = (...steps: Step[]): ChangeSet => ({ sheets: [{ kind: "update", mark, steps }], store: null });
const twoRowsIn = update({ kind: "insertRows", before: 2, count: 2 });

async function changed(file: Uint8Array, changes: ChangeSet): Promise<Uint8Array> {
  const workbook = await openXlsx(file, "t.xlsx");
  await workbook.apply(changes);
  return workbook.save();
}

async function planned(): Promise<Uint8Array> {
  return changed(await officerWorkbook([{ name: "Y11", rows: [[{ value: "x" }, { value: 1 }]] }]), creation);
}

async function byHand(file: Uint8Array, act: (other: OtherWorkbook) => void): Promise<Uint8Array> {
  const other = await openElsewhere(file);
  act(other);
  return fileOf(other);
}

describe("what an officer did to our sheet or with it", () => {
  it("her formulas and names that point at it follow its rows", async () => {
    const file = await byHand(await planned(), (other) => {
      checked(other.SetCellFormula("Y11", "C1", "SUM('RP x'!B3:B5)+Y11!B3"));
      checked(other.SetDefinedName({ Name: "OurFigures", RefersTo: "'RP x'!$B$3:$B$5" }));
    });
    const parts = partsOf(await changed(file, twoRowsIn));
    expect(textOf(parts, "xl/worksheets/sheet1.xml")).toContain("SUM('RP x'!B5:B7)+Y11!B3");
    expect(textOf(parts, "xl/workbook.xml")).toContain("'RP x'!$B$5:$B$7");
  });

  it("her sheet keeps its bytes when it does not point at ours", async () => {
    const file = await byHand(await planned(), (other) =>
      checked(other.SetCellFormula("Y11", "C1", "SUM(B1:B5)")),
    );
    expect(textOf(partsOf(await changed(file, twoRowsIn)), "xl/worksheets/sheet1.xml")).toBe(
      textOf(partsOf(file), "xl/worksheets/sheet1.xml"),
    );
  });

  it("her notes and pictures move with their rows", async () => {
    const file = await byHand(await planned(), (other) => {
      checked(other.AddComment("RP x", { Cell: "A4", Author: "Officer", Text: "Why?" }));
      checked(other.AddComment("RP x", { Cell: "A1", Author: "Officer", Text: "Title" }));
    });
    const parts = partsOf(await changed(file, twoRowsIn));
    expect([...textOf(parts, "xl/comments1.xml").matchAll(/ref="(\w+)"/g)].map((found) => found[1])).toEqual([
      "A6",
      "A1",
    ]);
    expect(
      [...textOf(parts, "xl/drawings/vmlDrawing1.vml").matchAll(/<x:Row>(\d+)</g)].map((found) => found[1]),
    ).toEqual(["5", "0"]);
    expect(packageFaults(await changed(file, update({ kind: "deleteRows", from: 3, count: 1 })))).toEqual([]);
  });

  it("a formula that Excel shared among cells is taken apart before rows come between them", async () => {
    const shared = withParts(await planned(), {
      "xl/worksheets/sheet2.xml": (xml) =>
        xml
          .replace("<f>B3*2</f>", '<f t="shared" ref="C3:C5" si="0">B3*2</f>')
          .replace("<f>B4*2</f>", '<f t="shared" si="0"/>')
          .replace("<f>B5*2</f>", '<f t="shared" si="0"/>'),
    });
    const again = await openXlsx(
      await changed(shared, update({ kind: "insertRows", before: 3, count: 1 })),
      "t.xlsx",
    );
    const sheet = (await again.read()).sheets[1]!;
    expect([2, 4, 5].map((at) => sheet.rows[at]?.[2]?.formula)).toEqual(["B3*2", "B5*2", "B6*2"]);
  });

  it("its cells leave the calculation chain, hers stay, and Excel is asked to work all out", async () => {
    const chain =
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/><c r="C3" i="2"/><c r="C4"/><c r="B1" i="1"/></calcChain>';
    const file = withParts(await planned(), {
      "xl/calcChain.xml": chain,
      "[Content_Types].xml": (xml) =>
        xml.replace(
          "</Types>",
          '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
        ),
      "xl/_rels/workbook.xml.rels": (xml) =>
        xml.replace(
          "</Relationships>",
          '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
        ),
    });
    const after = await changed(file, twoRowsIn);
    expect(textOf(partsOf(after), "xl/calcChain.xml").match(/<c [^>]*>/g)).toEqual([
      '<c r="A1" i="1"/>',
      '<c r="B1" i="1"/>',
    ]);
    expect(textOf(partsOf(after), "xl/workbook.xml")).toMatch(/<calcPr[^>]* fullCalcOnLoad="1"/);
    const oursOnly = withParts(file, { "xl/calcChain.xml": chain.replaceAll(/<c r="[AB]1" i="1"\/>/g, "") });
    const without = await changed(oursOnly, twoRowsIn);
    expect(Object.keys(partsOf(without))).not.toContain("xl/calcChain.xml");
    expect(packageFaults(without)).toEqual([]);
  });

  it("a heading written anew renames the table's column", async () => {
    const after = await changed(
      await planned(),
      update({ kind: "writeCells", row: 1, column: 1, cells: [[write("Summer\n2014")]] }),
    );
    expect(textOf(partsOf(after), "xl/tables/table1.xml")).toContain('name="Summer_x000a_2014"');
  });

  it("a copied sheet carries no mark and is never written to", async () => {
    const file = await byHand(await planned(), (other) => {
      checked(other.NewSheet("Copy"));
      checked(other.CopySheet(1, 2));
    });
    const sheets = (await (await openXlsx(file, "t.xlsx")).read()).sheets;
    expect(sheets.filter((sheet) => sheet.mark === mark)).toHaveLength(1);
  });
});

describe("unusual workbooks", () => {
  it("a workbook whose structure is protected is refused before anything is written", async () => {
    const locked = withParts(await officerWorkbook([{ name: "Y11", rows: [] }]), {
      "xl/workbook.xml": (xml) =>
        xml.replace("<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>'),
    });
    await expect(changed(locked, creation)).rejects.toMatchObject({
      code: "workbook-locked",
      message: expect.stringContaining("Protect Workbook") as string,
    });
  });

  it("a refused step leaves the workbook as it was", async () => {
    const file = await planned();
    const workbook = await openXlsx(file, "t.xlsx");
    const tooLong = {
      kind: "writeCells",
      row: 0,
      column: 0,
      cells: [[write("fine")], [write("x".repeat(40_000))]],
    } as const;
    await expect(workbook.apply(update(tooLong))).rejects.toMatchObject({ code: "text-too-long" });
    expect(Buffer.from(await workbook.save()).equals(Buffer.from(file))).toBe(true);
  });

  it("255 sheets with names made to hurt are read and kept", async () => {
    const hurtful = ["x');alert(1)--", "__proto__", "constructor", "O'Neil & <b>", "=1+1", '"quoted"'];
    const names = Array.from({ length: 253 }, (_, index) => hurtful[index] ?? `Sheet ${index}`);
    const file = await officerWorkbook(names.map((name) => ({ name, rows: [[{ value: name }]] })));
    const workbook = await (await openXlsx(await changed(file, creation), "t.xlsx")).read();
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual([...names, "RP x"]);
    expect(workbook.sheets.slice(0, 6).map((sheet) => sheet.rows[0]?.[0]?.value)).toEqual(hurtful);
    expect(({} as Record<string, unknown>)["0"]).toBeUndefined();
  });

  it("a sheet of ours that another program saved with prefixes can still be changed", async () => {
    const file = withParts(await planned(), {
      "xl/worksheets/sheet2.xml": (xml) =>
        xml.replace(/<(\/?)(?=[a-z])/gi, "<$1x:").replace("xmlns=", "xmlns:x="),
    });
    const after = await changed(
      file,
      update(
        { kind: "insertRows", before: 3, count: 1 },
        { kind: "writeCells", row: 3, column: 0, cells: [[write("New"), write(5, plainStyle, "1+4")]] },
      ),
    );
    const sheet = (await (await openXlsx(after, "t.xlsx")).read()).sheets[1]!;
    expect(sheet.rows[3]?.[0]?.value).toBe("New");
    expect(sheet.rows[4]?.[2]?.formula).toBe("B5*2");
    expect(textOf(partsOf(after), "xl/worksheets/sheet2.xml")).not.toMatch(/<\/?(c|f|v|is|row|mergeCell)\b/);
  });

  it("a strict workbook gets a sheet in its own spelling", async () => {
    const strictly = (xml: string): string =>
      xml
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        );
    const parts = [
      "xl/workbook.xml",
      "xl/styles.xml",
      "xl/worksheets/sheet1.xml",
      "xl/_rels/workbook.xml.rels",
      "_rels/.rels",
    ];
    const file = withParts(
      await officerWorkbook([{ name: "Y11", rows: [[{ value: 1 }]] }]),
      Object.fromEntries(parts.map((part) => [part, strictly])),
    );
    const after = await changed(file, creation);
    expect(textOf(partsOf(after), "xl/worksheets/sheet2.xml")).toContain(
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    );
    const sheets = (await (await openXlsx(after, "t.xlsx")).read()).sheets;
    expect(sheets.map((sheet) => [sheet.name, sheet.mark])).toEqual([
      ["Y11", null],
      ["RP x", mark],
    ]);
  });

  it("styles are added once: a second refresh with the same looks leaves them as they are", async () => {
    const first = await planned();
    const again: ChangeSet = {
      ...creation,
      sheets: [{ kind: "create", mark: "second", name: "RP y", grid: smallGrid("RP_1") }],
    };
    const second = await changed(first, again);
    expect(textOf(partsOf(second), "xl/styles.xml")).toBe(textOf(partsOf(first), "xl/styles.xml"));
    expect(packageFaults(second)).toEqual([]);
  });

  it("a table whose headings are not texts, each another one, is a fault of ours", async () => {
    const grid = smallGrid("RP_1");
    const wrong = {
      ...grid,
      rows: grid.rows.map((each, index) =>
        index === 1 ? row("heads", [cell("A"), cell("a"), cell("B"), cell("C")]) : each,
      ),
    };
    const file = await officerWorkbook([{ name: "Y11", rows: [] }]);
    await expect(
      changed(file, { sheets: [{ kind: "create", mark, name: "RP x", grid: wrong }], store: null }),
    ).rejects.toThrow(/headings of table RP_1/);
  });
});
