import type { TrackerReading } from "../../../src/core/reader/understood";
import { normalUpn, readAll } from "../../support/normalTracker";
import { date } from "../../support/rawWorkbook";
import type { TestCell, TestSheet } from "../../support/rawWorkbook";
import { pupil } from "../../core/reader/reading";

export const [ava, ben, cai] = [normalUpn(1), normalUpn(2), normalUpn(3)];

/** "mathematics target autumn 5" for every grade of a pupil, in the order of the alphabet. */
export function gradesOf(reading: TrackerReading, key: string): string[] {
  return (pupil(reading, key)?.grades ?? [])
    .flatMap(({ subject, role, term, reading: read, sat }) =>
      read.kind === "grade"
        ? [[subject, role, term?.name, term?.half, sat, read.code].filter((part) => part != null).join(" ")]
        : [],
    )
    .sort();
}

/** Reads rows on a sheet called Long. */
export function readLong(
  rows: readonly (readonly TestCell[])[],
  decisions: ReadonlyMap<string, string> = new Map(),
): TrackerReading {
  return readAll([{ name: "Long", rows }], { decisions });
}

/** Everything asked and found. */
export function noise({ questions, findings }: TrackerReading): string[] {
  return [...questions.map(({ id }) => id), ...findings.map(({ code }) => code)];
}

/** A list of two pupils with their details and no grades. */
export const roster: TestSheet = {
  name: "Pupils",
  rows: [
    ["UPN", "Name", "DOB", "NCY", "ULN"],
    [ava, "Ava Ash", date("2009-02-14"), 11, 1234567890],
    [ben, "Ben Birch", date("2009-03-14"), 11, 1234567891],
  ],
};
