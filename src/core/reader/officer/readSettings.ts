import type { IsoDate } from "../../domain/isoDate";
import { cellName } from "../../domain/place";
import type { Place } from "../../domain/place";
import { emptyKind } from "../../domain/plainText";
import { outOfOrder } from "../../domain/ratingOrder";
import { settingDefault } from "../../domain/settings";
import type { SettingId } from "../../domain/settings";
import { cellAt, shownText } from "../cells";
import type { FindingLog } from "../findings/findingLog";
import type { RawCell, RawSheet } from "../rawWorkbook";
import type { SettingPlaces, SettingsGiven } from "../understood";
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
  readonly sheet: RawSheet;
  readonly cell: RawCell;
  readonly row: number;
  readonly column: number;
}

/** Settings as they stand, and where. */
interface SettingsRead {
  readonly given: SettingsGiven;
  readonly places: SettingPlaces;
}

/**
 * What stands on the Settings sheets: of each line what the first sheet says that says anything, and where none
 * does, what she typed for a sheet to come. A blank value is not given; a value that does not fit is a finding
 * and counts as not given.
 * @param ahead the sheet to come, as it will be made; null for none
 */
export function readSettings(
  sheets: readonly RawSheet[],
  ahead: RawSheet | null,
  { asAt, log }: { readonly asAt: IsoDate; readonly log: FindingLog },
): SettingsRead {
  const stands = firstOfEach(
    sheets.map((sheet) => findSettings(sheet, log)),
    log,
  );
  const cells = new Map([...(ahead ? findSettings(ahead, log) : []), ...stands]);
  noteUnused(cells, log);
  const places = new Map([...stands].map(([id, given]) => [id, placeOfGiven(given)]));
  const given = settingsIn(cells, asAt, log);
  noteOutOfOrder(cells, given, log);
  return { given, places };
}

function settingsIn(cells: GivenCells, asAt: IsoDate, log: FindingLog): SettingsGiven {
  const take = <T>(id: SettingId, read: (cell: RawCell) => SettingRead<T>): T | null => {
    const given = cells.get(id);
    if (given === undefined) return null;
    const setting = read(given.cell);
    if ("value" in setting) return setting.value;
    noteUnreadable(id, given, setting.expected, log);
    return null;
  };
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

type GivenCells = ReadonlyMap<SettingId, GivenCell>;

function placeOfGiven({ sheet, cell, row, column }: GivenCell): Place & { readonly says: string } {
  return { sheet: sheet.name, cell: cellName(row, column), says: shownText(cell) };
}

/** The settings of the first sheet that says each; what a later one says otherwise is noted. */
function firstOfEach(sheets: readonly GivenCells[], log: FindingLog): Map<SettingId, GivenCell> {
  const first = new Map<SettingId, GivenCell>();
  for (const [id, given] of sheets.flatMap((cells) => [...cells])) {
    const before = first.get(id);
    if (!before) first.set(id, given);
    else if (shownText(before.cell) !== shownText(given.cell)) noteTwice(id, before, given, log);
  }
  return first;
}

function noteTwice(
  id: SettingId,
  before: GivenCell,
  { sheet, cell, row, column }: GivenCell,
  log: FindingLog,
): void {
  const { sheet: name, cell: there, says } = placeOfGiven(before);
  const at = { sheet: sheet.name, row, column };
  log.add("setting-twice", at, {
    found: shownText(cell),
    more: `‘${name}’ ${there} says ${says}`,
    group: id,
  });
}

/** A row that has stood on the sheet from the first, and stays hers, but which no figure goes by. */
function noteUnused(cells: GivenCells, log: FindingLog): void {
  const given = cells.get("pointsScheme");
  if (given === undefined) return;
  const { sheet, row, column } = given;
  log.add("setting-not-used", { sheet: sheet.name, row, column }, { found: shownText(given.cell) });
}

function noteUnreadable(
  id: SettingId,
  { sheet, cell, row, column }: GivenCell,
  expected: string,
  log: FindingLog,
): void {
  const more = settingDefault(id) === "" ? "what the tracker says" : settingDefault(id);
  const at = { sheet: sheet.name, row, column };
  log.add("setting-unreadable", at, { found: shownText(cell), expected, more, group: id });
}

/** Limits between which nobody can be AMBER, at whichever of the two is given. */
function noteOutOfOrder(cells: GivenCells, { ratings }: SettingsGiven, log: FindingLog): void {
  for (const { green, amber, expected } of ratings ? outOfOrder(ratings) : []) {
    const [first, second] = [green, amber].flatMap((id) => cells.get(id) ?? []);
    if (!first) continue;
    const at = { sheet: first.sheet.name, row: first.row, column: first.column };
    const isBeside = second?.sheet === first.sheet;
    const also = isBeside ? [{ sheet: second.sheet.name, row: second.row, column: second.column }] : [];
    const found = [first, ...(isBeside ? [second] : [])].map(({ cell }) => shownText(cell)).join(" and ");
    log.add("setting-order", at, { found, expected, group: green, also });
  }
}

/** The settings given, the first of each name; names that nobody knows are noted once the table has begun. */
function findSettings(sheet: RawSheet, log: FindingLog): Map<SettingId, GivenCell> {
  const given = new Map<SettingId, GivenCell>();
  const met = new Set<SettingId>();
  let started = false;
  for (const { id, row, nameColumn, cell, column } of settingCells(sheet)) {
    started ||= id !== null;
    if (cell === null) continue;
    if (id === null) {
      if (started) noteUnknown(sheet, row, nameColumn, log);
    } else if (!met.has(id)) {
      met.add(id);
      if (emptyKind(shownText(cell)) === null) given.set(id, { sheet, cell, row, column });
    }
  }
  return given;
}

function noteUnknown(sheet: RawSheet, row: number, column: number, log: FindingLog): void {
  const found = shownText(cellAt(sheet, row, column));
  log.add("setting-unknown", { sheet: sheet.name, row, column }, { found });
}
