import { emptyKind, plainText } from "../../domain/plainText";

/** Words of a status column for pupils who are still there, in lower case. */
const onRollWords: ReadonlySet<string> = new Set([
  ..."on roll|current|active|open|cla|lac|in care|looked after|enrolled|on|here|present|new|joined".split(
    "|",
  ),
]);

/** How a status begins that says that a pupil has left: "Left", "Moved to another LA", "Off roll 12/1". */
const leftWords =
  /^(?:left|leaver|moved|off roll|closed|transferred|transfer out|ceased|no longer|gone|not on roll|inactive|adopted|returned home|discharged)\b/;

/** What a status cell says of a pupil; `heading` tells what yes and no mean. Null for words that say neither. */
export function rollStatus(text: string, heading: string): "onRoll" | "left" | null {
  const plain = plainText(text);
  if (emptyKind(plain) !== null || onRollWords.has(plain)) return "onRoll";
  if (leftWords.test(plain)) return "left";
  const yes = /^(?:y|yes)$/.test(plain);
  if (!yes && !/^(?:n|no)$/.test(plain)) return null;
  return yes === /leaver|left/i.test(heading) ? "left" : "onRoll";
}
