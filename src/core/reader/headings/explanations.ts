import { headingWords } from "./headingText";

const brackets = /[([{][^()[\]{}]*[)\]}]/g;
/** "to 18/07/25", "as at 31.3.25": the day up to which a figure counts. */
const untilDay = /\b(?:(?:as )?(?:at|of|on)|to|from|since|up to|until)? ?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/gi;

/** Words in brackets that make a column about something else: "PEP date (next)", "Att (AP)". */
const changing: ReadonlySet<string> = new Set(
  `next due planned booked proposed target targets previous prior former old last sessions session no number
   count ap alternative average national change band difference secondary second sibling mother father parent
   placement expected predicted est estimated entry request requested review sent issued`.split(/\s+/),
);

/**
 * A heading without what only explains it: "DOB (dd/mm/yy)", "Attendance (%) to 18/07/25". Null when there is
 * nothing of the kind, or when the words in brackets make it a heading of something else.
 */
export function withoutExplanation(text: string): string | null {
  const inside = text.match(brackets) ?? [];
  if (inside.some(changes)) return null;
  const bare = text.replace(brackets, " ").replace(untilDay, " ");
  return bare === text ? null : bare;
}

const marks = /^[([{]\s*(?:(?:\/|out of)?\s*\d{1,3}|\d{2,3}\+)\s*[)\]}]$/;

/** "(/40)", "(out of 110)", "(32+)": a number of marks, which leaves the subject what it is. */
export function explainsMarks(text: string): boolean {
  const inside = text.match(brackets) ?? [];
  return inside.length > 0 && inside.every((words) => marks.test(words));
}

/** Three words or more with strokes or commas between them are the codes that a cell may hold. */
function changes(words: string): boolean {
  const codes = words.split(/[/,]/).length > 2;
  return !codes && headingWords(words).some((word) => changing.has(word));
}
