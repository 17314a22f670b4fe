import { putBack } from "../../src/core/workflows/putBack";
import { excelWorkbook } from "../../src/hosts/excel/excelWorkbook";
import type { WorkbookModel } from "../officeHost/model/workbook";
import type { OfficeHostOptions } from "../officeHost/openOfficeHost";
import { inPane, options } from "./faultBench";

/** Puts the last refresh back in a pane of its own, with whatever is planned to go wrong. */
export function putBackIn(workbook: WorkbookModel, going: OfficeHostOptions = {}) {
  return inPane(workbook, going, () => putBack(excelWorkbook(), options));
}
