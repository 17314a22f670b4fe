import { setImmediate } from "node:timers";
import { putBack } from "../../src/core/workflows/putBack";
import { excelWorkbook } from "../../src/hosts/excel/excelWorkbook";
import type { WorkbookModel } from "../officeHost/model/workbook";
import type { OfficeHostOptions } from "../officeHost/openOfficeHost";
import { openOfficeHost } from "../officeHost/openOfficeHost";
import { options } from "./faultBench";

/** Puts the last refresh back with whatever is planned to go wrong; half a minute passes where Excel is silent. */
export async function putBackIn(workbook: WorkbookModel, going: OfficeHostOptions = {}) {
  const host = openOfficeHost(workbook, going);
  const endings: string[] = [];
  let told = "";
  void putBack(excelWorkbook(), options).then(
    () => endings.push("done"),
    (error: unknown) => {
      told = (error as Error).message;
      endings.push((error as { code?: string }).code ?? String(error));
    },
  );
  while (endings.length === 0 && !host.unanswered.isKilled) {
    await new Promise(setImmediate);
    jest.advanceTimersByTime(host.unanswered.isSilent ? 30_000 : 1);
  }
  jest.clearAllTimers();
  host.close();
  return { ending: endings[0] ?? "killed", told, host };
}
