import { percentOf } from "../../domain/exact";
import { findMeasure } from "../../domain/measures/index";
import type { MeasureContext } from "../../domain/measures/measure";
import type { BucketedPupil } from "../results";
import { isDecided, kOfN } from "./evidenceContext";
import type { Draft, EvidenceContext } from "./evidenceContext";

/** The subjects of the combined standard, the measure that each has of its own, and its name in a reason. */
const subjects = [
  { key: "reading", measure: "ks2-reading-expected", label: "reading" },
  { key: "writing", measure: "ks2-writing-expected", label: "writing" },
  { key: "mathematics", measure: "ks2-maths-expected", label: "maths" },
] as const;

/** The combined standard beside its subjects, and the subject that most pupils missed alone. */
export function combinedStandardSentence({ counted, result, measureContext }: EvidenceContext): Draft | null {
  if (measureContext === null) return null;
  const decided = counted.filter(isDecided);
  const k = decided.filter(({ bucket }) => bucket === "yes").length;
  const n = decided.length;
  if (n === 0) return null;
  const met = subjects.map(({ key, measure }) => [key, metCount(decided, measure, measureContext)] as const);
  const [alone] = subjects
    .map(({ key, label }) => ({ key, count: missedAlone(decided, label) }))
    .sort((a, b) => b.count - a.count);
  const missed = alone === undefined || alone.count === 0 ? "" : `; ${alone.count} missed ${alone.key} alone`;
  const workingAt = k === 1 ? "is working at" : "are working at";
  const verb = result.basis === "workingAt" ? workingAt : "met";
  return {
    text: `${kOfN(k, n)} ${verb} the combined standard: ${met.map(([key, count]) => `${key} ${count}`).join(", ")}${missed}.`,
    figures: { k, n, ...Object.fromEntries(met), missedAlone: alone?.count ?? 0 },
    share: percentOf(n - k, n),
  };
}

function metCount(decided: readonly BucketedPupil[], id: string, context: MeasureContext): number {
  const measure = findMeasure(id);
  if (measure?.kind !== "share") return 0;
  return decided.filter(({ pupil }) => measure.attained(pupil, context).answer === "yes").length;
}

function missedAlone(decided: readonly BucketedPupil[], label: string): number {
  return decided.filter(
    ({ missing: [only, ...more] }) => only?.kind === "part" && only.label === label && more.length === 0,
  ).length;
}
