import type { AcademicYear } from "../../domain/academicYear";
import { ratio } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import type { Evaluated } from "../evaluated";
import type { Evidence, Split } from "../results";
import { countedBuckets } from "../splits";
import type { Draft, EvidenceContext } from "./evidenceContext";
import { evidenceRules } from "./evidenceRules";
import type { EvidenceRule } from "./evidenceRules";

/** So many sentences are offered on a plan. */
const offeredAtMost = 6;

/** The sentences an indicator's data allow, opening ones first and then the strongest first. */
export function evidenceFor(
  evaluated: Evaluated,
  splits: readonly Split[],
  year: AcademicYear,
): readonly Evidence[] {
  const context: EvidenceContext = {
    result: evaluated.result,
    cohort: evaluated.result.cohort,
    counted: countedBuckets(evaluated.result),
    splits,
    year,
    measureContext: evaluated.context,
  };
  return evidenceRules
    .flatMap((rule) => drafted(rule, context))
    .sort((first, second) => strength(second).compare(strength(first)))
    .map(({ rule, draft: { text, figures } }, index) => ({
      indicator: context.result.indicator.id,
      rule: rule.id,
      text,
      figures,
      offered: index < offeredAtMost,
    }));
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
