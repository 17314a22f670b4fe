import { percentOf, ratio } from "../domain/exact";
import type { Basis, Measure } from "../domain/measures/measure";
import type { Pupil, SubjectGrade } from "../domain/pupil";
import type { Settings } from "../domain/settings";
import { compareTerms, termLabel, termNow, withYear } from "../domain/term";
import type { Term } from "../domain/term";

/** Which cells a measure is worked out from, for one cohort: one basis, never mixed. */
export interface GradeView {
  readonly basis: Basis;
  readonly term: Term | null;
  /** `ready` is a column that brings the answer; `nothing` means that there is no grade to work from. */
  readonly source: "grades" | "facts" | "ready" | "nothing";
  /** For working-at grades: pupils graded in the term, of pupils graded in any. */
  readonly coverage: { readonly graded: number; readonly of: number } | null;
  /** False when no term was complete and the fullest one had to do. */
  readonly complete: boolean;
  /** Whether columns of the measure's subjects exist at all. */
  readonly hasColumns: boolean;
}

/** A term is complete when so many of the pupils with any working-at grade have one in it. Our own figure. */
export const completeTermPercent = 80;

/**
 * Results if any counted pupil has one and the columns can decide the measure; else a ready column;
 * else working-at grades of the latest complete term, up to the term of the settings where there is one.
 */
export function gradeView(measure: Measure, counted: readonly Pupil[], settings: Settings): GradeView {
  if (measure.reads === "facts") return factsView(measure, counted);
  const columns = (["result", "workingAt"] as const).filter((basis) =>
    hasColumnsFor(measure, counted, basis),
  );
  const graded = columns.filter((basis) =>
    counted.some((pupil) => gradesOn(measure, pupil, basis).some(isGraded)),
  );
  const view = { ...plainView, hasColumns: columns.length > 0 };
  if (graded.includes("result")) return { ...view, source: "grades" };
  if (counted.some((pupil) => hasReady(measure, pupil))) return { ...view, source: "ready" };
  if (graded.includes("workingAt")) return { ...view, ...workingAtView(measure, counted, settings) };
  return { ...view, source: "nothing" };
}

const plainView = { basis: "result", term: null, coverage: null, complete: true } as const;

/** Facts have no basis: they are there or not. A ready column stands in for missing ones. */
function factsView(measure: Measure, counted: readonly Pupil[]): GradeView {
  const hasColumns = counted.some((pupil) => measure.hasColumns?.(pupil) ?? true);
  if (hasColumns) return { ...plainView, hasColumns, source: "facts" };
  const ready = counted.some((pupil) => hasReady(measure, pupil));
  return { ...plainView, hasColumns: ready, source: ready ? "ready" : "nothing" };
}

function hasReady({ id }: Measure, { readyMeasures, readyScores }: Pupil): boolean {
  return (readyMeasures.get(id) ?? readyScores.get(id))?.kind === "value";
}

function gradesOn(measure: Measure, pupil: Pupil, basis: Basis): readonly SubjectGrade[] {
  return pupil.grades.filter(
    // Resits alone are not the results of a year.
    (grade) => grade.role === basis && grade.resit !== true && measure.concerns(grade),
  );
}

function isGraded({ reading }: SubjectGrade): boolean {
  return reading.kind === "grade";
}

function hasColumnsFor(measure: Measure, counted: readonly Pupil[], basis: Basis): boolean {
  const subjects = new Set(
    counted.flatMap((pupil) => gradesOn(measure, pupil, basis).map(({ subject }) => subject)),
  );
  return subjects.size > 0 && (measure.decidableFrom?.(subjects) ?? true);
}

interface TermCount {
  readonly term: Term | null;
  graded: number;
}

type WorkingAt = Pick<GradeView, "basis" | "source" | "term" | "coverage" | "complete">;

function workingAtView(measure: Measure, counted: readonly Pupil[], settings: Settings): WorkingAt {
  const perPupil = counted
    .map((pupil) => termsGraded(measure, pupil, settings))
    .filter((terms) => terms.size > 0);
  const counts = new Map<string, TermCount>();
  for (const terms of perPupil)
    for (const [label, term] of terms) {
      const count = counts.get(label) ?? { term, graded: 0 };
      count.graded += 1;
      counts.set(label, count);
    }
  const latestFirst = upToNow([...counts.values()], settings).sort((a, b) => compareNullable(b.term, a.term));
  const of = perPupil.length;
  const complete = latestFirst.find(({ graded }) => percentOf(graded, of).gte(ratio(completeTermPercent, 1)));
  const chosen =
    complete ?? latestFirst.reduce((fullest, count) => (count.graded > fullest.graded ? count : fullest));
  return {
    basis: "workingAt",
    source: "grades",
    term: chosen.term,
    coverage: { graded: chosen.graded, of },
    complete: complete !== undefined,
  };
}

function termsGraded(measure: Measure, pupil: Pupil, settings: Settings): ReadonlyMap<string, Term | null> {
  const graded = gradesOn(measure, pupil, "workingAt").filter(isGraded);
  const terms = graded.map(({ term }) => (term === null ? null : withYear(term, settings.academicYear)));
  return new Map(terms.map((term) => [term === null ? "" : termLabel(term), term]));
}

/** Terms after the one reported on are left out, unless there is no other. */
function upToNow(counts: TermCount[], settings: Settings): TermCount[] {
  const now = termNow(settings);
  const past = counts.filter(({ term }) => term === null || compareTerms(term, now) <= 0);
  return past.length > 0 ? past : counts;
}

/** A column that names no term holds the current grades, and stands after every term. */
function compareNullable(first: Term | null, second: Term | null): number {
  if (first === null || second === null) return (first === null ? 1 : 0) - (second === null ? 1 : 0);
  return compareTerms(first, second);
}
