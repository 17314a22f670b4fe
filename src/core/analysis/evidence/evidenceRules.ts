import { belowTargetSentence, comparatorSentence, ledgerSentence } from "./cohortSentences";
import type { Draft, EvidenceContext } from "./evidenceContext";
import { nearMissesSentence, notEnteredSentence, subjectGapSentence } from "./gradeSentences";
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
  /** The sentence that this one goes on from ("A further …"). */
  readonly follows?: string;
  draft(context: EvidenceContext): Draft | null;
}

/**
 * Every sentence with its trigger. Guards (groups under ten, a tie, a missing column) are with the sentence.
 * Thresholds are our own and are printed nowhere as if they were a standard.
 */
export const evidenceRules: readonly EvidenceRule[] = [
  { id: "ledger", opens: true, from: 0, weighedBy: 1, draft: ledgerSentence },
  { id: "below-target", opens: true, from: 0, weighedBy: 1, draft: belowTargetSentence },
  { id: "comparator", opens: false, from: 0, weighedBy: 2, draft: comparatorSentence },
  { id: "sen-share", opens: false, from: 20, weighedBy: 12, draft: senShareSentence },
  { id: "commonest-need", opens: false, from: 40, weighedBy: 40, draft: commonestNeedSentence },
  { id: "special-schools", opens: false, from: 10, weighedBy: 10, draft: specialSchoolsSentence },
  {
    id: "mainstream-other-sen",
    opens: false,
    from: 20,
    weighedBy: 20,
    follows: "sen-share",
    draft: mainstreamOtherSenSentence,
  },
  { id: "subject-gap", opens: false, from: 5, weighedBy: 5, draft: subjectGapSentence },
  { id: "near-misses", opens: false, from: 0, weighedBy: 5, draft: nearMissesSentence },
  { id: "not-entered", opens: false, from: 0, weighedBy: 10, draft: notEnteredSentence },
];
