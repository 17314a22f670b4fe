import { headingText } from "../headings/headingText";
import { readPart } from "../headings/readPart";

/** How a line over pupils, or a sheet's name, begins that says that they no longer count. */
const gone =
  /^(?:pupils |children |young people |cla |lac |all )?(?:who )?(?:have |has |had |now |recently )?(?:left|ceased|closed|discharged|no longer (?:looked after|in care|cla|lac|on roll)|moved (?:out|away|on)|returned home|deceased|off roll|not on roll|inactive|ended|end of care|transferred(?: out)?|adopted|out of care)(?: |$)/;

/** The same at the end: "Y11 left care"; "Year 11 leavers" are the pupils of Year 11, who count. */
const goneAtEnd = /(?:^| )(?:left care|ceased|left|leavers)$/;

/** Words that say it only when they stand nearly alone: "Old Trafford" is a place. */
const goneAlone =
  /^(?:old|previous|former|archived?|leavers?)(?: (?:pupils|children|list|cohort|cla|lac|data|tracker|cases))?$/;

/** What is left of "Leavers 25-26" and "Left Autumn 2025" without year and term. */
const goneInYear = /^(?:leavers?|left|leftcare)$/;

/** The same said of those who count. */
const current =
  /^(?:pupils |children |cla |lac |all )?(?:currently |now )?(?:on roll|current|active|open|in care|looked after)(?: |$)/;

/** "CURRENT" and "Current Year 11 pupils": the pupils are those of now, which says nothing of the grades beneath. */
const currentPupils =
  /^(?:(?:all|(?:year|yr|y|ks|key stage) ?\d+) )?current(?:ly)?(?: (?:year|yr|y|ks|key stage) ?\d+)?(?: (?:pupils?|children|young people|cla|lac|looked after|in care|on roll|roll|cohort|caseload|cases|list))*$/;

const longestTitle = 60;

/** What a line that stands alone says of the pupils beneath it: gone, current, or neither. */
export function statusOf(text: string): "gone" | "current" | null {
  if (text.length > longestTitle) return null;
  const words = headingText(text);
  const { core, yearGroup } = readPart(text);
  const schoolLeavers = yearGroup !== null && words.endsWith("leavers");
  if (yearGroup === null && goneInYear.test(core)) return "gone";
  if (gone.test(words) || goneAlone.test(words) || (!schoolLeavers && goneAtEnd.test(words))) return "gone";
  return current.test(words) ? "current" : null;
}

/** Whether a title says that the pupils beneath are the current ones, which "Current grades" does not. */
export function saysWhoIsCurrent(text: string): boolean {
  return text.length <= longestTitle && currentPupils.test(headingText(text));
}
