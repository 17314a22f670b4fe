import type { CellStyle, GridArea, PrintSetup } from "../../src/core/sheet/grid";
import { hintPaint, ragPaints } from "../../src/core/sheet/ragPaint";
import type { SheetLook } from "../contracts/openedWorkbook";
import type { HostCell } from "./model/cell";
import type { PageModel, SheetModel } from "./model/sheet";
import { cellAt } from "./model/sheet";

const pointsPerCentimetre = 72 / 2.54;

/** What stands on a sheet beyond its values, in our own words. */
export function lookOf(sheet: SheetModel): SheetLook {
  return {
    styleAt: (row, column) => styleOf(cellAt(sheet, row, column)),
    heightAt: (row) => sheet.rowHeights.get(row) ?? null,
    widthAt: (column) => characterUnits(sheet.columnWidths.get(column)),
    merges: [...sheet.merges].sort((one, other) => one.firstRow - other.firstRow),
    tables: sheet.tables.map(({ name, area }) => ({ name, ...area })),
    ragAreas: paintedByEveryWord(sheet),
    hintAreas: sheet.rules
      .filter(
        ({ rule, color }) =>
          rule.operator === "BeginsWith" && rule.text === hintPaint.word && color === hintPaint.color,
      )
      .map(({ area }) => area),
    choiceAreas: sheet.validations.map(({ area }) => area),
    print: printOf(sheet.page),
    frozenRows: sheet.frozenRows,
    charts: sheet.charts.map(({ name, area, series, set }) => ({
      name,
      area,
      isGapped: set.get("displayBlanksAs") === "NotPlotted",
      lines: series.map(({ named, values, times, set: own }) => ({
        ...{ named, values, times },
        isDashed: own.get("line.lineStyle") === "Dash",
      })),
    })),
  };
}

function styleOf(cell: HostCell | undefined): CellStyle | null {
  if (!cell) return null;
  const { size, bold, italic, color, fill, top, bottom, left, right, wrap, indent, locked } = cell.format;
  return {
    ...{ size, bold, italic, color, fill, top, bottom, left, right, wrap, indent, locked },
    horizontal: cell.format.horizontal.toLowerCase() as CellStyle["horizontal"],
    vertical: cell.format.vertical.toLowerCase() as CellStyle["vertical"],
    format: cell.numberFormat,
  };
}

/**
 * Excel keeps whole pixels, seven to a character, so a width comes back up to a seventh of a character off;
 * it is given to the nearest half, which is as fine as the contract's grids are.
 */
function characterUnits(points: number | undefined): number | null {
  return points === undefined ? null : Math.round(((points / 0.75 - 5) / 7) * 2) / 2;
}

/** Areas with a rule for each RAG word, in the order they were made. */
function paintedByEveryWord({ rules }: SheetModel): GridArea[] {
  const areas = [...new Set(rules.map(({ area }) => JSON.stringify(area)))];
  const painted = (area: string): boolean =>
    ragPaints.every(({ word, fill, color }) =>
      rules.some((each) => {
        const isPaint = each.rule.operator === "Contains" && each.fill === fill && each.color === color;
        return isPaint && each.rule.text === word && JSON.stringify(each.area) === area;
      }),
    );
  return areas.filter(painted).map((area) => JSON.parse(area) as GridArea);
}

function printOf(page: PageModel): PrintSetup {
  return {
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    lastRow: page.printArea?.lastRow ?? -1,
    lastColumn: page.printArea?.lastColumn ?? -1,
    repeatRows: page.titleRows && [page.titleRows.firstRow, page.titleRows.lastRow],
    footer: { left: footerText(page.footers.leftFooter), centre: footerText(page.footers.centerFooter) },
    pagesTall: page.zoom["verticalFitToPages"] === 1 ? 1 : null,
    margin: Math.round((page.margins.left / pointsPerCentimetre) * 1e6) / 1e6,
  };
}

function footerText(code: string): string {
  return code
    .replace(/^&"[^"]*"&\d+/, "")
    .replace(/^ (?=\d)/, "")
    .replaceAll("&&", "&");
}
