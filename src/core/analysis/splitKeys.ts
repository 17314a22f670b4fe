import { compareYears, summerYear } from "../domain/academicYear";
import type { AcademicYear } from "../domain/academicYear";
import type { Pupil, Reading } from "../domain/pupil";
import { schoolTypes } from "../domain/schoolTypes";
import { findNeed, needs } from "../domain/sen/needs";
import { findProvision, provisions } from "../domain/sen/provisions";
import type { ProvisionGroup } from "../domain/sen/provisions";

/** The row of a split that a pupil belongs to. */
export interface SplitKey {
  readonly code: string;
  readonly label: string;
  /** Place in the printed table; rows of one place stand in alphabetical order. */
  readonly order: number;
}

export const notRecorded: SplitKey = { code: "notRecorded", label: "Not recorded", order: 1001 };
const unreadable: SplitKey = { code: "unreadable", label: "Could not be read", order: 1002 };
const unlistedOrder = 1000;

/** Blank, "n/a" and a missing column are "not recorded"; never "no SEN". */
export function keyOf(reading: Reading<string>, listed: (code: string) => SplitKey): SplitKey {
  if (reading.kind === "value") return listed(reading.value);
  return reading.kind === "unreadable" ? unreadable : notRecorded;
}

export function provisionKey({ sen }: Pupil): SplitKey {
  return keyOf(sen.provision, (code) => fromTable(provisions, code));
}

export function schoolTypeKey({ schoolType }: Pupil): SplitKey {
  return keyOf(schoolType, (code) => fromTable(schoolTypes, code));
}

/** A need that the table does not know is a line of its own, as typed. */
export function needKey({ sen }: Pupil, year: AcademicYear): SplitKey {
  return keyOf(sen.need, (code) => {
    const key = fromTable(needs, code);
    const ended = findNeed(code)?.years.to ?? null;
    const isOld = ended !== null && compareYears(year, ended) > 0;
    return isOld ? { ...key, label: `${key.label} (pre-${summerYear(ended) + 1})` } : key;
  });
}

function fromTable(
  table: readonly { readonly code: string; readonly label: string }[],
  code: string,
): SplitKey {
  const order = table.findIndex((row) => row.code === code);
  const row = table[order];
  return row === undefined ? otherKey(code) : { code, label: row.label, order };
}

/** A value that no table knows, as a line of its own. */
export function otherKey(code: string): SplitKey {
  return { code, label: `Other: ${code}`, order: unlistedOrder };
}

/** Statement or EHC plan, SEN without either, none; null when nothing is recorded or it cannot be read. */
export function provisionGroupOf({ sen }: Pupil): ProvisionGroup | null {
  return sen.provision.kind === "value" ? (findProvision(sen.provision.value)?.group ?? null) : null;
}
