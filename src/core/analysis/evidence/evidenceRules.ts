import { isInForce } from "../../domain/academicYear";
import { scaleOf } from "../../domain/grades/scales";
import { belowTargetSentence, comparatorSentence, ledgerSentence } from "./cohortSentences";
import type { Draft, EvidenceContext } from "./evidenceContext";
import { entryToCareSentence } from "./careSentences";
import { combinedStandardSentence } from "./primarySentences";
import { pepDatesSentence, pepGradesSentence, ratingsSentence, yearGapSentence } from "./termlySentences";
import { nearMissesSentence, notEnteredSentence, subjectGapSentence } from "./gradeSentences";
import { seriesBreakSentence, yearsSentence } from "./trendSentences";
import {
  commonestNeedSentence,
  mainstreamOtherSenSentence,
  senShareSentence,
  specialSchoolsSentence,
} from "./senSentences";

/** One sentence the planner can draft. */
export interface EvidenceRule {
  /** Kebab-case, never reused. */
  readonly id: string;
  /** Opening sentences are always among those offered; the others by their weight. */
  readonly opens: boolean;
  /** The share, in per cent or points, from which the sentence is drafted; 0 drafts it for any pupil. */
  readonly from: number;
  /** The share that counts as one when strengths are compared. */
  readonly weighedBy: number;
  /** Figures that the sentence is about; without it, all. */
  readonly applies?: (context: EvidenceContext) => boolean;
  /** The sentence that this one goes on from ("A further …"). */
  readonly follows?: string;
  draft(context: EvidenceContext): Draft | null;
}

/** Shares of pupils who attained something, about whom needs and schools say something. */
function isAttainment({ result: { measure } }: EvidenceContext): boolean {
  return measure === null || (measure.reads === "grades" && measure.kind === "share");
}

/** Examinations graded A*-G: the sentences say A*-C. */
function isByLetters(context: EvidenceContext): boolean {
  const { measure } = context.result;
  return (
    measure?.keyStage === "KS4" && isAttainment(context) && isInForce(scaleOf("A*-G").years, context.year)
  );
}

/** Shares of Year 11 alone: Key Stage 4 began with their Year 10. */
function isKeyStage4(context: EvidenceContext): boolean {
  const { measure, indicator } = context.result;
  const [year, ...more] = indicator.years;
  return isAttainment(context) && measure?.keyStage === "KS4" && year === 11 && more.length === 0;
}

function isByGrades(context: EvidenceContext): boolean {
  return context.result.measure !== null && isAttainment(context);
}

/** Shares of pupils by facts such as attendance, of whom years are set beside each other. */
function isByFacts({ result: { measure } }: EvidenceContext): boolean {
  return measure?.reads === "facts" && measure.kind === "share";
}

function isMeasure(id: string): (context: EvidenceContext) => boolean {
  return ({ result }) => result.measure?.id === id;
}

/**
 * Every sentence with its trigger. Guards (groups under ten, a tie, a missing column) are with the sentence.
 * Thresholds are our own and are printed nowhere as if they were a standard.
 */
export const evidenceRules: readonly EvidenceRule[] = [
  { id: "ledger", opens: true, from: 0, weighedBy: 1, draft: ledgerSentence },
  { id: "below-target", opens: true, from: 0, weighedBy: 1, draft: belowTargetSentence },
  { id: "comparator", opens: false, from: 0, weighedBy: 2, draft: comparatorSentence },
  { id: "series-break", opens: false, from: 0, weighedBy: 1, draft: seriesBreakSentence },
  { id: "years", opens: false, from: 0, weighedBy: 2, draft: yearsSentence },
  { id: "sen-share", opens: false, from: 20, weighedBy: 12, applies: isAttainment, draft: senShareSentence },
  {
    id: "commonest-need",
    opens: false,
    from: 40,
    weighedBy: 40,
    applies: isAttainment,
    draft: commonestNeedSentence,
  },
  {
    id: "special-schools",
    opens: false,
    from: 10,
    weighedBy: 10,
    applies: isAttainment,
    draft: specialSchoolsSentence,
  },
  {
    id: "mainstream-other-sen",
    opens: false,
    from: 20,
    weighedBy: 20,
    follows: "sen-share",
    applies: isAttainment,
    draft: mainstreamOtherSenSentence,
  },
  { id: "subject-gap", opens: false, from: 5, weighedBy: 5, applies: isByLetters, draft: subjectGapSentence },
  { id: "near-misses", opens: false, from: 0, weighedBy: 5, applies: isByLetters, draft: nearMissesSentence },
  {
    id: "not-entered",
    opens: false,
    from: 0,
    weighedBy: 10,
    applies: isByLetters,
    draft: notEnteredSentence,
  },
  {
    id: "entry-to-care",
    opens: false,
    from: 10,
    weighedBy: 25,
    applies: isKeyStage4,
    draft: entryToCareSentence,
  },
  { id: "ratings", opens: false, from: 0, weighedBy: 60, applies: isByGrades, draft: ratingsSentence },
  { id: "year-gap", opens: false, from: 10, weighedBy: 10, applies: isByFacts, draft: yearGapSentence },
  {
    id: "pep-dates",
    opens: false,
    from: 0,
    weighedBy: 10,
    applies: isMeasure("pep-in-time"),
    draft: pepDatesSentence,
  },
  {
    id: "pep-grades",
    opens: false,
    from: 0,
    weighedBy: 10,
    applies: isMeasure("pep-green"),
    draft: pepGradesSentence,
  },
  {
    id: "combined-standard",
    opens: false,
    from: 0,
    weighedBy: 10,
    applies: isMeasure("ks2-rwm-expected"),
    draft: combinedStandardSentence,
  },
];
