import { subjectOf } from "../grades/subjects";
import type { SubjectId } from "../grades/subjects";
import type { Pupil } from "../pupil";
import { awaitingVerdict, blankVerdict } from "./blankPupils";
import { countingRuleOf, countingRules } from "./countingRules";
import type { CountingRule } from "./countingRules";
import type { MeasureContext, Missing, Verdict } from "./measure";
import { boundsOf, decidingResults } from "./ks4/fillCard";
import { enter, newCard } from "./ks4/gradeCard";
import type { GradeCard } from "./ks4/gradeCard";
import { enteredOnly } from "./ks4/gradeValues";
import { tally } from "./ks4/passes";
import type { Tally } from "./ks4/passes";
import { basicSubjects, hasNoResult, subjectResults } from "./subjectResults";
import type { Entry, SubjectResult } from "./subjectResults";
import { noWords, notKnownWords, yesWords } from "./verdictWords";

/** What a pupil must have beside the passes. */
export interface Requirement {
  readonly basics: boolean;
}

const noPasses: Tally = { passes: 0, english: false, maths: false };

/**
 * One pupil on "five or more A*-C": counted twice, with every unknown grade as a fail and as a pass; when
 * both counts agree the answer stands, otherwise it is not known.
 */
export function fivePassesVerdict(pupil: Pupil, context: MeasureContext, need: Requirement): Verdict {
  const rule = countingRuleOf(context.academicYear);
  if (hasNoResult(pupil, context)) return blankVerdict(context, missingOf(noPasses, rule, need));
  const results = subjectResults(pupil, context);
  const { least, most } = boundsOf(results, context.academicYear, (card) => tally(card, rule));
  if (meets(least, rule, need))
    return { answer: "yes", why: yesWords(least, need), missing: [], notEntered: false };
  if (meets(most, rule, need)) return undecided(results, context, need);
  return awaitingVerdict(pupil, context) ?? noVerdict({ results, least, most }, context, rule, need);
}

interface Counted {
  readonly results: readonly SubjectResult[];
  readonly least: Tally;
  readonly most: Tally;
}

function noVerdict(
  { results, least, most }: Counted,
  context: MeasureContext,
  rule: CountingRule,
  need: Requirement,
): Verdict {
  const missing = missingOf(most, rule, need);
  const why = noWords({ results, least, most, missing });
  return { answer: "no", why, missing, notEntered: lacksEntry(results, context, need) };
}

function meets({ passes, english, maths }: Tally, rule: CountingRule, need: Requirement): boolean {
  return passes >= rule.passesNeeded && (!need.basics || (english && maths));
}

/** What would still be needed: English and maths where they lack, and passes beyond those. */
function missingOf(most: Tally, rule: CountingRule, need: Requirement): readonly Missing[] {
  const basics = need.basics ? basicSubjects.filter(({ basic }) => !most[basic]) : [];
  const short = Math.ceil(rule.passesNeeded - most.passes) - basics.length;
  return [
    ...basics.map(({ basic }) => ({ kind: basic })),
    ...(short > 0 ? [{ kind: "passes" as const, short }] : []),
  ];
}

function lacksEntry(results: readonly SubjectResult[], context: MeasureContext, need: Requirement): boolean {
  if (context.basis !== "result") return false;
  const entered = ({ state }: SubjectResult): boolean => state === "entered" || state === "absent";
  return need.basics
    ? results.some((result) => result.basic !== null && !entered(result))
    : !results.some(entered);
}

/** A level 1 award without its grade leaves points open, but no pass. */
function mayPass({ outcome }: Entry): boolean {
  return outcome === "unknown";
}

function undecided(results: readonly SubjectResult[], context: MeasureContext, need: Requirement): Verdict {
  const rule = countingRuleOf(context.academicYear);
  const met = (card: GradeCard): boolean => meets(tally(card, rule), rule, need);
  const deciding = decidingResults(results, context.academicYear, met, mayPass);
  const grades = deciding.flatMap(({ entries }) =>
    entries.filter(mayPass).flatMap(({ grade }) => grade ?? []),
  );
  const why = notKnownWords(deciding, mayPass);
  return { answer: "notKnown", why, missing: [], notEntered: false, undecided: grades };
}

/** Whether columns of these subjects can hold five passes in every year in force, and both basics if needed. */
export function fivePassesDecidableFrom(subjects: ReadonlySet<SubjectId>, need: Requirement): boolean {
  return countingRules.every((rule) => {
    const card = newCard();
    for (const id of subjects) pass(card, id, rule);
    return meets(tally(card, rule), rule, need);
  });
}

/** Enters a pass in a subject; a subject that is not examined has no row. */
function pass(card: GradeCard, id: SubjectId, rule: CountingRule): void {
  const kind = subjectOf(id).kind;
  const row = card.rows.find(({ subject }) => subject.ids.includes(id));
  if (row !== undefined)
    enter(card, row, { ...enteredOnly, worth: rule.worth[kind], nonGcse: kind === "nonGcse" });
}
