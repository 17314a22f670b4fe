import { plainText } from "../plainText";
import type { Intervention } from "../pupil";
import { interventionKinds } from "./interventionKinds";
import type { InterventionKindId } from "./interventionKinds";

const patterns = interventionKinds.flatMap(({ id, words }) =>
  words.map((word) => ({ id, pattern: new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, "u") })),
);

/** Words that leave it open whether a support has begun. */
const notBegun =
  /\b(?:refer(?:red|ral)|waiting|awaiting|planned|planning|request(?:ed)?|declined|refused|to start|starting|not yet|tbc|pending|considered|proposed|applied)\b|\?/;

/** Whether the words leave it open that a support has begun: "EP referral", "tuition to start in May". */
export function isOpen(text: string): boolean {
  return notBegun.test(plainText(text));
}

/**
 * The supports of a cell, parted by commas, semicolons, bars, bullets or lines, each with its kind and as typed. "and",
 * "+", "&" and "/" part two only where each side names a kind by itself: "speech and language" stays one.
 */
export function readInterventions(text: string): readonly Intervention[] {
  return text
    .split(/[,;|•\r\n]+/)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .flatMap(partedByAnd)
    .map((typed) => ({ kind: kindOf(typed) ?? "other", typed, begun: !isOpen(typed) }));
}

function partedByAnd(part: string): readonly string[] {
  const sides = part.split(/ and | ?[+&/] ?/i).map((side) => side.trim());
  return sides.every((side) => kindOf(side) !== null) ? sides : [part];
}

/** The first kind of the table that has a word in the text; null when none has. */
function kindOf(text: string): InterventionKindId | null {
  const plain = plainText(text).replace(/\./g, "");
  return patterns.find(({ pattern }) => pattern.test(plain))?.id ?? null;
}
