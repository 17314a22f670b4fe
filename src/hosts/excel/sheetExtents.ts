import type { GridArea } from "../../core/sheet/grid";
import { markOrUnfinished } from "../../core/workflows/ports";
import { answered } from "./answered";
import { areaFrom, cellAddress } from "./areas";
import { sheetTooLarge } from "./excelErrors";
import { markProperty } from "./marks";
import type { ListedSheet } from "./sheetList";
import { storeColumns, storeSheet } from "./storeSheet";

/** A listed sheet with its mark and the part of it that holds values. */
export interface SheetExtent extends ListedSheet {
  readonly mark: string | null;
  /** Null on an empty sheet. */
  readonly used: GridArea | null;
  /** Null when some are hidden and some are not. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
  /** Null when some cells of the sheet are struck through and some are not. */
  readonly struck: boolean | null;
}

/** Above this Excel answers null for a range's values. Source: Microsoft, "Resource limits" for Excel add-ins. */
const mostCells = 5_000_000;

/**
 * Marks and used areas of the sheets: one sync. Cells that are only formatted do not count as used.
 * @throws HostError `too-large`
 */
export async function sheetExtents(
  context: Excel.RequestContext,
  listed: readonly ListedSheet[],
): Promise<SheetExtent[]> {
  const asked = listed.map((sheet) => ({ sheet, ...askExtent(context, sheet) }));
  await answered(context.sync());
  return asked.map(({ sheet, property, range, font }) => {
    const mark = markOrUnfinished(sheet.name, property.isNullObject ? null : property.value);
    if (range.isNullObject)
      return { ...sheet, mark, used: null, rowsHidden: false, columnsHidden: false, struck: false };
    const cells = range.rowCount * range.columnCount;
    const last = cellAddress(range.rowIndex + range.rowCount - 1, range.columnIndex + range.columnCount - 1);
    if (cells > mostCells) throw sheetTooLarge(sheet.name, cells, last);
    // Typed as boolean, but null when the cells differ.
    const struck = mark === null ? font.strikethrough : false;
    return { ...sheet, mark, ...extentOf(sheet, range), struck };
  });
}

function askExtent(context: Excel.RequestContext, sheet: ListedSheet) {
  context.trace(sheet.name === storeSheet.name ? "" : sheet.name);
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const property = worksheet.customProperties.getItemOrNullObject(markProperty);
  property.load("value");
  const range = worksheet.getUsedRangeOrNullObject(true);
  range.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  // Asked of all cells, because a sheet without values has no used area to ask.
  return { property, range, font: askStruck(worksheet.getRange()) };
}

function askStruck({ format: { font } }: Excel.Range): Excel.RangeFont {
  font.load("strikethrough");
  return font;
}

/** What was loaded of a used range, as plain values. */
function extentOf(
  sheet: ListedSheet,
  range: Excel.Range,
): Pick<SheetExtent, "used" | "rowsHidden" | "columnsHidden"> {
  const used = areaFrom(range.rowIndex, range.columnIndex, range.rowCount, range.columnCount);
  if (sheet.name === storeSheet.name)
    return {
      used: { ...used, firstRow: 0, firstColumn: 0, lastColumn: storeColumns - 1 },
      rowsHidden: false,
      columnsHidden: false,
    };
  // Typed as boolean, but null when the rows differ.
  return {
    used,
    rowsHidden: range.rowHidden,
    columnsHidden: range.columnHidden,
  };
}
