import type { Decisions } from "../domain/question";
import { lostWords } from "../refresh/lostWords";
import type { RefreshMemory } from "../refresh/refreshMemory";
import { placeOf } from "../refresh/reviewTyping";
import type { TypingReview } from "../refresh/reviewTyping";
import { wordDecisionPrefix } from "./wordDecisions";

/**
 * The memory as if an earlier refresh had noted the words that this one found gone and she has decided about; null
 * where there are none.
 */
export function foundAndDecided(
  memory: RefreshMemory,
  { gone }: Pick<TypingReview, "gone">,
  decisions: Decisions,
): RefreshMemory | null {
  const decided = lostWords(gone).filter(({ id }) => decisions.has(wordDecisionPrefix + id));
  if (decided.length === 0) return null;
  const found = decided.flatMap(({ cells }) => cells);
  const removed = new Set(found.filter(({ why }) => why !== "overtyped").map(placeOf));
  return {
    ...memory,
    typed: memory.typed.filter((copy) => !removed.has(placeOf(copy))),
    gone: [...new Set([...memory.gone, ...found])],
  };
}
