import { cellName } from "../../src/core/domain/place";
import type { RawWorkbook } from "../../src/core/reader/rawWorkbook";
import type { WorkbookPort } from "../../src/core/workflows/ports";
import { refresh } from "../../src/core/workflows/refresh";
import { excelWorkbook } from "../../src/hosts/excel/excelWorkbook";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import type { XlsxWorkbook } from "../../src/hosts/xlsx/xlsxWorkbook";
import { sheetRows } from "../officeHost/fillFromRaw";
import { openCell } from "../officeHost/model/sheet";
import { sheetOf } from "../officeHost/model/workbook";
import type { OfficeHost } from "../officeHost/openOfficeHost";
import { openOfficeHost } from "../officeHost/openOfficeHost";
import { checked, fileOf, openElsewhere } from "./excelize";
import { OfficerAtWork } from "./officerAtWork";
import { trackerFile } from "./trackerFile";
import type { Tracker } from "./trackerFile";

/** The same tracker open in both hosts. */
export class BothHosts {
  private constructor(
    readonly excel: OfficeHost,
    public file: XlsxWorkbook,
  ) {}

  static async open(tracker: Tracker): Promise<BothHosts> {
    const file = await openXlsx(trackerFile(tracker), "tracker.xlsx");
    return new BothHosts(
      openOfficeHost(sheetRows((await file.read()).sheets), { fileName: "tracker.xlsx" }),
      file,
    );
  }

  async refresh(asAt = "2014-09-30"): Promise<void> {
    for (const port of this.ports)
      await refresh(port, { asAt, academicYear: null, term: null, decisions: new Map() });
  }

  /** The same texts into the same cells of both, as somebody types them. */
  async type(
    texts: readonly (readonly [sheet: string, row: number, column: number, value: string | number])[],
  ): Promise<void> {
    const other = await openElsewhere(await this.file.save());
    for (const [sheet, row, column, value] of texts) {
      openCell(sheetOf(this.excel.workbook, sheet), row, column).value = value;
      checked(
        typeof value === "number"
          ? other.SetCellValue(sheet, cellName(row, column), value)
          : other.SetCellStr(sheet, cellName(row, column), value),
      );
    }
    this.file = await openXlsx(fileOf(other), "tracker.xlsx");
  }

  /** Lets two rows of a sheet change places, cell by cell from A on. */
  async swap(sheet: string, first: number, second: number, columns: number): Promise<void> {
    const { rows } = sheetOf(this.excel.workbook, sheet);
    const [one, other] = [rows.get(first), rows.get(second)];
    if (!one || !other) throw new Error(`${sheet} has no such rows`);
    rows.set(first, other).set(second, one);
    const officer = await OfficerAtWork.open(await this.file.save());
    officer.swapRows(sheet, first, second, columns);
    this.file = await openXlsx(officer.save(), "tracker.xlsx");
  }

  get ports(): readonly WorkbookPort[] {
    return [excelWorkbook(), this.file];
  }

  async read(): Promise<readonly RawWorkbook[]> {
    return Promise.all(this.ports.map((port) => port.read()));
  }
}
