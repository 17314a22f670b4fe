import type { RawCell, RawSheet, RawWorkbook } from "../../src/core/reader/rawWorkbook";
import type { CellWrite, ChangeSet, Step, UpdateSheet } from "../../src/core/refresh/changeSet";
import type { CellValue, Grid } from "../../src/core/sheet/grid";
import { HostError, type WorkbookPort } from "../../src/core/workflows/ports";

type Row = (RawCell | null)[];

interface PaperSheet {
  name: string;
  mark: string | null;
  rows: Row[];
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  struckRows: ReadonlySet<number>;
  fills: RawSheet["fills"];
  linkedCells: RawSheet["linkedCells"];
  visibility: RawSheet["visibility"];
}

/**
 * A workbook of plain arrays behind the port, and the things an officer does to one. It carries out change
 * sets to the letter and knows nothing of plans: the reference for what a refresh asks of a host.
 */
export class PaperWorkbook implements WorkbookPort {
  readonly sheets: PaperSheet[];
  store: string | null;
  applied: ChangeSet[] = [];

  constructor(workbook: RawWorkbook) {
    this.sheets = workbook.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [...row]) }));
    this.store = workbook.store;
  }

  read(): Promise<RawWorkbook> {
    return Promise.resolve({
      fileName: "tracker.xlsx",
      dateSystem: 1900,
      calculation: "automatic",
      sheets: structuredClone(this.sheets),
      store: this.store,
    });
  }

  apply(changes: ChangeSet): Promise<void> {
    for (const change of changes.sheets) if (change.kind === "update") this.refuseOthers(change);
    this.applied.push(changes);
    for (const change of changes.sheets) {
      if (change.kind === "create") this.create(change.mark, change.name, change.grid);
      else if (change.kind === "remove") this.sheets.splice(this.sheets.indexOf(this.marked(change.mark)), 1);
      else if (change.kind === "show")
        this.marked(change.mark).visibility = change.visible ? "visible" : "hidden";
      else change.steps.forEach((step) => runStep(this.marked(change.mark), step));
    }
    if (changes.store !== null) this.store = changes.store;
    if (changes.forget) this.store = null;
    return Promise.resolve();
  }

  private refuseOthers({ mark, holds = [] }: UpdateSheet): void {
    const { rows } = this.marked(mark);
    if (holds.some(({ row, column, value }) => (rows[row]?.[column]?.value ?? null) !== value))
      throw new HostError("changed-meanwhile", "A cell changed a moment ago.");
  }

  private create(mark: string, name: string, grid: Grid): void {
    if (this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
      throw new Error(`there is a sheet ${name} already`);
    }
    this.sheets.push({
      name,
      mark,
      rows: grid.rows.map(({ cells }) => cells.map((cell) => cell && rawCell(cell.value, cell.formula))),
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      struckRows: new Set(),
      fills: new Map(),
      linkedCells: [],
      visibility: "visible",
    });
  }

  marked(mark: string): PaperSheet {
    const found = this.sheets.find((sheet) => sheet.mark === mark);
    if (!found) throw new Error(`no sheet marked ${mark}`);
    return found;
  }

  /** The cell in the row with this key and the column with this id; null where it is empty. */
  cell(mark: string, key: string, column: string): RawCell | null {
    const sheet = this.marked(mark);
    return sheet.rows[rowOf(sheet, key)]?.[columnOf(sheet, column)] ?? null;
  }

  /** Types into the cell in the row with this key and the column with this id. */
  type(mark: string, key: string, column: string, value: CellValue): void {
    const sheet = this.marked(mark);
    this.typeAt(mark, rowOf(sheet, key), columnOf(sheet, column), value);
  }

  typeAt(mark: string, row: number, column: number, value: CellValue): void {
    const cells = (this.marked(mark).rows[row] ??= []);
    while (cells.length <= column) cells.push(null);
    cells[column] = rawCell(value, null);
  }

  insertRow(mark: string, before: number): void {
    this.marked(mark).rows.splice(before, 0, []);
  }

  deleteRow(mark: string, key: string): void {
    const sheet = this.marked(mark);
    sheet.rows.splice(rowOf(sheet, key), 1);
  }

  insertColumn(mark: string, before: number): void {
    this.marked(mark).rows.forEach((row) => row.splice(before, 0, null));
  }

  /** Turns the rows between two keyed rows (exclusive) upside down: a sort by some column. */
  reverseBetween(mark: string, head: string, end: string): void {
    const { rows } = this.marked(mark);
    const first = rowOf(this.marked(mark), head) + 1;
    const last = rowOf(this.marked(mark), end);
    rows.splice(first, last - first, ...rows.slice(first, last).reverse());
  }

  rowOf(mark: string, key: string): number {
    return rowOf(this.marked(mark), key);
  }

  textOf(mark: string, key: string, column: string): string {
    const sheet = this.marked(mark);
    return String(sheet.rows[rowOf(sheet, key)]?.[columnOf(sheet, column)]?.value ?? "");
  }
}

