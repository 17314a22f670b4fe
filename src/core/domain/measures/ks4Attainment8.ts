import { cardSubjects } from "./ks4/cardSubjects";
import type { SubjectId } from "../grades/subjects";
import { examinationMean } from "./examinationFacts";
import { attainment8Verdict, elementsOf, hundredths } from "./ks4/attainment8Verdict";
import { elements } from "./ks4/elements";
import type { MeanMeasure, MeasurePart } from "./measure";

/** English, maths and so many more subjects must have columns, or every score would be low for want of them. */
const fewestOthers = 3;

/** Whether columns of these subjects can make an Attainment 8 that is worth printing. Our own limit. */
export function attainment8DecidableFrom(subjects: ReadonlySet<SubjectId>): boolean {
  const held = cardSubjects.filter((subject) => subject.ids.some((id) => subjects.has(id)));
  const core = (["english", "maths"] as const).every((part) => held.some((subject) => subject.part === part));
  return core && held.length >= fewestOthers + 2;
}

const parts: readonly MeasurePart[] = elements.map(({ id, label }) => ({
  id,
  label,
  score: (pupil, context) => {
    const found = elementsOf(pupil, context);
    if (found.kind === "notKnown") return found;
    return { kind: "scored", score: hundredths(found.elements[id]), why: label };
  },
}));

const what = "average Attainment 8 score";

/** Attainment 8: the sum of a pupil's points in eight subjects, English and maths doubled. */
export const ks4Attainment8: MeanMeasure = {
  ...examinationMean,
  id: "ks4-attainment8",
  title: "Attainment 8",
  shortTitle: "Attainment 8",
  decimals: 1,
  canBeNegative: false,
  validFor: { from: "2015/16", to: null },
  phrases: {
    attained: `is the ${what}`,
    toAttain: `as the ${what}`,
    workingAt: `is the ${what} worked out from working-at grades`,
  },
  whyItMatters:
    "It is the headline measure at the end of Key Stage 4, and every grade of every pupil moves it, not only those at a threshold.",
  source: "DfE, secondary accountability measures: Attainment 8 and Progress 8",
  reviewed: "2026-11-27",
  entryNeeded: "any examination",
  decidableFrom: attainment8DecidableFrom,
  score: attainment8Verdict,
  parts,
};
