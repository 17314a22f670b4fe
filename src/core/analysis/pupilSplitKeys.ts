import { academicYearStarting, firstDay, startYear } from "../domain/academicYear";
import type { AcademicYear } from "../domain/academicYear";
import { authorityOf } from "../domain/authority";
import { twelveMonthStanding } from "../domain/cohorts";
import { ethnicGroupOf, ethnicGroups } from "../domain/ethnicity";
import { keyStages } from "../domain/keyStage";
import type { KeyStage } from "../domain/keyStage";
import { placements } from "../domain/placements";
import type { Pupil, Reading } from "../domain/pupil";
import type { Settings } from "../domain/settings";
import { keyOf, notRecorded, otherKey } from "./splitKeys";
import type { SplitKey } from "./splitKeys";

/** Rows of a small table, in printed order. */
function rowsOf(rows: readonly (readonly [code: string, label: string])[]): ReadonlyMap<string, SplitKey> {
  return new Map(rows.map(([code, label], order) => [code, { code, label, order }]));
}

function listed(rows: ReadonlyMap<string, SplitKey>, reading: Reading<string>): SplitKey {
  return keyOf(reading, (code) => rows.get(code) ?? otherKey(code));
}

/** Source: DfE, SSDA903 guide and school census, code sets for sex. */
const sexes = rowsOf([
  ["F", "Girls"],
  ["M", "Boys"],
]);

export function sexKey({ sex }: Pupil): SplitKey {
  return listed(sexes, sex);
}

const authorities = rowsOf([
  ["in", "In the authority"],
  ["out", "Out of the authority"],
]);

/** As the tracker says it, else by the authority of the school, held against the council of the settings. */
export function authorityKey({ placement }: Pupil, settings: Settings): SplitKey {
  return listed(authorities, authorityOf(placement, settings));
}

const times = rowsOf([
  ["counted", "12 months or more"],
  ["excluded", "Less than 12 months, short-term or ended"],
]);

/** By the 12-month rule itself; who cannot be placed is not recorded. */
export function timeInCareKey({ care }: Pupil, year: AcademicYear): SplitKey {
  return times.get(twelveMonthStanding(care, year).standing) ?? notRecorded;
}

const entries = rowsOf([
  ["before", "Before it"],
  ["during", "During it"],
]);

/** Whether care began before the first day of the pupil's key stage; a pupil without a year group is not recorded. */
export function entryKey({ care, year: group }: Pupil, keyStage: KeyStage, year: AcademicYear): SplitKey {
  const first = keyStages.find(({ id }) => id === keyStage)?.years[0];
  if (care.began.kind !== "value" || group.kind !== "value" || first === undefined)
    return keyOf(care.began, () => notRecorded);
  const began = firstDay(academicYearStarting(startYear(year) - (group.value - first)));
  return entries.get(care.began.value < began ? "before" : "during") ?? notRecorded;
}

const groups = rowsOf(placements.map(({ group, label }) => [group, label]));

export function placementKey({ placement }: Pupil): SplitKey {
  return listed(groups, placement.type);
}

const asylum = rowsOf([
  ["yes", "Unaccompanied asylum-seeking"],
  ["no", "Other children looked after"],
]);

export function uascKey({ placement }: Pupil): SplitKey {
  return listed(asylum, placement.uasc);
}

const backgrounds = rowsOf(ethnicGroups.map((group) => [group, group]));

/** The published group of a background; one that no table knows is a line of its own. */
export function ethnicGroupKey({ ethnicity }: Pupil): SplitKey {
  return keyOf(ethnicity, (code) => {
    const group = ethnicGroupOf(code);
    return group === null ? otherKey(code) : (backgrounds.get(group) ?? otherKey(group));
  });
}
