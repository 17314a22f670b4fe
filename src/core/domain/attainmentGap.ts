import type { Exact } from "./exact";
import { expectedOnPath, shareOfWay } from "./flightPath";
import { gradePosition } from "./grades/gradePosition";
import type { ScaleId } from "./grades/gradeReading";
import type { SubjectId } from "./grades/subjects";
import type { GradeRole, Pupil, SubjectGrade } from "./pupil";
import { ratingLimit } from "./ratings";
import type { Settings } from "./settings";
import { compareTerms } from "./term";
import type { Term } from "./term";
import { termNow } from "./term";
import { latestFirst } from "./timedGrades";
import type { TimedGrade } from "./timedGrades";

/**
 * Mean of "working at minus what is expected" in grades, fine marks included, over the subjects that have both on one scale; null when
 * no subject has. Each subject's latest working-at grade counts, up to the term reported on. Expected is the
 * target of the same term, else the last target there is; in mode "flight path", the point that lies on the way
 * to the last target at the term of the grade.
 */
export function meanGap(pupil: Pupil, settings: Settings): Exact | null {
  const fineMark = ratingLimit(settings.ratings, "fineMark");
  const gaps = [...bySubject(pupil.grades).values()].flatMap(
    (ofSubject) =>
      gapOf(
        latestFirst(ofSubject, settings).flatMap((timed) => placed(timed, fineMark)),
        pupil,
        settings,
      ) ?? [],
  );
  if (gaps.length === 0) return null;
  return gaps.reduce((sum, gap) => sum.add(gap)).div(gaps.length);
}

/** A result is compared with no target here, and `progress` is no grade. */
const compared: ReadonlySet<GradeRole> = new Set<GradeRole>(["workingAt", "target", "baseline"]);

/** In one pass: a pupil may have a hundred grades, and thousands of pupils wait. */
function bySubject(grades: readonly SubjectGrade[]): ReadonlyMap<SubjectId, readonly SubjectGrade[]> {
  const found = new Map<SubjectId, SubjectGrade[]>();
  for (const grade of grades) {
    if (grade.reading.kind !== "grade" || !compared.has(grade.role)) continue;
    const ofSubject = found.get(grade.subject);
    if (ofSubject === undefined) found.set(grade.subject, [grade]);
    else ofSubject.push(grade);
  }
  return found;
}

function gapOf(grades: readonly Placed[], pupil: Pupil, settings: Settings): Exact | null {
  const now = termNow(settings);
  const workingAt = grades.find(
    ({ grade, term }) => grade.role === "workingAt" && compareTerms(term, now) <= 0,
  );
  if (workingAt === undefined) return null;
  const { scale } = workingAt.grade;
  const comparable = grades.filter(({ grade }) => grade.scale === scale);
  const targets = comparable.filter(({ grade }) => grade.role === "target");
  const expected =
    settings.attainmentAgainst === "target"
      ? targetAt(targets, workingAt.term)
      : pathAt(comparable, targets, workingAt.term, scale, pupil, settings);
  return expected === null ? null : workingAt.position.sub(expected);
}

function targetAt(targets: readonly Placed[], at: Term): Exact | null {
  const target = targets.find(({ term }) => compareTerms(term, at) === 0) ?? targets[0];
  return target === undefined ? null : target.position;
}

function pathAt(
  grades: readonly Placed[],
  [target]: readonly Placed[],
  at: Term,
  scale: ScaleId,
  { year }: Pupil,
  settings: Settings,
): Exact | null {
  const baseline = grades.find(({ grade }) => grade.role === "baseline");
  const base = baseline === undefined ? startGrade(scale, settings) : baseline.position;
  const share = year.kind === "value" ? shareOfWay(year.value, settings.academicYear, at) : null;
  if (target === undefined || base === null || share === null) return null;
  return expectedOnPath(base, target.position, share);
}

/** The start grade of Settings is a GCSE grade, and says nothing about a level or a score. */
const scalesOfStartGrade: ReadonlySet<ScaleId> = new Set<ScaleId>(["A*-G", "9-1"]);

function startGrade(scale: ScaleId, { ratings }: Settings): Exact | null {
  return scalesOfStartGrade.has(scale) ? ratingLimit(ratings, "flightPathStart") : null;
}

/** A grade that has a position, with its term. */
interface Placed extends TimedGrade {
  readonly position: Exact;
}

function placed({ grade, term }: TimedGrade, fineMark: Exact): Placed[] {
  const position = gradePosition(grade.scale, grade.reading, fineMark);
  return position === null ? [] : [{ grade, term, position }];
}
