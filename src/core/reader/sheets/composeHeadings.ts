import { cellAt, shownText, widest } from "../cells";
import { columnLetters } from "../../domain/place";
import type { HeadingMeaning } from "../headings/headingMeaning";
import { readExactHeading, readHeading } from "../headings/readHeading";
import { headingKey } from "../headings/headingText";
import { readPart } from "../headings/readPart";
import type { RawSheet } from "../rawWorkbook";
import { centredGroups } from "./centredGroups";
import { namelessRatings } from "../trackerColumns/ratings";
import { isTestWord } from "./markWords";

/** A column of a list, with what its heading says. */
export interface Heading {
  /** 0-based. */
  readonly column: number;
  /** 0-based row of its lowest heading cell; the lowest header row when it has none. */
  readonly row: number;
  /** Composed, for people: "Spring › Maths › Target", or "column F (no heading)". */
  readonly text: string;
  /** True when nothing stands over the column. */
  readonly missing: boolean;
  /** True when the heading cell holds an error such as #REF!. */
  readonly broken: boolean;
  readonly meaning: HeadingMeaning;
}

const longestShown = 120;

/** Fields that no group of grades holds: they say who the pupil is, not how he or she does. */
export const neverGrouped: ReadonlySet<string> = new Set(
  "upn localId name surname forename dateOfBirth yearGroup sex".split(" "),
);

/**
 * Composes each column's heading from the header rows. Merged cells look like blanks here, so a group
 * heading is carried to the right over blanks, as far as the next group and only where a lower heading
 * stands.
 */
export function composeHeadings(sheet: RawSheet, headerRows: readonly number[], width: number): Heading[] {
  const carried = carryGroups(sheet, headerRows, width);
  return Array.from({ length: width }, (_, column) => heading(sheet, headerRows, carried, column));
}

function heading(
  sheet: RawSheet,
  rows: readonly number[],
  carried: readonly string[][],
  column: number,
): Heading {
  const own = rows.filter((row) => cellAt(sheet, row, column) !== null);
  const lowest = own[own.length - 1];
  const last = rows[rows.length - 1] ?? 0;
  if (lowest === undefined) return headless(column, last);
  const all = rows
    .map((row, level) => (row > lowest ? "" : (carried[level]?.[column] ?? "")))
    .filter((text) => text !== "");
  const texts = own.length === 1 && standsAlone(all) ? all.slice(-1) : all;
  const broken = own.some((row) => cellAt(sheet, row, column)?.type === "error");
  // "#NAME?" names nobody.
  const meaning = broken ? readHeading([]) : meaningOf(sheet, rows, texts);
  return { column, row: lowest, text: texts.map(tidy).join(" › "), missing: false, broken, meaning };
}

/** "Test" under a subject is its mark, unless "Scaled" beside it tells that the test's own are raw. */
function meaningOf(sheet: RawSheet, rows: readonly number[], texts: readonly string[]): HeadingMeaning {
  const lowest = texts[texts.length - 1] ?? "";
  if (texts.length < 2 || !isTestWord(lowest)) return readHeading(texts);
  const mark = readHeading(texts.slice(0, -1));
  const scaled = rows.some((row) =>
    (sheet.rows[row] ?? []).some((cell) => readPart(shownText(cell)).form === "scaled"),
  );
  return scaled ? { ...mark, topic: { kind: "unused" } } : mark;
}

/** "Attendance" right of the columns of "RE" is no part of RE, nor is "DOB" of any group: merged groups end before it. */
function standsAlone(texts: readonly string[]): boolean {
  const topics = texts.map((text) => readExactHeading([text]).topic);
  const last = topics.pop();
  if (last?.kind !== "field" || namelessRatings.has(headingKey(texts[texts.length - 1] ?? ""))) return false;
  return (
    neverGrouped.has(last.field) ||
    topics.some((topic) => topic?.kind === "grade" || topic?.kind === "vocational")
  );
}

function headless(column: number, row: number): Heading {
  const text = `column ${columnLetters(column)} (no heading)`;
  return { column, row, text, missing: true, broken: false, meaning: readHeading([]) };
}

/** Text of each header row in each column, group headings carried to the right. */
function carryGroups(sheet: RawSheet, rows: readonly number[], width: number): string[][] {
  const typed = rows.map((row) =>
    Array.from({ length: width }, (_, column) => shownText(cellAt(sheet, row, column)).trim()),
  );
  const texts = centredGroups(typed);
  return texts.map((row, level) => {
    let group = "";
    return row.map((cell, column) => {
      const under = texts.slice(level + 1).some((lower) => lower[column] !== "");
      const figure = under && isFigure(cell);
      const own = figure ? "" : cell;
      const newGroupAbove = texts.slice(0, level).some((upper) => upper[column] !== "");
      if (own !== "" || figure || newGroupAbove) group = under ? own : "";
      return own !== "" ? own : under ? group : "";
    });
  });
}

/** A national figure or a total typed above a heading names no group, and ends the one before: "13.6%". */
function isFigure(text: string): boolean {
  return /^[-+−]?\d+(?:\.\d+)?\s*%$|^[-+−]?\d+\.\d+$/.test(text);
}

function tidy(text: string): string {
  const even = text.replace(/\s+/g, " ").trim();
  return even.length > longestShown ? `${even.slice(0, longestShown)}…` : even;
}

/** Number of columns that a list and its headings reach. */
export function widthOf(sheet: RawSheet, fromRow: number): number {
  let width = 0;
  for (let row = fromRow; row < sheet.rows.length; row++) {
    const reach = Math.min(sheet.rows[row]?.length ?? 0, widest);
    for (let column = reach - 1; column >= width; column--) {
      if (cellAt(sheet, row, column) !== null) width = column + 1;
    }
  }
  return width;
}
