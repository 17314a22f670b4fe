import { cellName, columnLetters } from "../../src/core/domain/place";
import type { RawSheet, RawWorkbook } from "../../src/core/reader/rawWorkbook";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { checked, excelize, fileOf } from "./excelize";
import type { OtherWorkbook } from "./excelize";

/**
 * An officer working in a written file with another program than ours: she finds cells by what stands beside
 * them and types, inserts, sorts and renames there.
 */
export class OfficerAtWork {
  private constructor(
    private readonly book: OtherWorkbook,
    private seen: RawWorkbook,
  ) {}

  static async open(bytes: Uint8Array): Promise<OfficerAtWork> {
    const seen = await (await openXlsx(bytes, "officer.xlsx")).read();
    return new OfficerAtWork((await excelize()).OpenReader(bytes), seen);
  }

  save(): Uint8Array {
    return fileOf(this.book);
  }

  /** Looks again after rows or columns have moved. */
  async look(): Promise<void> {
    this.seen = await (await openXlsx(this.save(), "officer.xlsx")).read();
  }

  sheet(name: string): RawSheet {
    const found = this.seen.sheets.find((sheet) => sheet.name === name);
    if (!found)
      throw new Error(`no sheet ${name} among ${this.seen.sheets.map((sheet) => sheet.name).join(", ")}`);
    return found;
  }

  /** 0-based row in which a cell holds exactly this. */
  rowWith(sheet: string, text: string, nth = 0): number {
    const rows = this.sheet(sheet).rows.flatMap((cells, row) =>
      cells.some((cell) => cell?.value === text) ? [row] : [],
    );
    const found = rows[nth];
    if (found === undefined) throw new Error(`nothing on ${sheet} says ${text}`);
    return found;
  }

  text(sheet: string, row: number, column: number): string {
    return String(this.sheet(sheet).rows[row]?.[column]?.value ?? "");
  }

  type(sheet: string, row: number, column: number, value: string | number): void {
    const address = cellName(row, column);
    if (typeof value === "number") checked(this.book.SetCellValue(sheet, address, value));
    else checked(this.book.SetCellStr(sheet, address, value));
  }

  /** Types a formula, given without its sign. */
  formula(sheet: string, row: number, column: number, formula: string): void {
    checked(this.book.SetCellFormula(sheet, cellName(row, column), formula));
  }

  /** Types a number that Excel shows by a format of its own accord: one of its own by number, or a code. */
  typeShown(sheet: string, row: number, column: number, value: number, format: number | string): void {
    this.type(sheet, row, column, value);
    const look = typeof format === "number" ? { NumFmt: format } : { CustomNumFmt: format };
    const { style } = checked(this.book.NewStyle(look));
    checked(this.book.SetCellStyle(sheet, cellName(row, column), cellName(row, column), style));
  }

  /** Excel's own insertion of a blank row above the given 0-based row. */
  insertRow(sheet: string, before: number): void {
    checked(this.book.InsertRows(sheet, before + 1, 1));
  }

  /** Deletes the 0-based column. */
  removeColumn(sheet: string, column: number): void {
    checked(this.book.RemoveCol(sheet, columnLetters(column)));
  }

  deleteSheet(sheet: string): void {
    checked(this.book.DeleteSheet(sheet));
  }

  /** Deletes the 0-based row. */
  removeRow(sheet: string, row: number): void {
    checked(this.book.RemoveRow(sheet, row + 1));
  }

  /** Deletes the chart whose corner is in a cell. */
  deleteChart(sheet: string, row: number, column: number): void {
    checked(this.book.DeleteChart(sheet, cellName(row, column)));
  }

  /** Excel's own insertion of a blank column left of the given 0-based column. */
  insertColumn(sheet: string, before: number): void {
    checked(this.book.InsertCols(sheet, columnLetters(before), 1));
  }

  /** Sorts by hand: the cells of one row change places with those of another, over the given columns. */
  swapRows(sheet: string, first: number, second: number, columns: number): void {
    for (let column = 0; column < columns; column += 1) {
      const [one, other] = [first, second].map((row) => this.sheet(sheet).rows[row]?.[column] ?? null);
      this.put(sheet, first, column, other?.value ?? "");
      this.put(sheet, second, column, one?.value ?? "");
    }
  }

  rename(sheet: string, name: string): void {
    checked(this.book.SetSheetName(sheet, name));
  }

  private put(sheet: string, row: number, column: number, value: string | number | boolean): void {
    if (typeof value === "boolean") checked(this.book.SetCellValue(sheet, cellName(row, column), value));
    else this.type(sheet, row, column, value);
  }
}
