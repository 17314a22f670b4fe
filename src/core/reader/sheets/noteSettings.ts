import { isBlankRow } from "../cells";
import type { FindingLog } from "../findings/findingLog";
import { headingText } from "../headings/headingText";
import type { ClassifiedSheet } from "./classifySheets";
import { settingsSheets } from "./settingsSheets";

/** Names that only a table of settings carries: "Settings", "Planner settings", "Settings (2)". */
const settingsName = /^(?:planner |plan |report )?settings?(?: \d+)?$/;

/** Notes sheets named for settings that are not read as such, so that none of them is passed over in silence. */
export function noteUnreadSettings(classified: readonly ClassifiedSheet[], log: FindingLog): void {
  for (const { role, sheet } of classified) {
    const filled = sheet.rows.some((_, row) => !isBlankRow(sheet, row));
    if (role === "ignored" && filled && settingsName.test(headingText(sheet.name)))
      log.addSheet("settings-unread", sheet.name, { more: readInstead(classified) });
  }
}

function readInstead(classified: readonly ClassifiedSheet[]): string {
  const [read] = settingsSheets(classified);
  return read === undefined ? "the usual settings are used" : `‘${read.name}’ is used`;
}
