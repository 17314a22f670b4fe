import type { CellBorder, CellStyle, GridArea, PrintSetup } from "../../src/core/sheet/grid";
import { cellAddress, columnLetters, parseArea } from "../../src/hosts/xlsx/page/cellAddress";
import { columnPadding } from "../../src/hosts/xlsx/page/sheetXml";
import type { ChartLook, SheetLook } from "../contracts/openedWorkbook";
import { checked, type OtherWorkbook } from "./excelize";

const weights = new Map<number, CellBorder["weight"]>([
  [1, "thin"],
  [2, "medium"],
  [7, "hair"],
]);

/** Where the library answers otherwise than its own types say. */
interface Undeclared {
  GetPageMargins(sheet: string): { readonly opts: { readonly Left: number }; error: string | null };
  GetDataValidations(sheet: string): {
    readonly dataValidations: readonly { readonly Sqref: string }[];
    error: string | null;
  };
}

/** What stands on a sheet, as another library reads it. */
export function sheetLook(
  workbook: OtherWorkbook,
  sheet: string,
  xml: string,
  charts: readonly ChartLook[],
): SheetLook {
  return {
    styleAt: (row, column) => styleOf(workbook, sheet, cellAddress(row, column)),
    heightAt: (row) => heightOf(xml, row),
    widthAt: (column) => checked(workbook.GetColWidth(sheet, columnLetters(column))).width - columnPadding,
    merges: [...xml.matchAll(/<mergeCell ref="([^"]+)"/g)].map((found) => areaOf(found[1]!)),
    tables: checked(workbook.GetTables(sheet)).tables.map((table) => ({
      name: table.Name!,
      ...areaOf(table.Range),
    })),
    ragAreas: paintedAreas(xml, "containsText"),
    hintAreas: paintedAreas(xml, "beginsWith"),
    choiceAreas: choicesOf(workbook, sheet),
    print: printOf(workbook, sheet),
    charts,
    frozenRows: checked(workbook.GetPanes(sheet)).panes.YSplit ?? 0,
  };
}

function styleOf(workbook: OtherWorkbook, sheet: string, address: string): CellStyle | null {
  const { style: index } = checked(workbook.GetCellStyle(sheet, address));
  if (index === 0) return null;
  const { Font, Fill, Border, Alignment, Protection, NumFmt, CustomNumFmt } = checked(
    workbook.GetStyle(index),
  ).style;
  if (Font?.Family !== "Arial") throw new Error(`${address} is in ${Font?.Family}`);
  const side = (name: string): CellBorder | null => {
    const found = Border?.find((each) => each.Type === name && (each.Style ?? 0) > 0);
    return found ? { weight: weights.get(found.Style!)!, color: found.Color!.slice(-6) } : null;
  };
  return {
    size: Font.Size!,
    bold: Font.Bold ?? false,
    italic: Font.Italic ?? false,
    color: Font.Color!.slice(-6),
    fill: Fill?.Pattern === 1 ? Fill.Color![0]!.slice(-6) : null,
    top: side("top"),
    bottom: side("bottom"),
    left: side("left"),
    right: side("right"),
    horizontal: Alignment!.Horizontal as CellStyle["horizontal"],
    vertical: Alignment!.Vertical as CellStyle["vertical"],
    wrap: Alignment!.WrapText ?? false,
    indent: Alignment!.Indent ?? 0,
    format: CustomNumFmt ?? (NumFmt === 49 ? "@" : "General"),
    locked: Protection?.Locked ?? true,
  };
}

function paintedAreas(xml: string, kind: string): GridArea[] {
  const blocks = xml.matchAll(/<conditionalFormatting sqref="([^"]+)"><cfRule type="(\w+)"/g);
  return [...blocks].filter(([, , type]) => type === kind).map(([, address]) => areaOf(address!));
}

function heightOf(xml: string, row: number): number | null {
  const opening = new RegExp(`<row\\b(?=[^>]* r="${row + 1}")[^>]*>`).exec(xml)?.[0] ?? "";
  const height = / ht="([\d.]+)"/.exec(opening)?.[1];
  return height === undefined ? null : Number(height);
}

function printOf(workbook: OtherWorkbook, sheet: string): PrintSetup {
  const names = checked(workbook.GetDefinedName()).definedNames.filter((name) => name.Scope === sheet);
  const refersTo = (name: string): string | undefined => names.find((each) => each.Name === name)?.RefersTo;
  const area = areaOf(refersTo("_xlnm.Print_Area")!.split("!").at(-1)!);
  const rows = refersTo("_xlnm.Print_Titles")?.split("!").at(-1)?.replaceAll("$", "").split(":").map(Number);
  const footer = checked(workbook.GetHeaderFooter(sheet)).opts.OddFooter ?? "";
  const text = (side: string): string =>
    new RegExp(`&${side}&"Arial,Regular"&8((?:&&|[^&])*)`).exec(footer)?.[1]?.replaceAll("&&", "&").trim() ??
    "";
  return {
    orientation: checked(workbook.GetPageLayout(sheet)).opts.Orientation as PrintSetup["orientation"],
    lastRow: area.lastRow,
    lastColumn: area.lastColumn,
    repeatRows: rows ? [rows[0]! - 1, rows[1]! - 1] : null,
    footer: { left: text("L"), centre: text("C") },
    pagesTall: checked(workbook.GetPageLayout(sheet)).opts.FitToHeight === 1 ? 1 : null,
    margin: Math.round(pageMargin(workbook, sheet) * 2.54 * 100) / 100,
  };
}

function pageMargin(workbook: OtherWorkbook, sheet: string): number {
  return checked((workbook as unknown as Undeclared).GetPageMargins(sheet)).opts.Left;
}

function choicesOf(workbook: OtherWorkbook, sheet: string): GridArea[] {
  const answer = checked((workbook as unknown as Undeclared).GetDataValidations(sheet));
  return answer.dataValidations.map((choice) => areaOf(choice.Sqref));
}

function areaOf(address: string): GridArea {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no area of cells`);
  return area;
}
