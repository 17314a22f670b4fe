import { nothingAhead } from "../domain/typedAhead";
import type { TypedAhead } from "../domain/typedAhead";
import { indicatorsSheet } from "../plans/indicatorsSheet";
import type { PlanDocument } from "../plans/planInput";
import { settingsSheet } from "../plans/settingsSheet";
import { aheadOn } from "./aheadSheets";
import type { ReadWorkbook } from "./readWorkbook";

/** Indicators and Settings, made once when the workbook brings none, with what she typed for them before. */
export function officersSheets(
  read: ReadWorkbook,
  ahead: TypedAhead = nothingAhead,
): readonly PlanDocument[] {
  const { reading, usualIndicators = [] } = read.calculated;
  const made = new Set(read.workbook.sheets.map(({ mark }) => mark));
  const documents: PlanDocument[] = [];
  if (!reading.hasIndicators && !made.has("indicators")) {
    const document = indicatorsSheet(usualIndicators, aheadOn("indicators", ahead));
    documents.push({ kind: "indicators", indicator: null, document });
  }
  if (!reading.hasSettings && !made.has("settings")) {
    const document = settingsSheet(aheadOn("settings", ahead));
    documents.push({ kind: "settings", indicator: null, document });
  }
  return documents;
}
