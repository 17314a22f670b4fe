import { hasNoGrade, hasNoResult } from "../domain/measures/subjectResults";
import { parseDecimal } from "../domain/exact";
import type {
  MeanMeasure,
  Measure,
  MeasureContext,
  ScoreVerdict,
  ShareMeasure,
  Verdict,
} from "../domain/measures/measure";
import type { Pupil, Reading, SubjectGrade, YesNo } from "../domain/pupil";
import type { GradeView } from "./gradeView";
import type { BucketedPupil, CohortMember } from "./results";

/** A pupil in a bucket, with what lies behind it for the findings. */
export interface Placed extends BucketedPupil {
  /** Unreadable or pending grades that decide. */
  readonly undecided: readonly SubjectGrade[];
  /** The pupil has no result at all and the question `blank-results` decides. */
  readonly blankRow: boolean;
  /** The ready column says the opposite of the grades. */
  readonly readyDisagrees: YesNo | null;
}

const nothing = {
  missing: [],
  notEntered: false,
  score: null,
  weight: null,
  undecided: [],
  blankRow: false,
  readyDisagrees: null,
} as const;

/** Puts one cohort member into exactly one bucket. */
export function placePupil(
  member: CohortMember,
  measure: Measure,
  view: GradeView,
  context: MeasureContext,
): Placed {
  const { pupil, standing, reason } = member;
  if (standing !== "counted") return { ...nothing, pupil, bucket: standing, why: reason };
  if (view.source === "nothing") return { ...nothing, pupil, bucket: "notKnown", why: "no results yet" };
  return measure.kind === "mean"
    ? placeScore(pupil, measure, view, context)
    : placeAnswer(pupil, measure, view, context);
}

function placeAnswer(pupil: Pupil, measure: ShareMeasure, view: GradeView, context: MeasureContext): Placed {
  const ready = pupil.readyMeasures.get(measure.id);
  const blank = measure.reads === "grades" && hasNoGrade(pupil, context);
  if (view.source === "ready" || (blank && ready?.kind === "value")) return placedByReady(pupil, ready);
  const verdict = measure.attained(pupil, context);
  return {
    ...placedBy(pupil, verdict),
    blankRow: verdict.answer !== "excluded" && isBlankRow(pupil, measure, context),
    readyDisagrees: disagreement(ready, verdict),
  };
}

function placeScore(pupil: Pupil, measure: MeanMeasure, view: GradeView, context: MeasureContext): Placed {
  const ready = pupil.readyScores.get(measure.id);
  const blank = measure.reads === "grades" && hasNoGrade(pupil, context);
  if (view.source === "ready" || (blank && ready?.kind === "value")) return scoredByReady(pupil, ready);
  const verdict = measure.score(pupil, context);
  const blankRow = verdict.kind !== "excluded" && isBlankRow(pupil, measure, context);
  return { ...placedByScore(pupil, verdict), blankRow };
}

function isBlankRow(pupil: Pupil, { blankCounts }: Measure, context: MeasureContext): boolean {
  return blankCounts && context.basis === "result" && hasNoResult(pupil, context);
}

function placedByScore(pupil: Pupil, verdict: ScoreVerdict): Placed {
  const { kind: bucket, why } = verdict;
  const undecided = verdict.kind === "notKnown" ? (verdict.undecided ?? []) : [];
  const scored = verdict.kind === "scored" ? verdict : null;
  const [score, weight] = [scored?.score ?? null, scored?.weight ?? null];
  return { ...nothing, pupil, bucket, why, undecided, score, weight };
}

/** A ready score counts as what it says; without one the score is not known. */
function scoredByReady(pupil: Pupil, ready: Reading<string> | undefined): Placed {
  const score = ready?.kind === "value" ? parseDecimal(ready.value) : null;
  if (ready?.kind === "value" && score !== null)
    return { ...nothing, pupil, bucket: "scored", score, why: `‘${ready.raw.trim()}’ in the tracker` };
  const typed = ready?.kind === "unreadable" ? `‘${ready.raw.trim()}’ is no score` : "no score entered";
  return { ...nothing, pupil, bucket: "notKnown", why: typed };
}

function placedBy(pupil: Pupil, verdict: Verdict): Placed {
  const { answer, why, missing, notEntered, undecided } = verdict;
  return { ...nothing, pupil, bucket: answer, why, missing, notEntered, undecided: undecided ?? [] };
}

/** A ready column counts as what it says; a blank in it is not known. */
function placedByReady(pupil: Pupil, ready: Reading<YesNo> | undefined): Placed {
  if (ready?.kind === "value")
    return { ...nothing, pupil, bucket: ready.value, why: `‘${ready.raw.trim()}’ in the tracker` };
  const why =
    ready?.kind === "unreadable"
      ? `‘${ready.raw.trim()}’ is neither yes nor no`
      : "neither yes nor no entered";
  return { ...nothing, pupil, bucket: "notKnown", why };
}

function disagreement(ready: Reading<YesNo> | undefined, { answer }: Verdict): YesNo | null {
  if (ready?.kind !== "value" || (answer !== "yes" && answer !== "no")) return null;
  return ready.value === answer ? null : ready.value;
}
