import type { AcademicYear } from "../../domain/academicYear";
import { ratio } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { mapInSteps } from "../../domain/steps";
import type { Steps } from "../../domain/steps";
import type { Trend } from "../../domain/trends/trend";
import type { Evaluated } from "../evaluated";
import type { Evidence, Split } from "../results";
import { countedBuckets } from "../splits";
import type { Draft, EvidenceContext } from "./evidenceContext";
import { evidenceRules } from "./evidenceRules";
import type { EvidenceRule } from "./evidenceRules";

/** So many sentences are offered on a plan. */
const offeredAtMost = 6;

/**
 * The sentences an indicator's data allow, in the order in which they read well. The strongest six are offered:
 * opening ones first, then by share over the share that counts as one.
 */
export function* evidenceFor(
  evaluated: Evaluated,
  splits: readonly Split[],
  year: AcademicYear,
  trend: Trend | null,
): Steps<readonly Evidence[]> {
  const context: EvidenceContext = {
    result: evaluated.result,
    cohort: evaluated.result.cohort,
    counted: countedBuckets(evaluated.result),
    splits,
    year,
    trend,
    measureContext: evaluated.context,
  };
  const rules = evidenceRules.filter(({ applies }) => applies?.(context) ?? true);
  const all = (yield* mapInSteps(rules, (rule) => drafted(rule, context), 1)).flat();
  const offered = strongest(all);
  return all.map(({ rule, draft: { text, figures } }) => ({
    indicator: context.result.indicator.id,
    rule: rule.id,
    text: rule.follows === undefined || offered.has(rule.follows) ? text : standingAlone(text),
    figures,
    offered: offered.has(rule.id),
  }));
}

function strongest(all: readonly Drafted[]): ReadonlySet<string> {
  const ordered = [...all].sort((first, second) => strength(second).compare(strength(first)));
  return new Set(ordered.slice(0, offeredAtMost).map(({ rule }) => rule.id));
}

/** "A further 26 of 79 …" without the sentence that it goes on from. */
function standingAlone(text: string): string {
  return text.replace(/^A further /, "");
}

interface Drafted {
  readonly rule: EvidenceRule;
  readonly draft: Draft;
}

function drafted(rule: EvidenceRule, context: EvidenceContext): readonly Drafted[] {
  const draft = rule.draft(context);
  return draft === null || draft.share.lt(rule.from) ? [] : [{ rule, draft }];
}

/** Larger than any share over its threshold, so that opening sentences keep the table's order. */
const opening = 1000;

function strength({ rule, draft }: Drafted): Exact {
  return rule.opens ? ratio(opening, 1) : draft.share.div(rule.weighedBy);
}
