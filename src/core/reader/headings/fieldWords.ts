/**
 * Words of headings beside the grades, as officers shorten and vary them: what they come to, and their
 * spellings parted by "|". A word that adds nothing comes to "". Anything not here stands for itself.
 */
const spellings: readonly (readonly [comesTo: string, spellings: string])[] = [
  ["", "of | the | a | an | in | for | and | or | as | at | is | was | by | with | this"],
  ["", "what | are | they | their | them | does | do | have | has | any"],
  ["birth date", "dob | date of birth | birth date | dobirth | d o b"],
  ["birth", "born"],
  ["date", "dt | dates | on"],
  [
    "start",
    "started | starting | begin | began | begins | commenced | came | become | became | entered | entry",
  ],
  ["start", "into | from | since | admitted | taken | accommodated | being"],
  [
    "end",
    "ended | ending | cease | ceased | left | leave | leaving | discharged | discharge | to | until | exit",
  ],
  ["care", "cla | lac | bla | cic | looked after | being looked after | in care | children looked after"],
  ["care", "period of care | period in care | poc | care period | care episode"],
  ["year", "yr | yrs | years"],
  ["nc", "national curriculum"],
  ["nc year", "ncy | nc year"],
  ["nc year group", "ncyg"],
  ["year group", "yg"],
  ["group", "grp | gp"],
  ["attendance", "att | attend | attendence | attn"],
  ["absence", "abs | absent"],
  ["suspended", "susp | susps | suspension | suspensions | excl | excls | excluded | exclusion | exclusions"],
  ["suspended", "fte | ftes | fts | ftex | fpe | fpes | fx | ex | fixed term | fixed period | fixed"],
  ["suspended", "fixed term exclusion | fixed term exclusions | fixed period exclusion"],
  ["suspended", "fixed term excl | fixed period exclusions | fixed exclusions"],
  ["permanent", "perm | permanently"],
  ["day", "days"],
  ["score", "scores"],
  ["number", "no | nos | num | id | ids | identifier | ref | reference"],
  ["meeting", "mtg | mtgs | meet"],
  ["review", "rev"],
  ["latest", "last | most recent | recent"],
  ["current", "currently | now | present | this episode"],
  ["ytd", "year to date | to date | cumulative | cum | so far | this year | this academic year"],
  ["total", "overall | all | tot"],
  ["percent", "percentage | pc | pct | per cent | rate"],
  ["yn", "y n | yes no | y or n | yes or no"],
  ["primary", "prim | main | 1st | first"],
  ["second", "sec | secondary | 2nd | 2ndary"],
  ["need", "needs"],
  ["sen", "send | special educational needs | special needs"],
  ["status", "st | stat"],
  ["legal status", "ls"],
  ["code", "codes"],
  ["month", "months | mth | mths | mnth | mnths"],
  ["12 month", "12m | 12mths | 12mth"],
  ["school", "sch | schl"],
  ["education", "ed | educ | educational"],
  ["provision", "prov"],
  ["type", "types"],
  ["ethnic", "ethnicity | ethn | eth"],
  ["sex", "gender"],
  [
    "pupil",
    "pupils | child | childs | children | childrens | student | students | young person | young persons",
  ],
  ["pupil", "yp | yps | cyp | young people"],
  ["name", "names"],
  ["time", "timescale | timescales"],
  ["complete", "completed | done | completion"],
  ["compliant", "compliance"],
  ["qa", "qad | quality assurance | quality assured"],
  ["local authority", "la"],
  ["indate", "in date"],
  ["on roll", "on roll"],
];

const longestPhrase = 4;

const comesTo: ReadonlyMap<string, readonly string[]> = new Map(
  spellings.flatMap(([to, from]) =>
    from.split("|").map((text) => [text.trim(), to.split(" ").filter((word) => word !== "")] as const),
  ),
);

/** Every word of the table. */
export const spelledWords: ReadonlySet<string> = new Set(
  spellings.flatMap(([to, from]) => `${to} ${from.replace(/\|/g, " ")}`.split(/\s+/).filter(Boolean)),
);

/**
 * What the words of a heading come to, in an order that does not hang on theirs: "Att % YTD" and "YTD
 * attendance" are one. Null as soon as a word is neither of the table nor in `known`.
 */
export function fieldBag(words: readonly string[], known: ReadonlySet<string>): readonly string[] | null {
  const bag = new Set<string>();
  for (let at = 0; at < words.length;) {
    const [tokens, count] = phraseAt(words, at) ?? wordAt(words[at] ?? "", known) ?? [null, 0];
    if (tokens === null) return null;
    for (const token of tokens) bag.add(token);
    at += count;
  }
  return [...bag].sort();
}

type Taken = readonly [tokens: readonly string[], count: number];

function phraseAt(words: readonly string[], at: number): Taken | null {
  for (let count = Math.min(longestPhrase, words.length - at); count > 0; count--) {
    const tokens = comesTo.get(words.slice(at, at + count).join(" "));
    if (tokens !== undefined) return [tokens, count];
  }
  return null;
}

function wordAt(word: string, known: ReadonlySet<string>): Taken | null {
  return known.has(word) ? [[word], 1] : null;
}
