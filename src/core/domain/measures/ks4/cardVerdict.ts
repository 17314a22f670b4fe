import type { Pupil, SubjectGrade } from "../../pupil";
import { awaitingVerdict, blankVerdict } from "../blankPupils";
import type { MeasureContext, Missing, Verdict } from "../measure";
import { hasNoResult, subjectResults } from "../subjectResults";
import type { SubjectResult } from "../subjectResults";
import { notKnownWords } from "../verdictWords";
import { boundsOf, decidingResults, fillCard, openIn } from "./fillCard";
import type { CardRule } from "./fillCard";
import { newCard } from "./gradeCard";
import type { GradeCard } from "./gradeCard";

/** A question that a card answers with yes or no, and the words for the answer. */
export interface CardQuestion {
  readonly met: CardRule<boolean>;
  /** "English B and maths C" */
  yes(results: readonly SubjectResult[]): string;
  no(results: readonly SubjectResult[], card: GradeCard): string;
  /** What a card that does not meet it lacks for a yes. */
  missing(card: GradeCard): readonly Missing[];
  /** Whether a pupil who has not met it was not entered for what it needs. */
  lacksEntry(card: GradeCard): boolean;
}

const emptyCard = newCard();
/** The card on which a "no" is put into words; nobody keeps it. */
const cursor = newCard();

/**
 * One pupil's verdict: asked with every unknown grade at its least and at its most; when both agree the answer
 * stands, otherwise it is not known.
 */
export function cardVerdict(pupil: Pupil, context: MeasureContext, question: CardQuestion): Verdict {
  const { met } = question;
  if (hasNoResult(pupil, context)) return blankVerdict(context, question.missing(emptyCard));
  const results = subjectResults(pupil, context);
  const { least, most } = boundsOf(results, context.academicYear, met);
  if (least) return { answer: "yes", why: question.yes(results), missing: [], notEntered: false };
  if (most) return notKnown(results, context, met);
  return awaitingVerdict(pupil, context) ?? no(results, context, question);
}

function notKnown(
  results: readonly SubjectResult[],
  context: MeasureContext,
  met: CardRule<boolean>,
): Verdict {
  return { answer: "notKnown", missing: [], notEntered: false, ...undecidedBy(results, context, met) };
}

function no(results: readonly SubjectResult[], context: MeasureContext, question: CardQuestion): Verdict {
  const card = fillCard(cursor, results, context.academicYear, () => true);
  const notEntered = context.basis === "result" && question.lacksEntry(card);
  return { answer: "no", why: question.no(results, card), missing: question.missing(card), notEntered };
}

/** The words and the grades of what decides and is not known. */
export function undecidedBy(
  results: readonly SubjectResult[],
  { academicYear }: MeasureContext,
  rule: CardRule<number | boolean>,
): { readonly why: string; readonly undecided: readonly SubjectGrade[] } {
  const isOpen = openIn(academicYear);
  const deciding = decidingResults(results, academicYear, rule, isOpen);
  const grades = deciding.flatMap(({ entries }) =>
    entries.filter(isOpen).flatMap(({ grade }) => grade ?? []),
  );
  return { why: notKnownWords(deciding, isOpen), undecided: grades };
}
