import type { Step } from "../../../core/refresh/changeSet";
import type { GridChart } from "../../../core/sheet/grid";
import { vocabularyOf } from "../book/bookPart";
import { addChart, drawingElement, removeChart } from "../chart/sheetCharts";
import { worksheetOrder } from "../pack/vocabulary";
import { placeElement } from "../pack/xml";
import { forgetCalculationOrder, recalculateOnOpening } from "../book/calculation";
import type { RowShift } from "../shift/rowShift";
import { shiftElsewhere } from "../shift/shiftElsewhere";
import { shiftNotes } from "../shift/shiftNotes";
import { shiftSheetFrame } from "../shift/shiftSheet";
import { growsTable, shiftTables } from "../shift/shiftTables";
import { areaAddress, cellAddress } from "./cellAddress";
import { shiftCellFormulas } from "./cellFormulas";
import { changePrint } from "./changePrint";
import { coverOf, mergeSpan, mergesOf } from "./merges";
import { closeSheet, type OpenSheet } from "./openSheet";
import { nameTableColumn } from "./tableHeadings";
import { sortRows } from "./sortRows";
import { writeCell } from "./writeCell";
import { MergedCellsError } from "../xlsxErrors";

/** Runs the steps on a sheet of ours in order and writes the sheet back. */
export function updateSheet(open: OpenSheet, steps: readonly Step[]): void {
  for (const step of steps) run(open, step);
  forgetCalculationOrder(open.pack, open.book, open.sheet.sheetId);
  recalculateOnOpening(open.pack, open.book);
  closeSheet(open);
}

function run(open: OpenSheet, step: Step): void {
  switch (step.kind) {
    case "insertRows":
      return moveRows(open, { kind: "insert", at: step.before, count: step.count });
    case "deleteRows":
      return moveRows(open, { kind: "delete", at: step.from, count: step.count });
    case "writeCells":
      return writeBlock(open, step);
    case "writeTyped":
      return writeBlock(open, { row: step.row, column: step.column, cells: [[step.write]] });
    case "sortRows":
      return sortRows(open, step);
    case "mergeCells":
      return mergeSpan(open.frame, step.row, step.firstColumn, step.lastColumn);
    case "rowHeight":
      return setHeight(open, step.row, step.height);
    case "rowHidden":
      if (step.hidden) return void open.rows.attributes(step.row).set("hidden", "1");
      return void open.rows.attributes(step.row).delete("hidden");
    case "print":
      return changePrint(open, step.print);
    case "drawChart":
      return drawChart(open, step.chart);
    case "removeChart":
      return removeChart(open.pack, open.sheet.part, step.name, open.frame);
  }
}

function drawChart({ pack, book, sheet, frame }: OpenSheet, chart: GridChart): void {
  const vocabulary = vocabularyOf(pack, book);
  const id = addChart(pack, sheet, chart, vocabulary);
  if (id !== null) placeElement(frame, drawingElement(frame, id, vocabulary), worksheetOrder);
}

function setHeight(open: OpenSheet, row: number, height: number): void {
  open.rows.attributes(row).set("ht", String(height)).set("customHeight", "1");
}

function moveRows(open: OpenSheet, shift: RowShift): void {
  const { pack, book, sheet, rows } = open;
  if (shift.count === 0) return;
  const grows = growsTable(pack, sheet.part, shift);
  if (shift.kind === "insert") rows.insert(shift.at, shift.count);
  else rows.remove(shift.at, shift.count);
  shiftCellFormulas(rows, sheet.name, shift);
  shiftSheetFrame(open.frame, { shift, sheet: sheet.name, grows });
  shiftTables(pack, sheet.part, sheet.name, shift);
  shiftNotes(pack, sheet.part, shift);
  shiftElsewhere(pack, book, open.pointing(), sheet.name, shift);
}

function writeBlock(open: OpenSheet, step: Omit<Extract<Step, { kind: "writeCells" }>, "kind">): void {
  const merges = mergesOf(open.frame);
  step.cells.forEach((cells, r) =>
    cells.forEach((write, c) => {
      if (!write) return;
      const row = step.row + r;
      const column = step.column + c;
      const cover = write.value === null || write.value === "" ? null : coverOf(merges, row, column);
      if (cover) throw new MergedCellsError(open.sheet.name, areaAddress(cover), cellAddress(row, column));
      writeCell(
        open.rows.cell(row, column),
        write,
        open.styles,
        open.rows.prefix,
        open.sheet.name,
        cellAddress(row, column),
      );
      if (typeof write.value === "string")
        nameTableColumn(open.pack, open.sheet.part, row, column, write.value);
    }),
  );
}
