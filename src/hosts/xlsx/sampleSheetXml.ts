import { cellAddress, columnNumber, parseArea } from "./page/cellAddress";
import { shownCell } from "./sampleNotation";
import type { TableCell, TableRow } from "./sampleNotation";
import type { SampleSheet } from "./sampleSheets";
import { sampleStyle } from "./sampleStyles";
import type { SampleStyle } from "./sampleStyles";

/** Gives a text its number in the workbook's list of shared texts. */
export type TextNumber = (text: string) => number;

export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Number of the A3 paper size. Source: ECMA-376 part 1, 18.3.1.63. */
const paperA3 = 8;

/** Points; two lines of a wrapped heading. */
const headingHeight = 28;

/** One worksheet part, its elements in the order the schema wants. */
export function sampleSheetXml(sheet: SampleSheet, isShown: boolean, textNumber: TextNumber): string {
  const width = Math.max(...sheet.rows.map((row) => row.length));
  return [
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${cellAddress(sheet.rows.length - 1, width - 1)}"/>`,
    viewXml(sheet, isShown),
    `<sheetFormatPr defaultRowHeight="13"/>`,
    columnsXml(sheet),
    `<sheetData>${sheet.rows.map((row, index) => rowXml(sheet, row, index, width, textNumber)).join("")}</sheetData>`,
    mergesXml(sheet.merges),
    rulesXml(sheet),
    `<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>`,
    `<pageSetup paperSize="${paperA3}" orientation="landscape" fitToHeight="0"/>`,
    "</worksheet>",
  ].join("");
}

function viewXml(sheet: SampleSheet, isShown: boolean): string {
  const view = `<sheetView${isShown ? ' tabSelected="1"' : ""} workbookViewId="0"`;
  const free = sheet.firstFree === null ? null : parseArea(sheet.firstFree);
  if (free === null) return `<sheetViews>${view}/></sheetViews>`;
  const pane = `<pane xSplit="${free.firstColumn}" ySplit="${free.firstRow}" topLeftCell="${sheet.firstFree}" activePane="bottomRight" state="frozen"/>`;
  return `<sheetViews>${view}>${pane}<selection pane="bottomRight"/></sheetView></sheetViews>`;
}

function columnsXml(sheet: SampleSheet): string {
  const hidden = sheet.hiddenColumn === null ? -1 : columnNumber(sheet.hiddenColumn);
  const columns = sheet.widths.map((width, column) => {
    const number = column + 1;
    return `<col min="${number}" max="${number}" width="${width}" customWidth="1"${column === hidden ? ' hidden="1"' : ""}/>`;
  });
  return `<cols>${columns.join("")}</cols>`;
}

function rowXml(
  sheet: SampleSheet,
  row: TableRow,
  index: number,
  width: number,
  textNumber: TextNumber,
): string {
  const look = lookOfRow(sheet, row, index + 1);
  const cells = Array.from({ length: look === "none" ? row.length : width }, (_, column) =>
    cellXml(row[column] ?? null, cellAddress(index, column), look, textNumber),
  );
  const height = look === "heading" ? ` ht="${headingHeight}" customHeight="1"` : "";
  return `<row r="${index + 1}"${height}>${cells.join("")}</row>`;
}

function lookOfRow(sheet: SampleSheet, row: TableRow, number: number): SampleStyle {
  if (sheet.titleRows.includes(number)) return "title";
  if (sheet.headingRows.includes(number)) return "heading";
  if (sheet.bandRows.includes(number)) return "band";
  if (number < (sheet.headingRows[0] ?? 0)) return "note";
  return sheet.headingRows.length === 0 || row.every((cell) => cell === null) ? "none" : "body";
}

function cellXml(cell: TableCell, address: string, look: SampleStyle, textNumber: TextNumber): string {
  const shown = shownCell(cell);
  const isDate = shown !== null && typeof shown === "object" && "date" in shown;
  const opening = `<c r="${address}" s="${sampleStyle[isDate ? "date" : look]}"`;
  if (shown === null) return look === "none" ? "" : `${opening}/>`;
  const formula =
    cell !== null && typeof cell === "object" && "formula" in cell ? `<f>${escapeXml(cell.formula)}</f>` : "";
  if (typeof shown === "string") return `${opening} t="s"><v>${textNumber(shown)}</v></c>`;
  if (typeof shown === "number") return `${opening}>${formula}<v>${shown}</v></c>`;
  if ("date" in shown) return `${opening}>${formula}<v>${shown.date}</v></c>`;
  return `${opening} t="e">${formula}<v>${shown.error}</v></c>`;
}

function mergesXml(merges: readonly string[]): string {
  if (merges.length === 0) return "";
  return `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${area}"/>`).join("")}</mergeCells>`;
}

/** The colour rule on attendance and the drop-down on SEN stage, where the sheet has them. */
function rulesXml({ rules }: SampleSheet): string {
  if (rules === null) return "";
  const area = (column: string) => `${column}${rules.firstRow}:${column}${rules.lastRow}`;
  const first = `${rules.lowBelow90}${rules.firstRow}`;
  const colour = `<conditionalFormatting sqref="${area(rules.lowBelow90)}"><cfRule type="expression" dxfId="0" priority="1"><formula>AND(ISNUMBER(${first}),${first}&lt;90)</formula></cfRule></conditionalFormatting>`;
  const choice = `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" errorTitle="SEN stage" error="S, A, P or N please" sqref="${area(rules.senStage)}"><formula1>"S,A,P,N"</formula1></dataValidation>`;
  return `${colour}<dataValidations count="1">${choice}</dataValidations>`;
}
