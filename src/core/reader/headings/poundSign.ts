import type { HeadingTopic } from "./headingMeaning";
import { headingKey } from "./headingText";
import type { HeadingPart } from "./readPart";

/** The premium by its name alone: it is a flag of who gets it, but with a pound sign it is what was allocated. */
const premium: ReadonlySet<string> = new Set(
  "PP+ | PPP | PPG | Pupil premium | Pupil premium plus | Pupil premium grant | LAC PP | CLA PP | PP+ total | Total PP+"
    .split("|")
    .map(headingKey),
);

/** What a heading is about that names the premium, a pound sign and perhaps a term: "PP+ Autumn £"; null for any other. */
export function poundTopic(texts: readonly string[], parts: readonly HeadingPart[]): HeadingTopic | null {
  if (!texts.some((text) => text.includes("£"))) return null;
  const words = parts.flatMap(({ fieldWords }) => fieldWords).join("");
  return premium.has(words) ? { kind: "field", field: "premiumAllocated" } : null;
}
