import { headingText } from "../headings/headingText";
import { readPart } from "../headings/readPart";

/** A line of text that stands alone above pupils, and what it says of them until the next such line. */
export interface RowGroup {
  /** 0-based row of the line. */
  readonly row: number;
  readonly text: string;
  readonly says: "school" | "year";
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

/** What a line alone says of the pupils beneath it; null when it is neither a school's name nor a year group. */
export function groupSays(text: string): RowGroup["says"] | null {
  const words = headingText(text);
  const { yearGroup, core, coreWords } = readPart(text);
  if (yearGroup !== null && (core === "" || coreWords.every((word) => kindWords.has(word)))) return "year";
  if (/^reception(?: pupils| class)?$/.test(words)) return "year";
  return !namesKindOnly(text) && schoolWords.test(words) ? "school" : null;
}

/** "Primary schools", "Key Stage 3", "Out of county": kinds of school, and none by name. */
export function namesKindOnly(text: string): boolean {
  return headingText(text)
    .split(" ")
    .every((word) => kindWords.has(word) || /^(?:ks)?\d$/.test(word));
}

/** The text of the last line above a row that says this; null without one. */
export function groupAbove(
  groups: readonly RowGroup[] | undefined,
  row: number,
  says: RowGroup["says"],
): RowGroup | null {
  let above: RowGroup | null = null;
  for (const group of groups ?? []) if (group.row < row && group.says === says) above = group;
  return above;
}
