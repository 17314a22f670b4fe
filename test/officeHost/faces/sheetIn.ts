import type { HostObject } from "../wire/hostObject";
import type { SheetModel } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";

/** A sheet in its workbook, for members that lead back to it. */
export interface SheetIn {
  readonly book: WorkbookModel;
  readonly sheet: SheetModel;
  readonly worksheet: () => HostObject;
}
