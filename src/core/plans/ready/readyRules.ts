import type { ReadyRule } from "./readyPack";
import { changedSince, interimTargets, saidInterim, wordedAtAnother } from "./rules/figuresAgreed";
import {
  clippedText,
  emptyBoxes,
  pointedUp,
  pointsUp,
  severalRoles,
  undated,
  withoutLeads,
} from "./rules/formBoxes";
import {
  flagged,
  lateWords,
  twoStatuses,
  typedNumbers,
  withoutMeasure,
  withoutProgress,
} from "./rules/plannedActions";
import { partNames, pupilNumbers, wholeNames } from "./rules/pupilsNamed";
import { figuresDisagree, typedNeeds } from "./rules/tables";
import { noSuchDay, withoutWords } from "./rules/unfinishedActions";
import { withoutReason } from "./rules/withoutReason";

/**
 * What is looked at before a pack goes to a committee. Each row has been seen in published plans: those of
 * Lancashire (Cabinet Committee on Performance Improvement, February 2015) and Wirral (2015), or would be a breach
 * of confidence. Stray tags, unfinished ends and numbers are the number checker's.
 */
export const readyRules: readonly ReadyRule[] = [
  { id: "pupil-name", severity: "mustFix", find: wholeNames },
  { id: "pupil-number", severity: "mustFix", find: pupilNumbers },
  { id: "no-reason", severity: "mustFix", find: withoutReason },
  { id: "figures-disagree", severity: "mustFix", find: figuresDisagree },
  { id: "needs-add-up", severity: "mustFix", find: typedNeeds },
  { id: "part-name", severity: "worthALook", find: partNames },
  { id: "empty-box", severity: "worthALook", find: emptyBoxes },
  { id: "no-indicator-lead", severity: "worthALook", find: withoutLeads },
  {
    id: "no-lead",
    severity: "worthALook",
    find: flagged("noLead", "lead", () => "No lead: name the one role who answers for it"),
  },
  {
    id: "no-date",
    severity: "worthALook",
    find: flagged("noDate", "due", () => "No date: say by when it is to be done"),
  },
  { id: "no-action", severity: "worthALook", find: withoutWords },
  { id: "no-such-day", severity: "worthALook", find: noSuchDay },
  { id: "overdue", severity: "worthALook", find: flagged("overdue", "due", lateWords) },
  { id: "two-statuses", severity: "worthALook", find: twoStatuses },
  { id: "several-roles", severity: "worthALook", find: severalRoles },
  { id: "undated", severity: "worthALook", find: undated },
  { id: "as-above", severity: "worthALook", find: pointsUp },
  { id: "was-as-above", severity: "worthALook", find: pointedUp },
  { id: "typed-numbers", severity: "worthALook", find: typedNumbers },
  { id: "no-progress", severity: "worthALook", find: withoutProgress },
  { id: "no-measure", severity: "worthALook", find: withoutMeasure },
  { id: "interim-target", severity: "worthALook", find: interimTargets },
  { id: "said-interim", severity: "worthALook", find: saidInterim },
  { id: "worded-at-another-figure", severity: "worthALook", find: wordedAtAnother },
  { id: "changed-since-approval", severity: "worthALook", find: changedSince },
  { id: "clipped", severity: "worthALook", find: clippedText },
];

const namingRules: ReadonlySet<string> = new Set(["pupil-name", "pupil-number", "part-name"]);

/** Whether a remark of this rule says that words of hers name a pupil. */
export function isNaming(rule: string): boolean {
  return namingRules.has(rule);
}
