import { normalUpn, readAll } from "../../support/normalTracker";
import type { TestCell, TestSheet } from "../../support/rawWorkbook";

/** Headings of a small list, and its rows: pupils by number. */
export const headings: TestCell[] = ["UPN", "Name", "Year", "Maths result", "English result"];

export function row(nth: number, year = 11): TestCell[] {
  return [normalUpn(nth), `Pupil ${nth}`, year, "5", "4"];
}

/** Keys of pupils from one number to another. */
export function keys(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => normalUpn(from + index));
}

/** Keys of the pupils that are read from sheets, by the officer's answers. */
export function keysRead(
  sheets: readonly TestSheet[],
  decisions: readonly (readonly [string, string])[] = [],
) {
  return readAll(sheets, { decisions: new Map(decisions) }).pupils.map(({ key }) => key);
}
