import { around } from "./around";
import { speaksOfOthers } from "./speaksOfOthers";
import { isPlainly } from "./guards";
import type { CheckContext } from "./checkContext";
import { isKind } from "./reading/mention";
import type { Mention } from "./reading/mention";
import { population } from "./reading/numberWords";
import type { Prose } from "./reading/readProse";
import { aboutness } from "./topics";

const reached = "(?:attained|achieved|gained|met|reached|secured|obtained|are working at|were working at)";
const measure = "(?:the |this )?(?:headline )?(?:measure|indicator)\\b";
const reachedMeasure = new RegExp(`${population}(?:${reached}) ${measure}`);
/** "9 of 18 (50.0%) attained." */
const reachedBare = new RegExp(`${population}(?:attained|achieved)(?:[.;,:)]|$)`);
/** What may stand before a count that is of everybody. */
const opensSentence = /^\W*(?:overall,? |only |just |in (?:all|total),? )?$/;
const reachedGrades = new RegExp(`${population}${reached} `);
/** "The figure" alone may be that of the sentence before. */
const figureIs =
  /(?:^|[^a-z])(?:performance|attainment|(?:our|overall) (?:figure|result|outcome)|(?:this|the) (?:measure|indicator))(?: for the cohort)?(?: this (?:year|period|term|summer))? ?(?:is|was|of|at|stands at|stood at|came to|:)(?: now)? (?:only |just )?$/;
const distance =
  /^ (?:below|above|short|under|over|lower|higher|more|less|away|off|behind|ahead|down|up|better|worse)\b/;

/**
 * Whether the words around a number say that it is the indicator's own figure: "our performance is …",
 * "… of CLA attained the measure". Words about a part, another time, another place or another measure untie it.
 */
export function isAboutFigure(prose: Prose, mention: Mention, context: CheckContext, index: number): boolean {
  const { before, lead, after, both } = around(prose, mention);
  const isBare = isOfEverybody(mention, lead, context) && reachedBare.test(after);
  const named = isBare || reachedMeasure.test(after) || (figureIs.test(lead) && !distance.test(after));
  if (!named && !reachedGrades.test(after)) return false;
  const topic = aboutness(both, context.subject);
  return (
    (topic === "same" || (named && topic === "none")) &&
    isPlainly(both, "elsewhere", "part", "otherTime") &&
    isPlainly(before, "not") &&
    !/target/.test(before) &&
    !speaksOfOthers(prose, index, context)
  );
}

/** A count of as many pupils as the figure counts, or one with which its sentence begins. */
function isOfEverybody(mention: Mention, lead: string, { result }: CheckContext): boolean {
  if (!isKind(mention, "count")) return false;
  return mention.said.whole === result.denominator || opensSentence.test(lead);
}
