import { headingText } from "../headings/headingText";
import { readPart } from "../headings/readPart";

/** A line of text that stands alone above pupils, and what it says of them until the next such line. */
export interface RowGroup {
  /** 0-based row of the line. */
  readonly row: number;
  readonly text: string;
  /** "other" for a line that tells neither, and ends what a line above it told. */
  readonly says: "school" | "year" | "other";
}

/** Words of which a school's name has one. */
const schoolWords =
  /\b(?:school|academy|college|high|primary|infants?|juniors?|nursery|pru|pupil referral unit|centre|center|grammar|c of e|ce|rc)\b/;

/** Words that by themselves name a kind of school or a place, and no school. */
const kindWords: ReadonlySet<string> = new Set(
  "primary secondary special mainstream independent maintained schools school academies academy colleges college nursery nurseries infant infants junior juniors high pru prus pupils in out of and county borough authority the other all phase placements alternative provision centre key stage".split(
    " ",
  ),
);

const longestName = 60;

/** Short and in words, as headings of pupils are; "* unvalidated", "(moved in May)" and titles are notes. */
export function mayHead(text: string): boolean {
  return /^\p{L}/u.test(text.trim()) && text.length <= longestName && !titleWords.test(headingText(text));
}

/** Words of titles, of which a page that is printed may repeat one. */
const titleWords = /\b(?:virtual school|tracker|report|spreadsheet|as at)\b/;

/** Words of lists and tables, which are no school by name. */
const listWords = /\b(?:register|data|list|results|attainment)\b/;

/** What a line alone says of the pupils beneath it; null when it is neither a school's name nor a year group. */
export function groupSays(text: string): "school" | "year" | null {
  const words = headingText(text);
  const { yearGroup, core, coreWords } = readPart(text);
  if (yearGroup !== null && (core === "" || coreWords.every((word) => kindWords.has(word)))) return "year";
  if (/^reception(?: pupils| class)?$/.test(words)) return "year";
  return !namesKindOnly(text) && schoolWords.test(words) && !titleWords.test(words) && !listWords.test(words)
    ? "school"
    : null;
}

/** "Primary schools", "Key Stage 3", "Out of county": kinds of school, and none by name. */
export function namesKindOnly(text: string): boolean {
  return headingText(text)
    .split(" ")
    .every((word) => kindWords.has(word) || /^(?:ks)?\d$/.test(word));
}

/**
 * The last line above a row that says this; null without one, and where a line since then has ended it: one of
 * another meaning, or a new year group where schools stand within years, and the other way about.
 */
export function groupAbove(
  groups: readonly RowGroup[] | undefined,
  row: number,
  says: "school" | "year",
): RowGroup | null {
  const outer = groups?.find((group) => group.says !== "other")?.says;
  let above: RowGroup | null = null;
  for (const group of groups ?? []) {
    if (group.row >= row) break;
    if (group.says === says) above = group;
    else if (group.says === "other" || group.says === outer) above = null;
  }
  return above;
}
