import type { RawSheet } from "../rawWorkbook";
import { isBesideHers } from "./besideHers";
import type { ClassifiedSheet } from "./classifySheets";

/** The sheets that settings are read from, in the order in which they count: hers first, wherever its tab stands. */
export function settingsSheets(classified: readonly ClassifiedSheet[]): readonly RawSheet[] {
  const sheets = classified.flatMap(({ role, sheet }) => (role === "settings" ? [sheet] : []));
  const first = sheets.filter((sheet) => !isBesideHers(sheet));
  return [...first, ...sheets.filter(isBesideHers)];
}
