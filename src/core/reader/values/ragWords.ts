import { plainText } from "../../domain/plainText";
import type { TypedRag } from "../../domain/ratings";

/** How officers write a rating. Yellow is AMBER to those who use it; blue is better than GREEN. */
const ragWords: ReadonlyMap<string, TypedRag> = new Map(
  (
    [
      ["RED", "r red 🔴 🟥"],
      ["AMBER", "a amber yellow orange 🟠 🟡 🟧 🟨"],
      ["GREEN", "g green 🟢 🟩"],
      ["BLUE", "b blue 🔵 🟦"],
    ] as const
  ).flatMap(([rag, words]) => words.split(" ").map((word) => [word, rag] as const)),
);

const longest = 40;

/**
 * A rating as typed: "R", "red ", "◆ RED", "🟢", "G (Green)". Shapes say nothing alone. Null where a word is
 * strange or two words disagree.
 */
export function ragOf(text: string): TypedRag | null {
  const plain = plainText(text);
  const known = ragWords.get(plain);
  if (known !== undefined || plain.length > longest) return known ?? null;
  const words = plain.match(/\p{Extended_Pictographic}|[\p{L}\p{N}]+/gu) ?? [];
  const ratings = new Set(words.map((word) => ragWords.get(word) ?? null));
  const [only] = ratings;
  return ratings.size === 1 ? (only ?? null) : null;
}
