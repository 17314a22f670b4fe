import { emptyKind, plainText } from "../../domain/plainText";

/** Words of a status column for pupils who are still there, in lower case. */
const onRollWords: ReadonlySet<string> = new Set([
  ..."on roll|current|active|open|cla|lac|in care|looked after|enrolled|on|here|present|new|joined|new in|started".split(
    "|",
  ),
]);

/** How a status begins that says that a pupil has left: "Left", "Moved to another LA", "Off roll 12/1". */
const leftWords =
  /^(?:left|leaver|moved|off roll|closed|transferred|transfer out|ceased|no longer|gone|not on roll|inactive|adopted|adoption|sgo|special guardianship|returned|reunified|discharged|care leaver|former|post ?(?:16|18)|over 18|turned 18|aged out|deceased|died|rip|cin|child in need|cp|child protection|ended|exit|out of care|not cla|not lac)\b/;

/** What a status cell says of a pupil; `heading` tells what yes and no mean. Null for words that say neither. */
export function rollStatus(text: string, heading: string): "onRoll" | "left" | null {
  const plain = plainText(text);
  if (emptyKind(plain) !== null || onRollWords.has(plain)) return "onRoll";
  if (leftWords.test(plain)) return "left";
  const yes = /^(?:y|yes)$/.test(plain);
  if (!yes && !/^(?:n|no)$/.test(plain)) return null;
  return yes === /leaver|left/i.test(heading) ? "left" : "onRoll";
}
