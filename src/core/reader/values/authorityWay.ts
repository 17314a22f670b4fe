import { plainText } from "../../domain/plainText";
import { cellAt, shownText } from "../cells";
import { headingWords } from "../headings/headingText";
import type { ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import { placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import { yesNoWords } from "./wordLists";

/** What a yes in a column about the authority says of the pupil; null where yes and no are left out. */
export type AuthorityWay = "in" | "out" | null;

const outWords: ReadonlySet<string> = new Set(
  "out outside ooa ooc oob ola oola not external other".split(" "),
);
const inWords: ReadonlySet<string> = new Set("in inside within own inhouse internal".split(" "));

const answers = {
  leaveOut: "leave them out",
  out: "yes is out of the authority",
  in: "yes is in the authority",
} as const;

/**
 * What yes means in a column about the authority: the heading says it where it has a word for out or one for in,
 * as "OOC?" and "In area?" have. Where it has both or neither ("In/Out of county"), the officer is asked.
 */
export function authorityWay(
  list: PupilList,
  heading: Heading | undefined,
  rows: readonly number[],
  context: ReadContext,
): AuthorityWay {
  if (heading === undefined) return null;
  const words = headingWords(heading.text);
  const [out, within] = [outWords, inWords].map((known) => words.some((word) => known.has(word)));
  if (out !== within) return out ? "out" : "in";
  const cell = rows.map((row) => cellAt(list.sheet, row, heading.column)).find(isYesOrNo);
  return cell === undefined ? null : ask(list, heading, shownText(cell), context);
}

function isYesOrNo(cell: ReturnType<typeof cellAt>): boolean {
  const plain = plainText(shownText(cell));
  return plain === "x" || yesNoWords.has(plain);
}

function ask(
  list: PupilList,
  heading: Heading,
  found: string | undefined,
  { questions }: ReadContext,
): AuthorityWay {
  const at = placeIn(list, heading.row, heading.column);
  const answer = questions.decide({
    id: `in-or-out:${list.label}`,
    about: "yes in or out of the authority",
    text: () =>
      `Under ${at.cell} ‘${heading.text}’ stand answers such as ‘${found ?? ""}’. Does yes mean in the authority, or out of it?`,
    at,
    options: [answers.leaveOut, answers.out, answers.in],
    likely: answers.leaveOut,
  });
  if (answer === answers.leaveOut) return null;
  return answer === answers.out ? "out" : "in";
}
