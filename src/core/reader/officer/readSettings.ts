import type { IsoDate } from "../../domain/isoDate";
import { emptyKind } from "../../domain/plainText";
import { settingDefault } from "../../domain/settings";
import type { SettingId } from "../../domain/settings";
import { cellAt, shownText } from "../cells";
import type { FindingLog } from "../findings/findingLog";
import type { RawCell, RawSheet } from "../rawWorkbook";
import type { SettingsGiven } from "../understood";
import { settingCells } from "./settingCells";
import {
  readAttainmentMode,
  readCount,
  readDay,
  readEntryRule,
  readTerm,
  readThreshold,
  readWords,
  readYear,
  readYearTerm,
  readYesOrNo,
} from "./settingValues";
import type { SettingRead } from "./settingValues";
import { readTermDates } from "./termDatesSetting";
import { readPaper } from "./readPaper";
import { readRatings } from "./settleSettings";

interface GivenCell {
  readonly cell: RawCell;
  readonly row: number;
  readonly column: number;
}

/**
 * What stands on the Settings sheet. A blank value is not given; a value that does not fit is a finding
 * and counts as not given.
 */
export function readSettings(sheet: RawSheet, asAt: IsoDate, log: FindingLog): SettingsGiven {
  const cells = findSettings(sheet, log);
  const take = <T>(id: SettingId, read: (cell: RawCell) => SettingRead<T>): T | null => {
    const given = cells.get(id);
    if (given === undefined || emptyKind(shownText(given.cell)) !== null) return null;
    const setting = read(given.cell);
    if ("value" in setting) return setting.value;
    noteUnreadable(sheet, id, given, setting.expected, log);
    return null;
  };
  noteUnused(sheet, cells, log);
  return {
    academicYear: take("academicYear", readYear),
    term: take("term", readTerm),
    termDates: take("termDates", readTermDates),
    dataAsAt: take("dataAsAt", (cell) => readDay(cell, asAt)),
    council: take("council", readWords),
    laNumber: take("laNumber", readWords),
    virtualSchoolHead: take("virtualSchoolHead", readWords),
    paper: readPaper((id, read) => take(id, read), asAt),
    draftFromActions: take("draftFromActions", readYesOrNo),
    closedTo: take("closedTo", readYearTerm),
    ratings: readRatings((id) => take(id, readThreshold)),
    attainmentAgainst: take("attainmentAgainst", readAttainmentMode),
    suppressionThreshold: take("suppressionThreshold", readCount),
    entryRule: take("entryRule", readEntryRule),
  };
}

/** A row that has stood on the sheet from the first, and stays hers, but which no figure goes by. */
function noteUnused(sheet: RawSheet, cells: ReadonlyMap<SettingId, GivenCell>, log: FindingLog): void {
  const given = cells.get("pointsScheme");
  const found = given === undefined ? "" : shownText(given.cell);
  if (given === undefined || emptyKind(found) !== null) return;
  log.add("setting-not-used", { sheet: sheet.name, row: given.row, column: given.column }, { found });
}

function noteUnreadable(
  sheet: RawSheet,
  id: SettingId,
  given: GivenCell,
  expected: string,
  log: FindingLog,
): void {
  const more = settingDefault(id) === "" ? "what the tracker says" : settingDefault(id);
  const at = { sheet: sheet.name, row: given.row, column: given.column };
  log.add("setting-unreadable", at, { found: shownText(given.cell), expected, more, group: id });
}

/** The settings given, the first of each name; names that nobody knows are noted once the table has begun. */
function findSettings(sheet: RawSheet, log: FindingLog): Map<SettingId, GivenCell> {
  const given = new Map<SettingId, GivenCell>();
  let started = false;
  for (const { id, row, nameColumn, cell, column } of settingCells(sheet)) {
    started ||= id !== null;
    if (cell === null) continue;
    if (id !== null && !given.has(id)) given.set(id, { cell, row, column });
    if (id === null && started) noteUnknown(sheet, row, nameColumn, log);
  }
  return given;
}

function noteUnknown(sheet: RawSheet, row: number, column: number, log: FindingLog): void {
  const found = shownText(cellAt(sheet, row, column));
  log.add("setting-unknown", { sheet: sheet.name, row, column }, { found });
}
