import { besideHersKey } from "../domain/ownSheets";
import { settingRows } from "../domain/settings";
import type { SettingId } from "../domain/settings";
import { cell, gap, row, rows, typedWith } from "../sheet/blocks";
import { headKey } from "../sheet/layOut";
import type { SheetDocument } from "../sheet/sheetDocument";
import { standingCells } from "../sheet/typedText";
import type { StandingSheet } from "../sheet/typedText";
import { line, titleRow } from "./pageParts";

const besideWords =
  "What your own sheet of settings does not say. A line that you add there beats the one here. This sheet is yours too; a refresh only reads it.";

/**
 * The officer's Settings sheet, made once with the defaults and hers from then on.
 * @param ahead what she gave before there was a sheet; null for nothing
 * @param beside the settings that a sheet of her own says already, which this one leaves to it; null without one
 */
export function settingsSheet(
  ahead: StandingSheet | null,
  beside: { has(id: SettingId): boolean } | null = null,
): SheetDocument {
  const given = standingCells(ahead);
  const name = beside ? "More settings" : "Settings";
  const settings = beside ? settingRows.filter(({ id }) => !beside.has(id)) : settingRows;
  return {
    mark: "settings",
    name,
    columns: [
      { id: "first", width: 28 },
      { id: "value", width: 30 },
      { id: "note", width: 56 },
      { id: "key", width: 12 },
    ],
    blocks: [
      rows(
        titleRow(name),
        line(
          beside ? besideHersKey : "purpose",
          "note",
          beside
            ? besideWords
            : "What the planner goes by. A blank value is worked out from the tracker. This sheet is yours; a refresh only reads it.",
          "first",
          "note",
        ),
        gap("gap-1", 6),
        row(
          headKey("settings"),
          cell("first", "tableHead", "Setting"),
          cell("value", "tableHead", "Value"),
          cell("note", "tableHead", "What it does"),
        ),
        ...settings.map(({ id, name, default: first, note }) =>
          row(
            `setting:${id}`,
            cell("first", "cell", name),
            cell(
              "value",
              "typedSmall",
              typedWith(given(`setting:${id}`)?.get("value"), first === "" ? null : first),
            ),
            cell("note", "cellSmall", note),
          ),
        ),
      ),
    ],
    page: {
      orientation: "landscape",
      footerLeft: name,
      footerCentre: "",
      printTo: "note",
      repeat: null,
    },
  };
}
