import type { Results } from "../analysis/results";
import { indicatorsSheet } from "../plans/indicatorsSheet";
import type { PlanDocument } from "../plans/planInput";
import { settingsSheet } from "../plans/settingsSheet";
import type { ReadWorkbook } from "./readWorkbook";

/** Indicators and Settings, made once when the workbook brings none. */
export function officersSheets(read: ReadWorkbook, results: Results): readonly PlanDocument[] {
  const { reading } = read.calculated;
  const made = new Set(read.workbook.sheets.map(({ mark }) => mark));
  const documents: PlanDocument[] = [];
  if (!reading.hasIndicators && !made.has("indicators")) {
    const indicators = results.indicators.map(({ indicator }) => indicator);
    documents.push({ kind: "indicators", indicator: null, document: indicatorsSheet(indicators) });
  }
  if (!reading.hasSettings && !made.has("settings")) {
    documents.push({ kind: "settings", indicator: null, document: settingsSheet() });
  }
  return documents;
}
