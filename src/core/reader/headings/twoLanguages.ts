import type { HeadingMeaning } from "./headingMeaning";
import { headingWords } from "./headingText";
import { isOurWord } from "./mendSpelling";
import { saysNoGrades } from "./subjectBeside";

/** Reads a heading's cells, top to bottom. */
type Read = (texts: readonly string[]) => HeadingMeaning;

/** The signs between two languages. */
const sign = /\s*[/|\n]\s*/;

/**
 * A heading that says the same in two languages ("Enw / Name"), by the half that we know: of the other half no
 * word is ours. Two halves that mean the same are one as well ("Pupil / Student"). Null for any other heading.
 */
export function inTwoLanguages(texts: readonly string[], read: Read): HeadingMeaning | null {
  const halves = (texts[texts.length - 1] ?? "").trim().split(sign);
  const [first = "", second = ""] = halves;
  if (halves.length !== 2 || first === "" || second === "") return null;
  const [a, b] = [first, second].map((half) => read([...texts.slice(0, -1), half]));
  if (a === undefined || b === undefined) return null;
  if (a.topic !== null && JSON.stringify(a) === JSON.stringify(b)) return a;
  const known =
    a.topic !== null && isForeign(second, b) ? a : b.topic !== null && isForeign(first, a) ? b : null;
  return known === null || known.topic?.kind === "unused" ? null : { ...known, loose: true };
}

/** Letters alone, and no word that officers use over a column. */
function isForeign(half: string, { topic }: HeadingMeaning): boolean {
  const words = headingWords(half);
  const strange = (word: string): boolean =>
    /^\p{L}{2,}$/u.test(word) && !isOurWord(word) && !saysNoGrades(word);
  return topic === null && words.length > 0 && words.every(strange);
}
