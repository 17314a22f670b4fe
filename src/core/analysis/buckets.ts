import { hasNoGrade } from "../domain/measures/subjectResults";
import type { Measure, MeasureContext, Verdict } from "../domain/measures/measure";
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
  const ready = pupil.readyMeasures.get(measure.id);
  const blank = hasNoGrade(pupil, context);
  if (view.source === "ready" || (blank && ready?.kind === "value")) return placedByReady(pupil, ready);
  const verdict = measure.attained(pupil, context);
  return {
    ...placedBy(pupil, verdict),
    blankRow: blank && context.basis === "result",
    readyDisagrees: disagreement(ready, verdict),
  };
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
  if (ready?.kind !== "value" || answer === "notKnown") return null;
  return ready.value === answer ? null : ready.value;
}
