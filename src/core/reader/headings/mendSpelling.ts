import { trackerColumns } from "../trackerColumns";
import { unusedHeadings } from "../unusedHeadings";
import { editDistance } from "./editDistance";
import { spelledWords } from "./fieldWords";
import { headingWords } from "./headingText";
import { phraseTexts } from "./qualifierWords";
import { subjectHeadings } from "./subjectHeadings";

const shortest = 5;
const longest = 30;
/** A heading with more words that we do not know is about something else. */
const mostMended = 2;

/** Short words are close to too many others: one slip in five to seven letters, two in longer words. */
function slipsAllowed(length: number): number {
  return length < 8 ? 1 : 2;
}

/** English words one slip away from a word of ours, which are spelt as they should be. */
const rightWords: ReadonlySet<string> = new Set(
  `state states leader leaders mother meaning meanings reason placing plane planned course career carers centre
   brother father other others staff level store board stated stages heading headings trading sorting working
   waiting country notes noted house housed housing tutors classes school schools grades grade under years place
   placed places lending leading rating ratings hating dates datas ender gander forms storey story music`.split(
    /\s+/,
  ),
);

const known: ReadonlySet<string> = new Set(
  [
    ...trackerColumns.map(({ aliases }) => aliases),
    unusedHeadings,
    ...phraseTexts,
    ...[...subjectHeadings.values()].map(({ shown }) => shown),
  ].flatMap((texts) => texts.split("|").flatMap(headingWords)),
);

const words: readonly { readonly word: string; readonly letters: number }[] = [...known, ...spelledWords]
  .filter((word) => word.length >= shortest && /^[a-z]+$/.test(word))
  .map((word) => ({ word, letters: letterBits(word) }));

/**
 * The words of a heading with misspelt ones put right, each within itself: "Atendance to date". Null when no
 * word is misspelt, or when one is as near to two of ours. A word of fewer than five letters is never mended.
 */
export function mendSpelling(text: string): string | null {
  const typed = headingWords(text);
  const mended = typed.map((word) => (isStrange(word) ? nearest(word) : word));
  const changed = mended.filter((word, at) => word !== typed[at]).length;
  return changed === 0 || changed > mostMended || mended.includes(null) ? null : mended.join(" ");
}

/** True for a word of the headings, subjects and other words that we know. */
export function isOurWord(word: string): boolean {
  return known.has(word) || spelledWords.has(word);
}

function isStrange(word: string): boolean {
  const mendable = word.length >= shortest && word.length <= longest && /^[a-z]+$/.test(word);
  return mendable && !isOurWord(word) && !rightWords.has(word);
}

/** The word of ours with the fewest slips; the word itself when none is near, null when two are. */
function nearest(typed: string): string | null {
  const letters = letterBits(typed);
  let best = typed;
  let fewest = slipsAllowed(typed.length) + 1;
  let tied = false;
  for (const each of words) {
    const most = Math.min(fewest, slipsAllowed(typed.length));
    if (tooFarApart(letters, each.letters, most)) continue;
    const slips = editDistance(typed, each.word, most);
    if (slips === null || each.word === best) continue;
    if (slips === fewest) tied = true;
    else [best, fewest, tied] = [each.word, slips, false];
  }
  return tied ? null : best;
}

/** One bit for each letter that occurs: a cheap first look before counting slips. */
function letterBits(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << ((word.charCodeAt(i) - 97) & 31);
  return bits;
}

/** A slip brings in at most one strange letter on either side. */
function tooFarApart(a: number, b: number, most: number): boolean {
  return bitCount(a & ~b) > most || bitCount(b & ~a) > most;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
