import { besideHersKey } from "../../domain/ownSheets";
import type { RawSheet } from "../rawWorkbook";
import type { ClassifiedSheet } from "./classifySheets";

/** True for the sheet of ours with the lines that a Settings sheet of her own lacks. */
export function isBesideHers({ mark, rows }: RawSheet): boolean {
  return mark !== null && rows.some((cells) => cells.some((cell) => cell?.value === besideHersKey));
}

/** The sheets that settings are read from, in the order in which they count: hers first, wherever its tab stands. */
export function settingsSheets(classified: readonly ClassifiedSheet[]): readonly RawSheet[] {
  const sheets = classified.flatMap(({ role, sheet }) => (role === "settings" ? [sheet] : []));
  const first = sheets.filter((sheet) => !isBesideHers(sheet));
  return [...first, ...sheets.filter(isBesideHers)];
}
