import { smallestGroup } from "../../domain/smallestGroup";
import { percentOf } from "../../domain/exact";
import { subjectOf } from "../../domain/grades/subjects";
import type { MeasureContext, Missing } from "../../domain/measures/measure";
import { blankPupil } from "../../domain/measures/blankPupils";
import {
  awaitedResults,
  basicOutcome,
  gradesInView,
  hasNoResult,
} from "../../domain/measures/subjectResults";
import type { Pupil } from "../../domain/pupil";
import { joined } from "../findingWords";
import type { BucketedPupil } from "../results";
import { kOfN, wordsOf } from "./evidenceContext";
import type { Draft, EvidenceContext } from "./evidenceContext";

interface Share {
  readonly k: number;
  readonly n: number;
}

/** A pass in English and in mathematics, as the measures at that grade call it; no other grade is drafted. */
const passWords: Readonly<Record<string, string>> = { C: "A*-C", 4: "grade 4 or above" };

function passGradeOf({ measure }: EvidenceContext["result"]): string {
  return measure?.kind === "share" ? (measure.passGrade ?? "") : "";
}

/** English beside mathematics, over the pupils whose result in the subject is known, whatever the measure knows of them. */
export function subjectGapSentence({ counted, measureContext, result }: EvidenceContext): Draft | null {
  const pass = passWords[passGradeOf(result)];
  if (measureContext === null || pass === undefined) return null;
  const told = counted.filter(({ pupil }) => isTold(pupil, measureContext));
  const english = shareOf(told, measureContext, "english");
  const maths = shareOf(told, measureContext, "maths");
  if (english === null || maths === null) return null;
  const { gained } = wordsOf(result);
  const first = `${kOfN(english.k, english.n)} ${english.k === 1 ? gained.replace(/^are /, "is ") : gained} ${pass} in English`;
  return {
    text: `${first}; ${kOfN(maths.k, maths.n)} in mathematics.`,
    figures: { english: english.k, englishOf: english.n, maths: maths.k, mathsOf: maths.n },
    share: percentOf(english.k, english.n).sub(percentOf(maths.k, maths.n)).abs(),
  };
}

/** False for a pupil who has no result at all yet: in none of the subjects is that a fail. */
function isTold(pupil: Pupil, context: MeasureContext): boolean {
  const isBlank = hasNoResult(pupil, context) && !blankPupil(context).counts;
  return !isBlank && awaitedResults(pupil, context).length === 0;
}

/** Null when no pupil has a grade in the subject, or fewer than ten are known. */
function shareOf(
  told: readonly BucketedPupil[],
  context: MeasureContext,
  basic: "english" | "maths",
): Share | null {
  const outcomes = told.map(({ pupil }) => basicOutcome(pupil, context, basic));
  const known = outcomes.filter((outcome) => outcome !== "unknown");
  const k = known.filter((outcome) => outcome === "pass").length;
  const graded = told.some(({ pupil }) =>
    gradesInView(pupil, context).some((grade) => isGradeIn(grade, basic)),
  );
  return graded && known.length >= smallestGroup ? { k, n: known.length } : null;
}

function isGradeIn(grade: ReturnType<typeof gradesInView>[number], basic: "english" | "maths"): boolean {
  return grade.reading.kind === "grade" && subjectOf(grade.subject).basic === basic;
}

/** What a near miss lacked, as a sentence says it. */
const lacks: readonly {
  readonly key: "maths" | "english" | "onePass";
  /** After which stands the grade. */
  readonly words: string;
  readonly is: (missing: readonly Missing[]) => boolean;
}[] = [
  { key: "maths", words: "mathematics at grade", is: (missing) => isOnly(missing, "maths") },
  { key: "english", words: "English at grade", is: (missing) => isOnly(missing, "english") },
  {
    key: "onePass",
    words: "one further pass at grade",
    is: (missing) =>
      isOnly(missing, "passes") && missing.some((one) => one.kind === "passes" && one.short === 1),
  },
];

function isOnly(missing: readonly Missing[], kind: Missing["kind"]): boolean {
  return missing.length === 1 && missing[0]?.kind === kind;
}

const missedWords = {
  result: "did not attain lacked only",
  workingAt: "are not yet working at the measure lack only",
} as const;

/** Pupils one grade away: those who were entered and lacked a single pass. */
export function nearMissesSentence({ counted, result }: EvidenceContext): Draft | null {
  const missed = counted.filter(({ bucket }) => bucket === "no");
  const near = missed.filter(({ notEntered }) => !notEntered);
  const grade = passGradeOf(result);
  const rows = lacks
    .map(({ key, words, is }) => ({
      key,
      words: `${words} ${grade}`,
      k: near.filter(({ missing }) => is(missing)).length,
    }))
    .filter(({ k }) => k > 0);
  const [first, ...more] = rows;
  if (first === undefined || grade === "" || result.basis === "typed") return null;
  const parts = [first.words, ...more.map(({ k, words }) => `${k} ${words}`)];
  return {
    text: `${first.k} of the ${missed.length} who ${missedWords[result.basis]} ${joined(parts)}.`,
    figures: { k: first.k, n: missed.length, ...Object.fromEntries(rows.map(({ key, k }) => [key, k])) },
    share: percentOf(
      rows.reduce((sum, { k }) => sum + k, 0),
      missed.length,
    ),
  };
}

/** Pupils without an entry that the measure needs. */
export function notEnteredSentence({ counted, result }: EvidenceContext): Draft | null {
  const decided = counted.filter(({ bucket }) => bucket !== "notKnown");
  const k = decided.filter(({ notEntered }) => notEntered).length;
  const n = decided.length;
  if (k === 0 || result.basis !== "result") return null;
  return {
    text: `${kOfN(k, n)} ${k === 1 ? "was" : "were"} not entered for ${result.measure?.entryNeeded ?? "any examination"} and ${k === 1 ? "counts" : "count"} as not attaining.`,
    figures: { k, n },
    share: percentOf(k, n),
  };
}
