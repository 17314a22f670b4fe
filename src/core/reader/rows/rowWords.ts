import { headingText } from "../headings/headingText";

/** How rows under or between pupils begin that hold sums of others. */
const totalShapes: readonly RegExp[] = [
  // "Y11 total", "Beckside High average"; a pupil of such a name has a UPN or a date of birth beside it.
  /(?:^| )(?:totals?|subtotals?|averages?|avg)$/,
  /^(?:grand |sub |overall |school |cohort |group |year )?(?:totals?|averages?|avg|subtotals?|mean|median)(?: |$)/,
  /^(?:sum|count|percent|percentage|la|lea|england|national|regional|county|north west|statistical neighbours?|all pupils|cohort|virtual school)(?: (?:average|avg|total|count|figures?|cla|all|mean|result|results|of pupils))?$/,
  /^(?:number|no|count|percentage|percent|sum) (?:of|on|in|with|at|achieving|attaining|gaining) /,
  /^(?:cohort size|all (?:y|yr|year) ?\d{1,2}s?|pupils (?:attaining|achieving|gaining) .+|no pupils .+)$/,
  /^(?:national|england|la|regional) (?:average|avg|cla|all|figures?)(?: |$)/,
  /^(?:gap|difference|variance|minimum|maximum|mode|standard deviation|std dev|range|out of|max(?:imum)? marks?|grade boundar(?:y|ies)|aps|average point score)(?: (?:to|from|with|vs|v|against|for|between|la|national|england|cla|20\d\d|result|%).*)?$/,
  /^(?:cla|lac|non cla) (?:all|national|nationally|england|la|average|20\d\d)$/,
  /^(?:nat|natl|reg|stat neighbours?)$/,
  /^(?:national|england|la|lea|regional|nat|statistical neighbours?|sn|north west|nw|all|non) (?:all pupils|non cla|cla|lac|20\d\d.*|provisional.*|validated.*|target.*|.*(?:average|avg|mean))$/,
];

/** "9-4", "5+", "A*-C", "Grade 4+": a count of grades stands to the right of it. */
const gradeRange =
  /^\s*(?:grades?\s+|levels?\s+)?(?:[1-9]\s*\+|9\s*[-–]\s*[1-7]|A\*\s*[-–]\s*[A-G])\s*:?\s*$/i;

/** True for "Total", "Average attendance", "% A*-C", "England", "Number of pupils", "9-4". */
export function isTotalWord(text: string): boolean {
  if (/^\s*%/.test(text) || gradeRange.test(text.slice(0, 40))) return true;
  const words = headingText(text);
  return totalShapes.some((shape) => shape.test(words));
}

/** True for "Girls" and "SEN support", whose figures may stand beside it; alone in a row it heads pupils. */
export function isSubgroupWord(text: string): boolean {
  return /^(?:boys|girls|males?|females?|sen [kens]|sen support|ehcps?|(?:no|non) sen|all sen)$/.test(
    headingText(text),
  );
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

/** Two to four words with capitals: "Zoe New", "NEW, Zoe". */
export function mayBePerson(text: string): boolean {
  return /^(?:\p{Lu}[\p{L}'’-]*,?\s*){2,4}$/u.test(text.trim().slice(0, 60));
}
