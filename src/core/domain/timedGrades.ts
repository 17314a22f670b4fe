import type { Pupil, GradeRole, SubjectGrade } from "./pupil";
import type { Settings } from "./settings";
import { compareTerms, termNow, withYear } from "./term";
import type { Term } from "./term";

/** A grade with its term: that of its column, else the term reported on. */
export interface TimedGrade {
  readonly grade: SubjectGrade;
  readonly term: Term;
}

/** A grade without a term is current; of equal terms the later column stands first. */
export function latestFirst(grades: readonly SubjectGrade[], settings: Settings): readonly TimedGrade[] {
  const now = termNow(settings);
  return grades
    .map((grade) => ({
      grade,
      term: grade.term === null ? now : withYear(grade.term, settings.academicYear),
    }))
    .reverse()
    .sort((first, second) => compareTerms(second.term, first.term));
}

const telling: ReadonlySet<SubjectGrade["reading"]["kind"]> = new Set(["grade", "absent", "notEntered"]);

/**
 * A pupil of whom only these grades count, as if they were what he or she is working at: so the rules of a
 * measure can be asked what targets or earlier attainment would come to. Of a subject's grades on one scale the
 * latest counts that says something, of the first role that has any; working-at grades up to the term reported on.
 */
export function withGradesAs(pupil: Pupil, roles: readonly GradeRole[], settings: Settings): Pupil {
  const now = termNow(settings);
  const chosen = new Map<string, SubjectGrade>();
  for (const role of roles)
    for (const { grade, term } of latestFirst(pupil.grades, settings)) {
      const key = `${grade.subject} ${grade.scale}`;
      const late = role === "workingAt" && compareTerms(term, now) > 0;
      if (grade.role !== role || late || chosen.has(key) || !telling.has(grade.reading.kind)) continue;
      chosen.set(key, { ...grade, role: "workingAt", term: null });
    }
  return { ...pupil, grades: [...chosen.values()] };
}
