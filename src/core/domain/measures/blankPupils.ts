import type { Pupil } from "../pupil";
import type { MeasureContext, Verdict } from "./measure";
import { awaitedResults } from "./subjectResults";

/** What a pupil without any grade in view is, and the words for it. */
export interface BlankPupil {
  /** True where the pupil counts, as not entered. */
  readonly counts: boolean;
  readonly why: string;
}

/** On results, what the officer answered; on working-at grades an empty row says nothing about the pupil. */
export function blankPupil({ basis, blankResults }: MeasureContext): BlankPupil {
  if (basis === "workingAt") return { counts: false, why: "no grades recorded" };
  return { counts: blankResults === "notEntered", why: "no results entered" };
}

/** The verdict on such a pupil, with what would be missing. */
export function blankVerdict(context: MeasureContext, missing: Verdict["missing"]): Verdict {
  const { counts, why } = blankPupil(context);
  return counts
    ? { answer: "no", why, missing, notEntered: true }
    : { answer: "notKnown", why, missing: [], notEntered: false };
}

/**
 * The verdict on a pupil whose only results are still to come, such as "TBC" in maths: the blanks beside them say as
 * little as a blank row. Null for everybody else.
 */
export function awaitingVerdict(pupil: Pupil, context: MeasureContext): Verdict | null {
  const undecided = awaitedResults(pupil, context);
  return undecided.length === 0
    ? null
    : { answer: "notKnown", why: "results are not in yet", missing: [], notEntered: false, undecided };
}
