import { settingRows } from "../domain/settings";
import { cell, gap, row, rows, typedWith } from "../sheet/blocks";
import { headKey } from "../sheet/layOut";
import type { SheetDocument } from "../sheet/sheetDocument";
import { standingCells } from "../sheet/typedText";
import type { StandingSheet } from "../sheet/typedText";
import { line, titleRow } from "./pageParts";

/**
 * The officer's Settings sheet, made once with the defaults and hers from then on.
 * @param ahead what she gave before there was a sheet; null for nothing
 */
export function settingsSheet(ahead: StandingSheet | null): SheetDocument {
  const given = standingCells(ahead);
  return {
    mark: "settings",
    name: "Settings",
    columns: [
      { id: "first", width: 28 },
      { id: "value", width: 30 },
      { id: "note", width: 56 },
      { id: "key", width: 12 },
    ],
    blocks: [
      rows(
        titleRow("Settings"),
        line(
          "purpose",
          "note",
          "What the planner goes by. A blank value is worked out from the tracker. This sheet is yours; a refresh only reads it.",
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
        ...settingRows.map(({ id, name, default: first, note }) =>
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
      footerLeft: "Settings",
      footerCentre: "",
      printTo: "note",
      repeat: null,
    },
  };
}
