import type { Pupil, Reading } from "../../domain/pupil";
import type { FindingLog } from "../findings/findingLog";
import type { Period } from "../readContext";
import { inOrderOfTerms, ofSameTerm } from "./latestFirst";
import { mergedGrades } from "./mergedGrades";
import { noteCarried } from "./noteCarried";
import { noteDifferences } from "./noteDifferences";
import { ofOneTerm, ofTheTerm } from "./ofTheTerm";
import type { ToldNow } from "./ofTheTerm";
import { recordedYear } from "./recordedYear";
import type { ReadPupil } from "./readList";
import { allSupports } from "./supportRows";

/** The first reading that says something; what is typed but unreadable beats blank, and blank beats no column. */
function fuller<T>(first: Reading<T>, second: Reading<T>): Reading<T> {
  const worth = ["noColumn", "blank", "notApplicable", "unreadable", "value"];
  return worth.indexOf(second.kind) > worth.indexOf(first.kind) ? second : first;
}

type Fill = <T>(first: Reading<T>, second: Reading<T>, name: string) => Reading<T>;

/** A blank in this term's tab says that nothing is entered yet, whatever an earlier tab says. */
const termlyFill: Fill = (first, second, name) =>
  ofOneTerm.has(name) && first.kind !== "noColumn" ? first : fuller(first, second);

/** Who a pupil is, by the lists read so far: what the earlier one says stands, and the later one fills its gaps. */
export function mergedIdentity(first: Pupil, second: Pupil): Pupil {
  return {
    ...first,
    name: first.name.startsWith("pupil in row ") ? second.name : first.name,
    upn: fuller(first.upn, second.upn),
    uln: fuller(first.uln, second.uln),
    localId: fuller(first.localId, second.localId),
    dateOfBirth: fuller(first.dateOfBirth, second.dateOfBirth),
  };
}

/**
 * What all lists say of one pupil. Name and numbers stand as `identity` has them. Of lists of different terms the latest up
 * to the term that is read counts for everything else, and otherwise the one that comes first; the others fill its
 * gaps, but for what the lists of the term tell themselves. Where they differ it is noted.
 */
export function mergedPupil(
  identity: Pupil,
  parts: readonly ReadPupil[],
  told: ToldNow,
  period: Period,
  log: FindingLog,
): Pupil {
  const [latest, ...others] = inOrderOfTerms(parts, period);
  if (latest === undefined) return identity;
  const counting = ofTheTerm(latest, told, period);
  if (others.length === 0) {
    const { termly, typedRatings } = counting;
    noteCarried(counting, parts, period, log);
    return counting === latest.pupil ? identity : { ...identity, termly, typedRatings };
  }
  noteDifferences(latest, others, log);
  const facts = others.reduce((pupil, other) => {
    const now = other.when == null || ofSameTerm(latest, other);
    return filled(pupil, ofTheTerm(other, told, period), now);
  }, counting);
  noteCarried(facts, parts, period, log);
  const { key, sheet, row, name, upn, uln, localId } = identity;
  const who = { key, sheet, row, name, upn, uln, localId };
  return { ...facts, ...who, grades: mergedGrades([latest, ...others], parts, log) };
}

/** `now` is true where the second says nothing of another term. */
function filled(first: Pupil, second: Pupil, now: boolean): Pupil {
  return {
    ...first,
    dateOfBirth: fuller(first.dateOfBirth, second.dateOfBirth),
    year: fuller(fuller(recordedYear(first), recordedYear(second)), fuller(first.year, second.year)),
    sex: fuller(first.sex, second.sex),
    ethnicity: fuller(first.ethnicity, second.ethnicity),
    school: fuller(first.school, second.school),
    schoolType: fuller(first.schoolType, second.schoolType),
    care: filledRecord(first.care, second.care, fuller),
    sen: filledRecord(first.sen, second.sen, fuller),
    readyMeasures: filledReady(first.readyMeasures, second.readyMeasures),
    readyScores: filledReady(first.readyScores, second.readyScores),
    termly: filledRecord(first.termly, second.termly, now ? fuller : termlyFill),
    yearly: filledRecord(first.yearly, second.yearly, fuller),
    placement: filledRecord(first.placement, second.placement, fuller),
    funding: filledRecord(first.funding, second.funding, fuller),
    support: now
      ? allSupports(first.support, second.support)
      : filledRecord(first.support, second.support, fuller),
    typedRatings: mergedRatings(first.typedRatings, second.typedRatings),
  };
}

/** Records whose every entry is a reading, such as care or the termly facts. */
function filledRecord<T extends object>(first: T, second: T, fill: Fill): T {
  const entries = Object.entries(first).map(([name, reading]) => {
    const other = (second as Record<string, Reading<unknown>>)[name] ?? { kind: "noColumn" };
    return [name, fill(reading as Reading<unknown>, other, name)];
  });
  return Object.fromEntries(entries) as T;
}

function filledReady<T>(
  first: ReadonlyMap<string, Reading<T>>,
  second: ReadonlyMap<string, Reading<T>>,
): ReadonlyMap<string, Reading<T>> {
  const ready = new Map(first);
  for (const [measure, reading] of second)
    ready.set(measure, fuller(ready.get(measure) ?? { kind: "noColumn" }, reading));
  return ready;
}

function mergedRatings(first: Pupil["typedRatings"], second: Pupil["typedRatings"]): Pupil["typedRatings"] {
  const ratings = new Map(first);
  for (const [name, rating] of second) {
    const before = ratings.get(name);
    if (before === undefined || fuller(before.reading, rating.reading) !== before.reading)
      ratings.set(name, rating);
  }
  return ratings;
}
