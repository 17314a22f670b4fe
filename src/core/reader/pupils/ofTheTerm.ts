import type { Pupil, Reading } from "../../domain/pupil";
import type { Period } from "../readContext";
import { placeInTime } from "./latestFirst";
import type { ReadPupil } from "./readList";

/** Facts of one term: what another term's tab says of them does not hold for the term that is read. */
export const ofOneTerm: ReadonlySet<string> = new Set([
  "attendance",
  "suspendedDays",
  "permanentlyExcluded",
  "pepInTime",
  "pepQuality",
]);

/** The facts of one term that the lists of the term that is read have columns for, the officer's own ratings included. */
export type ToldNow = ReadonlySet<string>;

/** What the lists of the term that is read tell of anybody. */
export function toldNow(parts: Iterable<ReadPupil>, period: Period): ToldNow {
  const told = new Set<string>();
  for (const part of parts) {
    if (placeInTime(part, period) !== "now") continue;
    for (const [name, { kind }] of Object.entries(part.pupil.termly) as [string, Reading<unknown>][])
      if (kind !== "noColumn" && ofOneTerm.has(name)) told.add(name);
    for (const name of part.pupil.typedRatings.keys()) told.add(`rating ${name}`);
  }
  return told;
}

/**
 * A pupil as a list of another term tells of the term that is read: what that term's own lists have columns for is
 * not entered there, whatever the other list says.
 */
export function ofTheTerm(part: ReadPupil, told: ToldNow, period: Period): Pupil {
  const place = placeInTime(part, period);
  if (told.size === 0 || place === "now" || place === "any") return part.pupil;
  const termly = Object.entries(part.pupil.termly).map(([name, reading]: [string, Reading<unknown>]) =>
    told.has(name) && reading.kind !== "noColumn" ? [name, { kind: "blank" }] : [name, reading],
  );
  const typedRatings = new Map([...part.pupil.typedRatings].filter(([name]) => !told.has(`rating ${name}`)));
  return { ...part.pupil, termly: Object.fromEntries(termly) as Pupil["termly"], typedRatings };
}
