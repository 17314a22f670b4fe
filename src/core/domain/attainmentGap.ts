import type { AcademicYear } from "./academicYear";
import { ratio } from "./exact";
import type { Exact } from "./exact";
import { gradeSteps } from "./grades/gradePair";
import type { Pupil, SubjectGrade } from "./pupil";
import type { Settings } from "./settings";
import { compareTerms, withYear } from "./term";
import type { Term } from "./term";

type Now = Term & { readonly year: AcademicYear };

/**
 * Mean of "working at minus target" in grades, over the subjects that have both on one scale; null when no
 * subject has. Each subject's latest working-at grade counts, up to the term reported on, against the
 * target of the same term, else the last target there is.
 */
export function meanGap(pupil: Pupil, settings: Settings): Exact | null {
  const now: Now = { year: settings.academicYear, name: settings.term, half: null };
  const gaps = [...new Set(pupil.grades.map(({ subject }) => subject))].flatMap((subject) => {
    const ofSubject = pupil.grades.filter((grade) => grade.subject === subject && steps(grade) !== null);
    return gapOf(ofSubject, now) ?? [];
  });
  if (gaps.length === 0) return null;
  return gaps.reduce((sum, gap) => sum.add(gap)).div(gaps.length);
}

function gapOf(grades: readonly SubjectGrade[], now: Now): Exact | null {
  const timed = latestFirst(grades, now);
  const workingAt = timed.find(
    ({ grade, term }) => grade.role === "workingAt" && compareTerms(term, now) <= 0,
  );
  const targets = timed.filter(
    ({ grade }) => grade.role === "target" && grade.scale === workingAt?.grade.scale,
  );
  const ofTerm = targets.find(
    ({ term }) => workingAt !== undefined && compareTerms(term, workingAt.term) === 0,
  );
  const target = ofTerm ?? targets[0];
  if (workingAt === undefined || target === undefined) return null;
  // In halves, as the mean of a double award may be one.
  return ratio(2 * (steps(workingAt.grade) ?? 0) - 2 * (steps(target.grade) ?? 0), 2);
}

interface Timed {
  readonly grade: SubjectGrade;
  readonly term: Term;
}

/** A grade without a term is current; of equal terms the later column stands first. */
function latestFirst(grades: readonly SubjectGrade[], now: Now): Timed[] {
  return grades
    .map((grade) => ({ grade, term: grade.term === null ? now : withYear(grade.term, now.year) }))
    .reverse()
    .sort((first, second) => compareTerms(second.term, first.term));
}

function steps({ scale, reading }: SubjectGrade): number | null {
  return gradeSteps(scale, reading);
}
