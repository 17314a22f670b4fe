import { exactText, ratio, roundHalfUp } from "../exact";
import type { Pupil } from "../pupil";
import { blankPupil } from "./blankPupils";
import { examinationMean } from "./examinationFacts";
import { undecidedBy } from "./ks4/cardVerdict";
import { apsSlots, ebaccPoints } from "./ks4/ebacc";
import { ebaccDecidableFrom } from "./ks4/ebaccColumns";
import { boundsOf } from "./ks4/fillCard";
import type { MeanMeasure, MeasureContext, ScoreVerdict } from "./measure";
import { hasNoResult, subjectResults } from "./subjectResults";

const what = "average EBacc point score";

function score(pupil: Pupil, context: MeasureContext): ScoreVerdict {
  if (hasNoResult(pupil, context)) {
    const { counts, why } = blankPupil(context);
    return counts ? { kind: "scored", score: ratio(0, 1), why } : { kind: "notKnown", why };
  }
  const results = subjectResults(pupil, context);
  const { least, most } = boundsOf(results, context.academicYear, ebaccPoints);
  if (least !== most) return { kind: "notKnown", ...undecidedBy(results, context, ebaccPoints) };
  const mean = ratio(least, 100 * apsSlots);
  const why = `EBacc points ${roundHalfUp(mean, 2)}: ${exactText(ratio(least, 100))} over ${apsSlots}`;
  return { kind: "scored", score: mean, why };
}

/** The mean of six slots of the English Baccalaureate; a slot without a result scores 0. */
export const ks4EbaccAps: MeanMeasure = {
  ...examinationMean,
  id: "ks4-ebacc-aps",
  title: "English Baccalaureate average point score",
  shortTitle: "EBacc average point score",
  decimals: 2,
  canBeNegative: false,
  validFor: { from: "2017/18", to: null },
  phrases: {
    attained: `is the ${what}`,
    toAttain: `as the ${what}`,
    workingAt: `is the ${what} worked out from working-at grades`,
  },
  whyItMatters:
    "It shows how well pupils do across the academic subjects, and counts every grade of every pupil.",
  source: "DfE, KS4 performance measures from 2018: EBacc average point score",
  reviewed: "2026-11-27",
  entryNeeded: "any examination",
  decidableFrom: ebaccDecidableFrom,
  score,
};
