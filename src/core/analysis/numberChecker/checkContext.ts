import type { Beside } from "./numberRemark";
import { plainProse } from "./reading/plainProse";
import { subjectOf } from "./topics";
import type { Subject } from "./topics";

/** What the rules look at beside the text. */
export interface CheckContext extends Beside {
  /** What the indicator is about. */
  readonly subject: Subject;
}

export function checkContext(beside: Beside): CheckContext {
  const { title, years } = beside.result.indicator;
  return { ...beside, subject: subjectOf(plainProse(title).plain, years) };
}
