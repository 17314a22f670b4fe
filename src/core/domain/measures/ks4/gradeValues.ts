import { isInForce } from "../../academicYear";
import type { AcademicYear, YearsInForce } from "../../academicYear";
import type { GradeReading, ScaleId } from "../../grades/gradeReading";
import { gradeLabel } from "../../grades/gradePair";
import { pointsOf, pointsOfPair, topPoints } from "../../grades/points/points";
import type { Points } from "../../grades/points/points";
import type { SubjectId, SubjectKind } from "../../grades/subjects";
import { countingRuleOf } from "../countingRules";
import type { Entry } from "../subjectResults";
import { discountKey } from "./cardSubjects";
import type { GradeValue } from "./gradeCard";

/** What a grade is worth at its least and at its most; null where it may be no entry at all. */
export interface GradeRange {
  readonly least: GradeValue | null;
  readonly most: GradeValue | null;
}

/** Entered, and worth nothing: U, X and a result still to come, at its least. */
export const enteredOnly: GradeValue = gradeValue(0, 1, 0, "gcse");

const notCounted: GradeRange = { least: null, most: null };

/** Slots of Attainment 8 that a qualification fills. Source: DfE, KS4 performance points: short courses have none. */
const slotsOf: Readonly<Record<SubjectKind, number>> = {
  ...{ gcse: 1, doubleGcse: 2, shortGcse: 0, nonGcse: 1, none: 0 },
};

/** Years in which one award of GCSE English stood for Language and Literature together. */
const combinedEnglish: {
  readonly years: YearsInForce;
  readonly subject: SubjectId;
  readonly source: string;
} = {
  years: { from: "2015/16", to: "2015/16" },
  subject: "english",
  source: "DfE, Attainment 8 in 2016: a combined English qualification counts double",
};

/** English and mathematics count as reformed GCSEs only. */
const reformedOnly: {
  readonly years: YearsInForce;
  readonly keys: ReadonlySet<string>;
  readonly scale: ScaleId;
  readonly certificates: ReadonlySet<SubjectId>;
  readonly source: string;
} = {
  years: { from: "2016/17", to: null },
  keys: new Set(["english", "englishLiterature", "maths", "mathematics"]),
  scale: "A*-G",
  certificates: new Set([
    ...["englishCertificate", "englishLanguageCertificate", "englishLiteratureCertificate"],
    "mathematicsCertificate",
  ]),
  source: "DfE, list of qualifications counting towards the EBacc from 2017",
};

/** Whether a qualification counts at all in a year: legacy GCSEs in English and maths do not from 2017. */
export function countsIn(year: AcademicYear, subject: SubjectId, scale: ScaleId): boolean {
  if (!isInForce(reformedOnly.years, year) || !reformedOnly.keys.has(discountKey(subject))) return true;
  return scale !== reformedOnly.scale && !reformedOnly.certificates.has(subject);
}

/**
 * Ranges worked out before, by year, subject, scale and cell: thousands of pupils have the same few grades. A map
 * inside a map, as to join the four into one key would take longer than the sums.
 */
const worked = new Map<AcademicYear, Map<SubjectId, Map<ScaleId, Map<string, GradeRange>>>>();

/** What one counting attempt is worth in a year: see `workOutRange`. */
export function gradeRange(entry: Entry, year: AcademicYear): GradeRange {
  const { grade } = entry;
  if (grade === null) return workOutRange(entry, year);
  const { subject, scale, reading } = grade;
  const ofSubject = inner(inner(inner(worked, year), subject), scale);
  const cell = reading.kind === "grade" ? gradeLabel(reading) : reading.kind;
  const known = ofSubject.get(cell) ?? workOutRange(entry, year);
  ofSubject.set(cell, known);
  return known;
}

function inner<Key, InnerKey, Value>(of: Map<Key, Map<InnerKey, Value>>, key: Key): Map<InnerKey, Value> {
  const known = of.get(key) ?? new Map<InnerKey, Value>();
  of.set(key, known);
  return known;
}

/**
 * What one counting attempt is worth in a year. A grade that cannot be read may be none; a result still to
 * come is an entry; both may be anything up to the year's highest grade.
 */
function workOutRange({ grade, kind, outcome }: Entry, year: AcademicYear): GradeRange {
  if (grade === null) return { least: null, most: atMost(kind, year) };
  const { subject, scale, reading } = grade;
  if (reading.kind !== "grade" || outcome === "unknown")
    return { least: reading.kind === "pending" ? enteredOnly : null, most: atMost(kind, year) };
  if (!countsIn(year, subject, scale)) return notCounted;
  const points = pointsIn(scale, reading, year) ?? { least: 0, most: topPoints(year) };
  const slots = reading.pair === undefined ? slotsFor(kind, subject, year) : slotsOf.doubleGcse;
  const worth = outcome === "pass" ? countingRuleOf(year).worth[kind] : 0;
  const scoring = (score: number): GradeValue => gradeValue(slots > 0 ? score : 0, slots, worth, kind);
  const least = scoring(points.least);
  return points.least === points.most || slots === 0
    ? { least, most: least }
    : { least, most: scoring(points.most) };
}

/** The one place where values are made: an engine reads values of one make several times as fast. */
function gradeValue(points: number, slots: number, worth: number, kind: SubjectKind): GradeValue {
  return { points, slots, worth, nonGcse: kind === "nonGcse" };
}

type Grade = GradeReading & { readonly kind: "grade" };

function pointsIn(scale: ScaleId, { code, pair }: Grade, year: AcademicYear): Points | null {
  return pair === undefined ? pointsOf(scale, code, year) : pointsOfPair(scale, pair, year);
}

function slotsFor(kind: SubjectKind, subject: SubjectId, year: AcademicYear): number {
  const combined = subject === combinedEnglish.subject && isInForce(combinedEnglish.years, year);
  return combined ? slotsOf.doubleGcse : slotsOf[kind];
}

function atMost(kind: SubjectKind, year: AcademicYear): GradeValue {
  const slots = slotsOf[kind];
  return gradeValue(slots > 0 ? topPoints(year) : 0, slots, countingRuleOf(year).worth[kind], kind);
}
