import { checkLetter } from "../../src/core/domain/identifiers/upn";
import { readTracker } from "../../src/core/reader/readTracker";
import type { ReadOptions } from "../../src/core/reader/readTracker";
import type { RawWorkbook } from "../../src/core/reader/rawWorkbook";
import type { TrackerReading } from "../../src/core/reader/understood";
import { date, rawWorkbook } from "./rawWorkbook";
import type { TestCell, TestSheet } from "./rawWorkbook";

/**
 * A tidy tracker of 40 invented pupils in Year 11, summer 2024/25, without any fault: the base that one fault
 * at a time is put into. Row 1 holds the headings, row 2 the first pupil.
 */
export const normalHeadings = [
  "UPN",
  "Surname",
  "Forename",
  "DOB",
  "Year",
  "School",
  "School type",
  "SEN",
  "Primary need",
  "Date into care",
  "English Language result",
  "English Literature result",
  "Maths result",
  "Science result",
  "History result",
  "Attendance %",
  "Days suspended",
  "PEP in time",
  "PEP quality",
  "SDQ",
] as const;

export type NormalHeading = (typeof normalHeadings)[number];

export const normalPupils = 40;

/** UPN of the n-th pupil, from 1; LA number 999, which no authority has. */
export function normalUpn(nth: number): string {
  const twelve = `999${String(200_000_000 + nth * 7_919).padStart(9, "0")}`;
  return `${checkLetter(twelve)}${twelve}`;
}

const grades = ["4", "5", "3", "6", "2", "U", "7", "4"];
const needs = ["SEMH", "MLD", "ASD", "SLCN"];

function normalRow(nth: number): TestCell[] {
  const provision = ["E", "K", "N", "N"][nth % 4] ?? "N";
  const grade = (step: number): string => grades[(nth * step + step) % grades.length] ?? "4";
  return [
    normalUpn(nth),
    `Surname${nth}`,
    `Forename${nth}`,
    date(`2009-${String((nth % 8) + 1).padStart(2, "0")}-14`),
    11,
    nth % 3 === 0 ? "Beckside High" : "Millbrook Academy",
    nth % 5 === 0 ? "Special" : "Mainstream",
    provision,
    provision === "N" ? null : (needs[nth % 4] ?? null),
    date(`20${String(15 + (nth % 8))}-06-0${(nth % 9) + 1}`),
    grade(1),
    grade(3),
    grade(2),
    grade(5),
    nth % 2 === 0 ? grade(7) : null,
    88 + (nth % 12),
    nth % 6 === 0 ? 2 : 0,
    nth % 7 === 0 ? "No" : "Yes",
    ["Green", "Amber", "Green", "Red"][nth % 4] ?? "Green",
    (nth * 3) % 30,
  ];
}

/** The rows of the tracker with a fault put in: the headings first. `fault` changes them in place. */
export function normalRows(fault?: (rows: TestCell[][]) => void): TestCell[][] {
  const rows: TestCell[][] = [
    [...normalHeadings],
    ...Array.from({ length: normalPupils }, (_, index) => normalRow(index + 1)),
  ];
  fault?.(rows);
  return rows;
}

/** 0-based column of a heading. */
export function columnOf(heading: NormalHeading): number {
  return normalHeadings.indexOf(heading);
}

/** Puts a value into the cell of a sheet row (1-based) under a heading. */
export function put(rows: TestCell[][], row: number, heading: NormalHeading, value: TestCell): void {
  const cells = rows[row - 1];
  if (cells !== undefined) cells[columnOf(heading)] = value;
}

export const normalOptions: ReadOptions = {
  asAt: "2025-09-30",
  academicYear: "2024/25",
  term: "summer",
  decisions: new Map(),
};

/** Options with the officer's answers, by question id. */
export function answers(...decisions: (readonly [string, string])[]): Pick<ReadOptions, "decisions"> {
  return { decisions: new Map(decisions) };
}

/** Reads a workbook, holding that reading left every cell of it as it was. */
export function readUnchanged(workbook: RawWorkbook, options: Partial<ReadOptions> = {}): TrackerReading {
  const before = structuredClone(workbook);
  const reading = readTracker(workbook, { ...normalOptions, ...options });
  expect(workbook).toEqual(before);
  return reading;
}

/** Reads the normal tracker with one fault in it, on a sheet called Pupils. */
export function readFault(
  fault: (rows: TestCell[][]) => void,
  options: Partial<ReadOptions> = {},
): TrackerReading {
  return readUnchanged(rawWorkbook({ name: "Pupils", rows: normalRows(fault) }), options);
}

/** Reads several sheets. */
export function readAll(sheets: readonly TestSheet[], options: Partial<ReadOptions> = {}): TrackerReading {
  return readUnchanged(rawWorkbook(...sheets), options);
}
