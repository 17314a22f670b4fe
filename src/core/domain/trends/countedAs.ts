import type { Basis } from "../measures/measure";

/** How a figure was counted: two that differ in it are not compared. */
export interface CountedAs {
  /** Measure id. */
  readonly measure: string;
  /** Cohort id, such as `y11-12m`. */
  readonly cohort: string;
  readonly basis: Basis | "typed";
}

/** A figure that another team gave: nothing more is known of it. */
export const typedFigure: CountedAs = { measure: "typed", cohort: "", basis: "typed" };

const basisWords: Readonly<Record<CountedAs["basis"], string>> = {
  result: "results",
  workingAt: "working-at grades",
  typed: "typed",
};

/** "ks4-5ac-em, y11-12m, results", or "typed". */
export function countedAsWords({ measure, cohort, basis }: CountedAs): string {
  return basis === "typed" ? basisWords.typed : [measure, cohort, basisWords[basis]].join(", ");
}

/** What such words say; null for any other text. */
export function readCountedAs(text: string): CountedAs | null {
  const said = text.trim().toLowerCase();
  if (said === basisWords.typed) return typedFigure;
  const [measure, cohort, words] = said.split(/\s*,\s*/);
  const basis = (["result", "workingAt"] as const).find((each) => basisWords[each] === words);
  return measure === undefined || cohort === undefined || basis === undefined
    ? null
    : { measure, cohort, basis };
}

/** A day on roll moves on with the year; the rule stays the same. */
function ruleOf(cohort: string): string {
  return cohort.replace(/-\d{8}(?=-|$)/, "-day");
}

/**
 * Why two figures of one indicator do not count the same; null where they do, or where one of them does not say.
 * Source: our own. Results and working-at grades are never mixed in one figure, nor in one comparison.
 */
export function countedOtherwise(then: CountedAs | null, now: CountedAs | null): string | null {
  if (then === null || now === null || then.basis === "typed" || now.basis === "typed") return null;
  if (then.measure !== now.measure) return `the measure was ${then.measure}, now ${now.measure}`;
  if (ruleOf(then.cohort) !== ruleOf(now.cohort))
    return `the pupils counted were ${then.cohort}, now ${now.cohort}`;
  return then.basis === now.basis ? null : `${basisWords[then.basis]} then, ${basisWords[now.basis]} now`;
}
