import { findSubject } from "../grades/subjects";
import type { SubjectId } from "../grades/subjects";
import type { Pupil } from "../pupil";
import { countingRuleOf, countingRules } from "./countingRules";
import type { CountingRule } from "./countingRules";
import type { MeasureContext, Missing, Verdict } from "./measure";
import { basicSubjects, hasNoGrade, subjectResults } from "./subjectResults";
import type { SubjectResult } from "./subjectResults";
import { tally } from "./tally";
import type { Tally, UnknownPasses } from "./tally";
import { noWords, notKnownWords, yesWords } from "./verdictWords";

/** What a pupil must have beside the passes. */
export interface Requirement {
  readonly basics: boolean;
}

/**
 * One pupil on "five or more A*-C": counted twice, with every unknown grade as a fail and as a pass; when
 * both counts agree the answer stands, otherwise it is not known.
 */
export function fivePassesVerdict(pupil: Pupil, context: MeasureContext, need: Requirement): Verdict {
  if (hasNoGrade(pupil, context)) return verdictOnNothing(context, need);
  const rule = countingRuleOf(context.academicYear);
  const results = subjectResults(pupil, context);
  const count = (unknownPasses: UnknownPasses): Tally => tally(results, rule, unknownPasses);
  const least = count(() => false);
  const most = count(() => true);
  if (meets(least, rule, need))
    return { answer: "yes", why: yesWords(least, need), missing: [], notEntered: false };
  if (meets(most, rule, need)) return undecided(results, rule, need);
  const missing = missingOf(most, rule, need);
  const why = noWords({ results, least, most, missing });
  return { answer: "no", why, missing, notEntered: lacksEntry(results, context, need) };
}

function meets({ passes, english, maths }: Tally, rule: CountingRule, need: Requirement): boolean {
  return passes >= rule.passesNeeded && (!need.basics || (english && maths));
}

/** On results, what the officer answered; on working-at grades an empty row says nothing about the pupil. */
function verdictOnNothing(context: MeasureContext, need: Requirement): Verdict {
  if (context.basis === "workingAt")
    return { answer: "notKnown", why: "no grades recorded", missing: [], notEntered: false };
  if (context.blankResults === "notKnown")
    return { answer: "notKnown", why: "no results entered", missing: [], notEntered: false };
  const missing = missingOf(
    { passes: 0, english: false, maths: false },
    countingRuleOf(context.academicYear),
    need,
  );
  return { answer: "no", why: "no results entered", missing, notEntered: true };
}

/** What would still be needed: English and maths where they lack, and passes beyond those. */
function missingOf(most: Tally, rule: CountingRule, need: Requirement): readonly Missing[] {
  const basics = need.basics ? basicSubjects.filter(({ basic }) => !most[basic]) : [];
  const short = rule.passesNeeded - most.passes - basics.length;
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

function undecided(results: readonly SubjectResult[], rule: CountingRule, need: Requirement): Verdict {
  const unknown = results.filter((result) => result.entries.some(({ outcome }) => outcome === "unknown"));
  const met = (unknownPasses: UnknownPasses): boolean =>
    meets(tally(results, rule, unknownPasses), rule, need);
  const alone = unknown.filter((one) => met((result) => result === one) || !met((result) => result !== one));
  const deciding = alone.length > 0 ? alone : unknown;
  const grades = deciding.flatMap(({ entries }) =>
    entries.flatMap(({ outcome, grade }) => (outcome === "unknown" && grade !== null ? [grade] : [])),
  );
  return {
    answer: "notKnown",
    why: notKnownWords(deciding),
    missing: [],
    notEntered: false,
    undecided: grades,
  };
}

/** Whether columns of these subjects can hold five passes in every year in force, and both basics if needed. */
export function fivePassesDecidableFrom(subjects: ReadonlySet<SubjectId>, need: Requirement): boolean {
  const known = [...subjects].flatMap((id) => findSubject(id) ?? []);
  const basics = basicSubjects.every(({ basic }) => known.some((subject) => subject.basic === basic));
  if (need.basics && !basics) return false;
  return countingRules.every(
    (rule) =>
      largestCount(
        known.map(({ discount, kind }) => ({ discount, kind })),
        rule,
      ) >= rule.passesNeeded,
  );
}

function largestCount(
  known: readonly { readonly discount: string; readonly kind: SubjectResult["entries"][number]["kind"] }[],
  rule: CountingRule,
): number {
  const results: readonly SubjectResult[] = [...new Set(known.map(({ discount }) => discount))].map(
    (discount) => ({
      label: discount,
      basic: null,
      state: "entered",
      entries: known
        .filter((row) => row.discount === discount)
        .map(({ kind }) => ({ kind, outcome: "pass" as const, grade: null })),
    }),
  );
  return tally(results, rule, () => false).passes;
}
