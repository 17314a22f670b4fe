import { headingText } from "../headings/headingText";

/** How rows under or between pupils begin that hold sums of others. */
const totalShapes: readonly RegExp[] = [
  // "Y11 total", "Beckside High average"; a pupil of such a name has a UPN or a date of birth beside it.
  /(?:^| )(?:totals?|subtotals?|averages?|avg)$/,
  /^(?:grand |sub |overall |school |cohort |group |year )?(?:totals?|averages?|avg|subtotals?|mean|median)(?: |$)/,
  /^(?:sum|count|percent|percentage|la|lea|england|national|regional|county|north west|statistical neighbours?|all pupils|cohort|virtual school)(?: (?:average|avg|total|count|figures?|cla|all|mean|result|results|of pupils))?$/,
  /^(?:number|no|count|percentage|percent|sum) (?:of|on|in|with|at|achieving|attaining|gaining) /,
  /^(?:cohort size|all (?:y|yr|year) ?\d{1,2}s?|boys|girls|pupils (?:attaining|achieving|gaining) .+|no pupils .+)$/,
  /^(?:national|england|la|regional) (?:average|avg|cla|all|figures?)(?: |$)/,
];

/** True for "Total", "Average attendance", "% A*-C", "England", "Number of pupils". */
export function isTotalWord(text: string): boolean {
  if (/^\s*%/.test(text)) return true;
  const words = headingText(text);
  return totalShapes.some((shape) => shape.test(words));
}

/** True for "Total" and "Average" alone, which may stand right of the first cells of a row. */
export function isSumWord(text: string): boolean {
  return /^(?:(?:grand|sub) ?)?totals?$|^(?:averages?|mean|sum|count)$/i.test(
    text.trim().slice(0, 40).replace(/:$/, ""),
  );
}

const groupWords =
  /\b(?:school|academy|college|high|primary|infants?|juniors?|nursery|pru|unit|centre|center|special|secondary|year|yr|y\d{1,2}|key stage|ks\d|class|district|area|team|borough|county|placed|independent|mainstream|provision|pupils|leavers|girls|boys|north|south|east|west|out of)\b/;

/** True for texts such as a school's name or "Year 10" that head the rows beneath them. */
export function isGroupWord(text: string): boolean {
  return groupWords.test(headingText(text));
}
