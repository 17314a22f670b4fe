import { exactText, ratio } from "../../exact";
import type { Exact } from "../../exact";
import type { Pupil } from "../../pupil";
import type { MeasureContext, ScoreVerdict } from "../measure";
import { elementsOf, printedScore } from "./attainment8Verdict";
import type { Attainment8 } from "./attainment8";
import type { elements } from "./elements";
import { estimateOf, estimatesOf, priorAttainmentGroup } from "./estimates";
import type { Estimate } from "./estimates";
import { keyStage2Mean } from "./priorAttainment";

/** Attainment 8 has ten slots, counting the doubled ones twice: Progress 8 is the difference a slot. */
const slots = 10;

type Found =
  | { readonly kind: "known"; readonly elements: Attainment8; readonly estimate: Estimate }
  | Exclude<ScoreVerdict, { kind: "scored" }>;

/** A pupil's elements beside the estimate of his or her prior attainment group. */
function progressOf(pupil: Pupil, context: MeasureContext): Found {
  const table = estimatesOf(context.academicYear);
  if (table === null)
    return { kind: "notKnown", why: `no estimates of ${context.academicYear} to compare with` };
  const prior = keyStage2Mean(pupil);
  if (prior.kind === "none") return { kind: "excluded", why: "no Key Stage 2 scaled scores" };
  if (prior.kind === "unreadable")
    return {
      kind: "notKnown",
      why: `Key Stage 2 score ${prior.raw} cannot be read and decides`,
      undecided: prior.grades,
    };
  const { least, most } = prior.value;
  const group = priorAttainmentGroup(least);
  const highest = priorAttainmentGroup(most);
  if (group !== highest)
    return {
      kind: "notKnown",
      why: `Key Stage 2 ${prior.words}: below the level of a test, so that prior attainment group ${group} to ${highest} cannot be told`,
    };
  const found = elementsOf(pupil, context);
  if (found.kind === "notKnown") return found;
  return { ...found, estimate: estimateOf(table, group) };
}

/**
 * Progress 8 of Attainment 8 and its estimate, both in hundredths: exact, in thousandths of a grade.
 * Source: DfE, secondary accountability measures: (Attainment 8 - estimate) / 10.
 */
function progress(points: number, estimate: number, divisor: number): Exact {
  return ratio(points - estimate, 100 * divisor);
}

/** One pupil's Progress 8, not adjusted for extremely low scores. */
export function progress8Verdict(pupil: Pupil, context: MeasureContext): ScoreVerdict {
  const found = progressOf(pupil, context);
  if (found.kind !== "known") return found;
  const { elements: own, estimate } = found;
  const attained = printedScore(own.total);
  const expected = (estimate.total / 100).toFixed(2);
  const score = progress(own.total, estimate.total, slots);
  const why = `Progress 8 ${exactText(score)}: Attainment 8 ${attained}, estimate ${expected} of prior attainment group ${estimate.group}`;
  return { kind: "scored", score, why };
}

/** One pupil's progress in one element; English is divided by 2 also where it was not doubled. */
export function elementProgress(
  element: (typeof elements)[number],
  pupil: Pupil,
  context: MeasureContext,
): ScoreVerdict {
  const found = progressOf(pupil, context);
  if (found.kind !== "known") return found;
  const { id, label, slots: divisor } = element;
  const score = progress(found.elements[id], found.estimate[id], divisor);
  return { kind: "scored", score, why: `${label} ${exactText(score)}` };
}
