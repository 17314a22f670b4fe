import { cellAddress, columnLetters } from "../../src/hosts/xlsx/page/cellAddress";
import type { OfficerCell, OfficerSheet } from "../contracts/openedWorkbook";
import { checked, excelize, fileOf, type OtherWorkbook } from "./excelize";
import { withParts } from "./packageParts";

/** A file with the officer's sheets, made by another library than the one under test. */
export async function officerWorkbook(
  sheets: readonly OfficerSheet[],
  dateSystem: 1900 | 1904 = 1900,
  calculation: "automatic" | "manual" = "automatic",
): Promise<Uint8Array> {
  const workbook = (await excelize()).NewFile();
  sheets.forEach((sheet, index) => {
    if (index === 0) checked(workbook.SetSheetName("Sheet1", sheet.name));
    else checked(workbook.NewSheet(sheet.name));
    fill(workbook, sheet);
  });
  const firstVisible = sheets.findIndex((sheet) => (sheet.visibility ?? "visible") === "visible");
  checked(workbook.SetActiveSheet(Math.max(0, firstVisible)));
  sheets.forEach((sheet) => {
    if (sheet.visibility === "hidden") checked(workbook.SetSheetVisible(sheet.name, false));
  });
  if (dateSystem === 1904) checked(workbook.SetWorkbookProps({ Date1904: true }));
  checked(workbook.SetCalcProps({ CalcMode: calculation === "manual" ? "manual" : "auto" }));
  return mended(fileOf(workbook), sheets);
}

function fill(workbook: OtherWorkbook, sheet: OfficerSheet): void {
  sheet.rows.forEach((row, r) =>
    row.forEach((cell, c) => cell && put(workbook, sheet.name, cellAddress(r, c), cell)),
  );
  for (const row of sheet.hiddenRows ?? []) checked(workbook.SetRowVisible(sheet.name, row + 1, false));
  for (const column of sheet.hiddenColumns ?? [])
    checked(workbook.SetColVisible(sheet.name, columnLetters(column), false));
}

function put(workbook: OtherWorkbook, sheet: string, address: string, cell: OfficerCell): void {
  if (cell.error) checked(workbook.SetCellDefault(sheet, address, String(cell.value)));
  else if (typeof cell.value !== "string") checked(workbook.SetCellValue(sheet, address, cell.value));
  else if (cell.value !== "") checked(workbook.SetCellStr(sheet, address, cell.value));
  if (cell.format || cell.struck || cell.fill) {
    const format = cell.format ? { CustomNumFmt: cell.format } : {};
    const fill = cell.fill ? { Fill: { Type: "pattern", Pattern: 1, Color: [cell.fill] } } : {};
    const look = { ...format, ...fill, Font: { Strike: cell.struck ?? false } };
    const style = checked(workbook.NewStyle(look)).style;
    checked(workbook.SetCellStyle(sheet, address, address, style));
  }
}

/** A file knows other workbooks by their numbers. */
function formulaOf(cell: OfficerCell | null): string | null {
  return cell?.link === undefined ? (cell?.formula ?? null) : `[1]Results!${cell.link}`;
}

/** What that library cannot write: error cells, formulas with a cached value, very hidden sheets. */
function mended(file: Uint8Array, sheets: readonly OfficerSheet[]): Uint8Array {
  const changes: Record<string, (text: string) => string> = {};
  sheets.forEach((sheet, index) => {
    changes[`xl/worksheets/sheet${index + 1}.xml`] = (xml) => {
      const formulas = sheet.rows.flatMap((row, r) =>
        row.map((cell, c) => ({ cell, address: cellAddress(r, c) })),
      );
      return formulas.reduce(
        (text, { cell, address }) =>
          formulaOf(cell) === null
            ? text
            : text.replace(new RegExp(`(<c r="${address}"[^>]*>)(<v>)`), `$1<f>${formulaOf(cell)}</f>$2`),
        xml.replace(/ t="inlineStr"><is><t>(#[^<]*)<\/t><\/is>/g, ' t="e"><v>$1</v>'),
      );
    };
  });
  changes["xl/workbook.xml"] = (xml) =>
    sheets.reduce(
      (text, sheet) =>
        sheet.visibility === "veryHidden"
          ? text.replace(`name="${sheet.name}"`, `$& state="veryHidden"`)
          : text,
      xml,
    );
  return withParts(file, changes);
}
