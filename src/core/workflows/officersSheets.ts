import { nothingAhead } from "../domain/typedAhead";
import type { TypedAhead } from "../domain/typedAhead";
import { indicatorsSheet } from "../plans/indicatorsSheet";
import type { PlanDocument } from "../plans/planInput";
import { settingsSheet } from "../plans/settingsSheet";
import { aheadOn } from "./aheadSheets";
import type { TrackerReading } from "../reader/understood";
import { layOut } from "../sheet/layOut";
import type { SheetDocument } from "../sheet/sheetDocument";
import type { ReadWorkbook } from "./readWorkbook";

/** Indicators and Settings, made once when the workbook does not bring them, with what she typed for them before. */
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
  const document = made.has("settings") ? null : settingsToMake(reading, ahead);
  if (document) documents.push({ kind: "settings", indicator: null, document });
  return documents;
}

/** Settings, or beside a sheet of her own the lines that hers lacks, once she typed one of them; null for neither. */
function settingsToMake(
  { hasSettings, settingPlaces }: Pick<TrackerReading, "hasSettings" | "settingPlaces">,
  ahead: TypedAhead,
): SheetDocument | null {
  const typed = aheadOn("settings", ahead);
  if (!hasSettings) return settingsSheet(typed);
  const sheet = settingsSheet(typed, settingPlaces);
  const keys = new Set(layOut(sheet).rows.map(({ key }) => key));
  return typed?.rows.some(({ key }) => keys.has(key)) ? sheet : null;
}
