import type { Finding } from "../../../src/core/domain/finding";
import type { Pupil, SubjectGrade } from "../../../src/core/domain/pupil";
import { readTracker } from "../../../src/core/reader/readTracker";
import type { ReadOptions } from "../../../src/core/reader/readTracker";
import type { TrackerReading } from "../../../src/core/reader/understood";
import { rawWorkbook } from "../../support/rawWorkbook";
import type { TestCell, TestSheet } from "../../support/rawWorkbook";

const autumn2014: ReadOptions = { asAt: "2014-09-30", academicYear: null, term: null, decisions: new Map() };

/** Reads sheets as on 30 September 2014, unless told otherwise. */
export function readSheets(sheets: readonly TestSheet[], options: Partial<ReadOptions> = {}): TrackerReading {
  return readTracker(rawWorkbook(...sheets), { ...autumn2014, ...options });
}

/** Reads one sheet called Y11. */
export function readRows(
  rows: readonly (readonly TestCell[])[],
  options: Partial<ReadOptions> = {},
): TrackerReading {
  return readSheets([{ name: "Y11", rows }], options);
}

export function pupil(reading: TrackerReading, key: string): Pupil | undefined {
  return reading.pupils.find((each) => each.key === key);
}

export function grade(
  reading: TrackerReading,
  key: string,
  subject: string,
  role = "result",
): SubjectGrade | undefined {
  return pupil(reading, key)?.grades.find((each) => each.subject === subject && each.role === role);
}

export function finding(reading: TrackerReading, code: string): Finding | undefined {
  return reading.findings.find((each) => each.code === code);
}

export function codes(reading: TrackerReading): string[] {
  return reading.findings.map(({ code }) => code);
}

/** Codes of the findings that stop. */
export function stops(reading: TrackerReading): string[] {
  return reading.findings.filter((each) => each.stops).map(({ code }) => code);
}

/** `B2: field` of every column, grades as subject and role. */
export function columns(reading: TrackerReading): string[] {
  return reading.columns.map(({ column, field, subject, role, term }) =>
    field === "grade"
      ? [column, subject, role, term].filter((part) => part !== null).join(" ")
      : `${column} ${field}`,
  );
}
