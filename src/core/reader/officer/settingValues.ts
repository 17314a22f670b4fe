import { parseAcademicYear } from "../../domain/academicYear";
import { parseDecimal } from "../../domain/exact";
import { dayLabel } from "../../domain/isoDate";
import type { IsoDate } from "../../domain/isoDate";
import { plainText } from "../../domain/plainText";
import type { Settings } from "../../domain/settings";
import type { TermName, YearTerm } from "../../domain/term";
import { shownText } from "../cells";
import { readPart } from "../headings/readPart";
import type { RawCell } from "../rawWorkbook";
import { decimalText, isPercentFormat } from "../values/percentText";
import { readDateCell } from "../values/readDateCell";
import { yesNoWords } from "../values/wordLists";

/** A setting's value, or what was expected when the cell does not fit. */
export type SettingRead<T> = { readonly value: T } | { readonly expected: string };

function read<T>(value: T | null, expected: string): SettingRead<T> {
  return value === null ? { expected } : { value };
}

export function readWords(cell: RawCell): SettingRead<string> {
  return { value: shownText(cell).trim() };
}

export function readYear(cell: RawCell): SettingRead<string> {
  return read(parseAcademicYear(shownText(cell)), "an academic year such as 2013/14");
}

export function readTerm(cell: RawCell): SettingRead<TermName> {
  return read(readPart(shownText(cell)).term?.name ?? null, "autumn, spring or summer");
}

/** A term of a year, in either order; "yes" names none, and would close every term to come. */
export function readYearTerm(cell: RawCell): SettingRead<YearTerm> {
  const text = shownText(cell);
  const name = readPart(text).term?.name;
  const year = parseAcademicYear(/\d{4} ?[/–-] ?\d{2,4}/.exec(text)?.[0] ?? "");
  const term = name === undefined || year === null ? null : ({ year, name, half: null } as const);
  return read(term, "the term to close, such as summer 2013/14");
}

export function readDay(cell: RawCell, asAt: IsoDate): SettingRead<IsoDate> {
  const day = readDateCell(cell, asAt);
  return read(day.kind === "date" ? day.date : null, "a date such as 30/09/2014");
}

/** A threshold as decimal text; 95, "95%" and 0.95 formatted as % are the same. */
export function readThreshold(cell: RawCell): SettingRead<string> {
  return read(thresholdText(cell), "a number");
}

function thresholdText(cell: RawCell): string | null {
  if (typeof cell.value === "number")
    return decimalText(isPercentFormat(cell.format) ? cell.value * 100 : cell.value);
  const text = shownText(cell).replace("%", "").replace("−", "-").trim();
  return parseDecimal(text) === null ? null : text;
}

export function readCount(cell: RawCell): SettingRead<number> {
  const text = shownText(cell).trim();
  return read(/^\d{1,3}$/.test(text) ? Number(text) : null, "a whole number such as 5");
}

export function readEntryRule(cell: RawCell): SettingRead<Settings["entryRule"]> {
  const text = plainText(shownText(cell));
  return read((["first", "best"] as const).find((word) => text.startsWith(word)) ?? null, "first or best");
}

/** "yes", "Y", "no" and the like; a tick box of Excel's as well. "TBC" is neither. */
export function readYesOrNo(cell: RawCell): SettingRead<boolean> {
  const answer = yesNoWords.get(plainText(shownText(cell)));
  return read(answer === undefined ? null : answer === "yes", "yes or no");
}

/** A day in words, "4 February 2015"; anything else as it is typed, such as "February 2015". */
export function readDayInWords(cell: RawCell, asAt: IsoDate): SettingRead<string> {
  const day = readDateCell(cell, asAt);
  return day.kind === "date" ? { value: dayLabel(day.date) } : readWords(cell);
}

export function readAttainmentMode(cell: RawCell): SettingRead<Settings["attainmentAgainst"]> {
  const text = plainText(shownText(cell)).replace("flightpath", "flight path");
  const found = (["target", "flight path"] as const).find((word) => text.startsWith(word));
  return read(found ?? null, "target or flight path");
}
