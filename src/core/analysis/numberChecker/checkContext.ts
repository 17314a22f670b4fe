import type { Beside } from "./numberRemark";
import { plainProse } from "./reading/plainProse";
import { subjectOf } from "./topics";
import type { Subject } from "./topics";

/** What the rules look at beside the text. */
export interface CheckContext extends Beside {
  /** What the indicator is about. */
  readonly subject: Subject;
}

/** A title that says nothing of what is counted ("PI 23") leaves that to the measure. */
export function checkContext(beside: Beside): CheckContext {
  const { indicator, measure } = beside.result;
  const named = subjectOf(plainProse(indicator.title).plain, indicator.years);
  if (named.topics.size > 0 || measure === null) return { ...beside, subject: named };
  const { topics } = subjectOf(plainProse(measure.title).plain, indicator.years);
  return { ...beside, subject: { ...named, topics } };
}
