import type { CountingRule } from "../countingRules";
import type { GradeCard } from "./gradeCard";

/** What one pupil's passes come to. */
export interface Tally {
  readonly passes: number;
  readonly english: boolean;
  readonly maths: boolean;
}

/** A*-C passes of a card under a year's rule, in GCSEs: two short courses are one. */
function countPasses({ taken }: GradeCard, { nonGcseLimit }: CountingRule): number {
  let gcse = 0;
  let other = 0;
  for (const { worth, nonGcse } of taken)
    if (nonGcse) other += worth;
    else gcse += worth;
  return gcse + Math.min(nonGcseLimit, other);
}

/** The passes of a card, and whether English and maths are among them. */
export function tally(card: GradeCard, rule: CountingRule): Tally {
  const { english, maths } = card;
  return { passes: countPasses(card, rule), english: english.worth > 0, maths: maths.worth > 0 };
}
