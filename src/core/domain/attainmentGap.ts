import type { Exact } from "./exact";
import { expectedOnPath, shareOfWay } from "./flightPath";
import { gradePosition } from "./grades/gradePosition";
import type { ScaleId } from "./grades/gradeReading";
import type { Pupil } from "./pupil";
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
  const gaps = [...new Set(pupil.grades.map(({ subject }) => subject))].flatMap((subject) => {
    const ofSubject = pupil.grades.filter((grade) => grade.subject === subject);
    return (
      gapOf(
        latestFirst(ofSubject, settings).flatMap((timed) => placed(timed, fineMark)),
        pupil,
        settings,
      ) ?? []
    );
  });
  if (gaps.length === 0) return null;
  return gaps.reduce((sum, gap) => sum.add(gap)).div(gaps.length);
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

function placed(timed: TimedGrade, fineMark: Exact): Placed[] {
  const position = gradePosition(timed.grade.scale, timed.grade.reading, fineMark);
  return position === null ? [] : [{ ...timed, position }];
}
