import { checked, excelize, fileOf, type OtherWorkbook } from "./excelize";
import { withParts } from "./packageParts";
import { richDeclarations, richParts, richRelations } from "./richWorkbookParts";

const onePixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
/** No macro, only the first bytes of a file of that kind and some invented ones. */
const inventedMacros = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 2, 3, 250]);

/**
 * A macro workbook with about everything an officer's tracker may hold: table, slicer, sparklines, chart, chart
 * sheet, pivot table, conditional formats, validations old and new, notes and threads, form control, picture, link,
 * names, named style, custom XML, printer settings, external link, calculation chain, a very hidden sheet, theme.
 * Most of it is made by another library, the rest is written out by hand.
 */
export async function richWorkbook(): Promise<Uint8Array> {
  const library = await excelize();
  const workbook = library.NewFile();
  checked(workbook.SetSheetName("Sheet1", "Tracker"));
  fillTracker(workbook);
  const box = {
    Cell: "H2",
    Type: (library as unknown as { FormControlCheckBox: number }).FormControlCheckBox,
    Text: "Checked",
    Checked: true,
  };
  checked(workbook.AddFormControl("Tracker", box));
  const column = (library as unknown as { Col: number }).Col;
  const series = [{ Name: "Tracker!$D$1", Categories: "Tracker!$A$2:$A$12", Values: "Tracker!$D$2:$D$12" }];
  checked(workbook.AddChart("Tracker", "J12", { Type: column, Series: series }));
  checked(workbook.AddChartSheet("Trend", { Type: column, Series: series }));
  addPivot(workbook);
  checked(workbook.NewSheet("Lists"));
  checked(workbook.SetSheetCol("Lists", "A1", ["A", "B", "C"]));
  checked(workbook.AddVBAProject(inventedMacros));
  return finish(fileOf(workbook));
}

function fillTracker(workbook: OtherWorkbook): void {
  const sheet = "Tracker";
  checked(workbook.SetSheetRow(sheet, "A1", ["Name", "Year", "Grade", "Days", "Double"]));
  for (let row = 2; row <= 12; row++)
    checked(workbook.SetSheetRow(sheet, `A${row}`, [`Invented ${row}`, 11, "C", row, row * 2]));
  checked(workbook.AddComment(sheet, { Cell: "A2", Author: "Officer", Text: "Ask the school" }));
  checked(workbook.AddTable(sheet, { Range: "A1:E12", Name: "Pupils", StyleName: "TableStyleMedium2" }));
  checked(
    workbook.AddSlicer(sheet, {
      Name: "Year",
      Cell: "J2",
      TableSheet: sheet,
      TableName: "Pupils",
      Caption: "Year",
    }),
  );
  checked(workbook.AddSparkline(sheet, { Location: ["F2"], Range: ["Tracker!B2:D2"], Markers: true }));
  const File = Uint8Array.from(Buffer.from(onePixel, "base64"));
  checked(
    workbook.AddPictureFromBytes(sheet, "P2", {
      Extension: ".png",
      File,
      Format: { AltText: "Crest" },
    } as never),
  );
  checked(workbook.SetDefinedName({ Name: "AllPupils", RefersTo: "Tracker!$A$2:$D$12" }));
  const red = checked(
    workbook.NewConditionalStyle({ Fill: { Type: "pattern", Pattern: 1, Color: ["FEC7CE"] } }),
  ).style;
  const bar = { Type: "data_bar", Criteria: "=", MinType: "min", MaxType: "max", BarColor: "#638EC6" };
  checked(
    workbook.SetConditionalFormat(sheet, "D2:D12", [
      { Type: "cell", Criteria: ">", Format: red, Value: "6" },
      bar,
    ]),
  );
  checked(
    workbook.AddDataValidation(sheet, {
      Sqref: "C2:C12",
      Type: "list",
      Formula1: '"A,B,C"',
      AllowBlank: true,
    }),
  );
  checked(workbook.SetCellHyperLink(sheet, "A3", "https://example.org/", "External"));
}

function addPivot(workbook: OtherWorkbook): void {
  checked(workbook.NewSheet("Pivot"));
  const shown = {
    RowGrandTotals: true,
    ColGrandTotals: true,
    ShowDrill: true,
    ShowRowHeaders: true,
    ShowColHeaders: true,
  };
  const rows = [{ Data: "Grade", DefaultSubtotal: true }];
  const totals = [{ Data: "Days", Name: "Sum of days", Subtotal: "Sum" }];
  checked(
    workbook.AddPivotTable({
      DataRange: "Tracker!A1:D12",
      PivotTableRange: "Pivot!A3:D20",
      Rows: rows,
      Data: totals,
      ...shown,
    }),
  );
}

/** Adds what the library cannot make, spelt as Excel spells it. */
function finish(file: Uint8Array): Uint8Array {
  return withParts(file, {
    ...richParts,
    "[Content_Types].xml": (xml) =>
      xml
        .replace("spreadsheetml.sheet.main+xml", "#")
        .replace(
          "application/vnd.openxmlformats-officedocument.#",
          "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        )
        .replace("</Types>", `${richDeclarations}</Types>`),
    "xl/_rels/workbook.xml.rels": (xml) =>
      xml.replace("</Relationships>", `${richRelations.workbook}</Relationships>`),
    "xl/worksheets/_rels/sheet1.xml.rels": (xml) =>
      xml.replace("</Relationships>", `${richRelations.tracker}</Relationships>`),
    "_rels/.rels": (xml) => xml.replace("</Relationships>", `${richRelations.package}</Relationships>`),
    "xl/workbook.xml": (xml) =>
      xml
        .replace('name="Lists"', 'name="Lists" state="veryHidden"')
        .replace(
          "</sheets>",
          '</sheets><externalReferences><externalReference r:id="rId91"/></externalReferences>',
        ),
    "xl/worksheets/sheet1.xml": (xml) =>
      xml
        .replace(/(<c r="E(\d+)"[^>]*>)(<v>)/g, (_, open: string, row: string, value: string) =>
          row === "1" ? open + value : `${open}<f>D${row}*2</f>${value}`,
        )
        .replace("<hyperlinks>", "<hyperlinks>")
        .replace(
          "</hyperlinks>",
          '</hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId92"/>',
        )
        .replace("<extLst>", `<extLst>${richRelations.newValidation}`),
    "xl/styles.xml": (xml) =>
      xml
        .replace('<cellStyleXfs count="1">', '<cellStyleXfs count="2">')
        .replace(
          "</cellStyleXfs>",
          '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyNumberFormat="0"/></cellStyleXfs>',
        )
        .replace('<cellStyles count="1">', '<cellStyles count="2">')
        .replace("</cellStyles>", '<cellStyle name="Council heading" xfId="1"/></cellStyles>'),
  });
}
