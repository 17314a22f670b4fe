import type { GridArea } from "../../../src/core/sheet/grid";
import { withMovedCells } from "./formulaReferences";
import type { SheetModel } from "./sheet";
import type { WorkbookModel } from "./workbook";

/** Where an area of the changed sheet stands now; null when nothing of it is left. */
export type Place = <A extends GridArea>(area: A) => A | null;

/** Moves a line's number; null drops the line. */
type Renumbering = (line: number) => number | null;

export function renumber<T>(lines: Map<number, T>, to: Renumbering): void {
  const before = [...lines];
  lines.clear();
  for (const [line, thing] of before) {
    const moved = to(line);
    if (moved !== null) lines.set(moved, thing);
  }
}

export function renumberSet(lines: Set<number>, to: Renumbering): void {
  const moved = [...lines].map(to).filter((line) => line !== null);
  lines.clear();
  moved.forEach((line) => lines.add(line));
}

/** After cells of the sheet moved: tables, rules, merges, print set-up, ranges in hand, names and formulas follow. */
export function moveAreas(workbook: WorkbookModel, sheet: SheetModel, place: Place): void {
  const kept = <O extends { area: GridArea }>(things: readonly O[]): O[] =>
    things.filter((thing) => {
      const area = place(thing.area);
      if (area) thing.area = area;
      return area !== null;
    });
  sheet.tables = kept(sheet.tables);
  sheet.rules = kept(sheet.rules);
  sheet.validations = kept(sheet.validations);
  moveCharts(sheet, place);
  sheet.merges = sheet.merges.map(place).filter((area) => area !== null);
  sheet.page.printArea = sheet.page.printArea && place(sheet.page.printArea);
  sheet.page.titleRows = sheet.page.titleRows && place(sheet.page.titleRows);
  for (const range of workbook.liveRanges) {
    if (range.sheet === sheet && range.area) range.area = place(range.area);
  }
  changeFormulas(workbook, (formula, own) => withMovedCells(formula, own, sheet.name, place));
}

/** A chart goes with the cells under it, and its lines with the cells that they show. */
function moveCharts(sheet: SheetModel, place: Place): void {
  for (const chart of sheet.charts) {
    chart.area = place(chart.area) ?? chart.area;
    chart.series = chart.series.map((series) => ({
      ...series,
      named: place(series.named) ?? series.named,
      values: place(series.values) ?? series.values,
      times: series.times && (place(series.times) ?? series.times),
    }));
  }
}

/** Every formula of the workbook, those behind names included. */
export function changeFormulas(
  workbook: WorkbookModel,
  change: (formula: string, ownSheet: string) => string,
): void {
  for (const sheet of workbook.sheets) {
    for (const cells of sheet.rows.values()) {
      for (const cell of cells.values()) if (cell.formula) cell.formula = change(cell.formula, sheet.name);
    }
  }
  for (const name of workbook.names) name.formula = change(name.formula, "");
}
