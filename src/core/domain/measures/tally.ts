import type { CountingRule } from "./countingRules";
import type { Entry, SubjectResult } from "./subjectResults";

/** What one pupil's passes come to. */
export interface Tally {
  readonly passes: number;
  readonly english: boolean;
  readonly maths: boolean;
}

/** How a subject whose grade is not known is to be taken, for one count. */
export type UnknownPasses = (result: SubjectResult) => boolean;

/** Counts A*-C passes under a year's rule, taking each unknown grade as the caller says. */
export function tally(
  results: readonly SubjectResult[],
  rule: CountingRule,
  unknownPasses: UnknownPasses,
): Tally {
  const passed = results.map((result) => ({ result, entry: bestPass(result, rule, unknownPasses(result)) }));
  const worth = (nonGcse: boolean): number =>
    passed.reduce((sum, { entry }) => sum + (isNonGcse(entry) === nonGcse ? worthOf(entry, rule) : 0), 0);
  const gained = (basic: "english" | "maths"): boolean =>
    passed.some(({ result, entry }) => result.basic === basic && entry !== null);
  return {
    passes: worth(false) + Math.min(rule.nonGcseLimit, worth(true)),
    english: gained("english"),
    maths: gained("maths"),
  };
}

function bestPass(result: SubjectResult, rule: CountingRule, unknownPasses: boolean): Entry | null {
  const passes = result.entries.filter(
    ({ outcome }) => outcome === "pass" || (outcome === "unknown" && unknownPasses),
  );
  return passes.reduce<Entry | null>(
    (best, entry) => (best === null || worthOf(entry, rule) > worthOf(best, rule) ? entry : best),
    null,
  );
}

function worthOf(entry: Entry | null, rule: CountingRule): number {
  return entry === null ? 0 : rule.worth[entry.kind];
}

function isNonGcse(entry: Entry | null): boolean {
  return entry?.kind === "nonGcse";
}