function rawCell(value: CellValue, formula: string | null): RawCell | null {
  if (value === null && formula === null) return null;
  const shown = value ?? "";
  const type = typeof shown === "number" ? "number" : typeof shown === "boolean" ? "boolean" : "text";
  return {
    value: shown,
    type,
    text: String(shown),
    format: "General",
    hasFormula: formula !== null,
    formula,
  };
}

function runStep(sheet: PaperSheet, step: Step): void {
  switch (step.kind) {
    case "insertRows":
      sheet.rows.splice(step.before, 0, ...Array.from({ length: step.count }, (): Row => []));
      shiftFormulas(sheet, step.before, step.count);
      return;
    case "deleteRows":
      sheet.rows.splice(step.from, step.count);
      shiftFormulas(sheet, step.from + step.count, -step.count);
      return;
    case "writeCells":
      step.cells.forEach((cells, down) =>
        cells.forEach((write, across) => put(sheet, step.row + down, step.column + across, write)),
      );
      return;
    case "writeTyped":
      return put(sheet, step.row, step.column, step.write);
    case "sortRows":
      return sortRows(sheet, step);
    case "mergeCells":
    case "rowHeight":
    case "rowHidden":
    case "print":
    case "drawChart":
    case "removeChart":
  }
}

function sortRows({ rows }: PaperSheet, { firstRow, order }: Extract<Step, { kind: "sortRows" }>): void {
  const taken = rows.slice(firstRow, firstRow + order.length);
  rows.splice(firstRow, order.length, ...order.map((from) => taken[from] ?? []));
}

function put(sheet: PaperSheet, row: number, column: number, write: CellWrite | null): void {
  if (!write) return;
  const cells = (sheet.rows[row] ??= []);
  while (cells.length <= column) cells.push(null);
  cells[column] = rawCell(write.value, write.formula);
}

/** Excel moves the references of formulas when rows come and go; row numbers stand after column letters. */
function shiftFormulas(sheet: PaperSheet, from: number, by: number): void {
  for (const cells of sheet.rows) {
    cells.forEach((cell, column) => {
      if (!cell?.formula) return;
      const formula = cell.formula.replace(/([A-Z]+)(\d+)/g, (_, letters: string, number: string) =>
        Number(number) > from ? `${letters}${Number(number) + by}` : `${letters}${number}`,
      );
      cells[column] = { ...cell, formula };
    });
  }
}

function rowOf(sheet: PaperSheet, key: string): number {
  const ids = sheet.rows.find((cells) => cells.some((cell) => cell?.value === "rp:keys")) ?? [];
  const column = ids.findIndex((cell) => cell?.value === "rp:keys");
  const found = sheet.rows.findIndex((cells) => cells[column]?.value === key);
  if (found < 0) throw new Error(`no row ${key} on ${sheet.name}`);
  return found;
}

function columnOf(sheet: PaperSheet, id: string): number {
  const ids = sheet.rows.find((cells) => cells.some((cell) => cell?.value === "rp:keys")) ?? [];
  const found = ids.findIndex((cell) => cell?.value === id);
  if (found < 0) throw new Error(`no column ${id} on ${sheet.name}`);
  return found;
}
