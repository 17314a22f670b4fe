import type { HeadingTopic } from "./headingMeaning";

/** Words before the measure that add nothing. */
const before = "(?:percent|achieved|attained|gained|met|gcses?|ks4|result|results|key stage 4)?";
const fiveOrMore = "(?:5|five)(?:plus|ormore|good)?(?:gcses?|goodgcses?|passes)?(?:at)?(?:grades?)?";
const starToC = "a(?:star)?(?:to)?c(?:grades?|gcses?|passes)?(?:at)?(?:gcses?)?(?:orequivalent)?";
const including = "(?:incl?|including|includes|with|and|plus)?(?:gcses?)?(?:both)?";
const both =
  "(?:em|eandm|me|mande|eng(?:lish)?(?:and)?m(?:aths?|athematics)?|maths?(?:and)?eng(?:lish)?|emaths|eandmaths|englishlanguageandmaths?)";
const after = "(?:yn|yesno|yorn|yesorno|met|achieved|attained|measure|result)?";
const yesNo = "(?:yn|yesno)?";
/** "4+", whose sign the key has lost, "9-4" and "grade 4 or above". */
const atLeast = (grade: 4 | 5): string =>
  `(?:grades?)?(?:9(?:to)?${grade}|${grade}(?:plus|orabove|andabove|orbetter|ormore)?)`;
const scoreOf = "(?:ks4|gcse|total|overall)?";
const score = "(?:scores?|points|total|result|measure)?";
const allThree = "(?:rwm|randwandm|reading(?:and)?writing(?:and)?math(?:s|ematics)?)";
/** A standard of Key Stage 2 in all three subjects, said before or behind them: "L4+ RWM", "RWM combined EXS+". */
const inAllThree = (standard: string): RegExp =>
  new RegExp(
    `^(?:ks2)?(?:combined)?(?:${standard}(?:in)?(?:combined)?${allThree}(?:combined)?|${allThree}(?:combined)?(?:at)?${standard})${after}$`,
  );

/**
 * Headings with too many spellings for a list: the shape of the heading's key, and what it is about.
 * "5+ A*-C inc E&M (Y/N)", "5ACEM" and "Five or more A* to C including English and maths" are one shape.
 * Every part is optional once and none repeats, so no heading can make the match slow.
 */
const shapedHeadings: readonly { readonly shape: RegExp; readonly topic: HeadingTopic }[] = [
  {
    shape: new RegExp(`^${before}${fiveOrMore}${starToC}${including}${both}${after}$`),
    topic: { kind: "ready", measure: "ks4-5ac-em" },
  },
  {
    shape: new RegExp(
      `^(?:ptac5em|(?:l2|level2)(?:threshold)?(?:incl?|including|with)?(?:em|eandm)${yesNo})$`,
    ),
    topic: { kind: "ready", measure: "ks4-5ac-em" },
  },
  {
    shape: new RegExp(`^(?:${before}${fiveOrMore}${starToC}${after}|(?:l2|level2)threshold${yesNo})$`),
    topic: { kind: "ready", measure: "ks4-5ac" },
  },
  ...([4, 5] as const).map((grade) => ({
    shape: new RegExp(
      `^${before}(?:(?:basics|${both})(?:at)?${atLeast(grade)}|${atLeast(grade)}(?:in)?(?:both)?(?:basics|${both}))${after}$`,
    ),
    topic: { kind: "ready", measure: `ks4-em-${grade}` } as const,
  })),
  {
    shape: new RegExp(`^${scoreOf}(?:attainment8|attain8|att8|a8)${score}$`),
    topic: { kind: "ready", measure: "ks4-attainment8" },
  },
  {
    shape: new RegExp(`^${scoreOf}(?:progress8|prog8|p8)${score}$`),
    topic: { kind: "ready", measure: "ks4-progress8" },
  },
  {
    shape: new RegExp(`^${scoreOf}ebacc(?:aps|averagepoints?(?:score)?)${score}$`),
    topic: { kind: "ready", measure: "ks4-ebacc-aps" },
  },
  {
    shape: new RegExp(`^(?:achieved|attained|gained|met|eyfsp?)?(?:gld|goodlevelofdevelopment)${after}$`),
    topic: { kind: "ready", measure: "eyfs-gld" },
  },
  {
    shape: inAllThree("(?:l|level)4(?:plus|orabove)?"),
    topic: { kind: "ready", measure: "ks2-rwm-level4" },
  },
  {
    shape: inAllThree("(?:gds|higher(?:standard)?|hs|greaterdepth|110(?:plus)?)"),
    topic: { kind: "ready", measure: "ks2-rwm-higher" },
  },
  {
    shape: inAllThree("(?:exs|exp|expected(?:standard)?|are|100(?:plus)?)?(?:plus|orabove)?"),
    topic: { kind: "ready", measure: "ks2-rwm-expected" },
  },
  {
    shape: new RegExp(`^(?:persistent(?:ly)?abs(?:ent|ence|entee)?)(?:flag|pupil)?${yesNo}$`),
    topic: { kind: "ready", measure: "absence-persistent" },
  },
  {
    shape: new RegExp(`^severe(?:ly)?abs(?:ent|ence|entee)?(?:flag|pupil)?${yesNo}$`),
    topic: { kind: "ready", measure: "absence-severe" },
  },
  {
    shape: new RegExp(
      `^(?:cla|lac|bla)?(?:incare|lookedafter)?(?:for|over)?12(?:m|months?|mths?|mnths?)(?:plus)?(?:incare)?(?:at|on|by|asat|to)?(?:31|31st)?(?:march|mar|03|3)?(?:20\\d\\d|\\d\\d)?${yesNo}$`,
    ),
    topic: { kind: "field", field: "twelveMonths" },
  },
];

/** The topic of a heading by its shape; null for any other heading. */
export function shapedTopic(key: string): HeadingTopic | null {
  return shapedHeadings.find((row) => row.shape.test(key))?.topic ?? null;
}
