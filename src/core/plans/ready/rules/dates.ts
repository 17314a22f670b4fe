/** Words that say when: a year, a month, a term, a week or a day in figures. */
const dated = new RegExp(
  [
    String.raw`\b(?:19|20)\d\d\b`,
    String.raw`\b\d{1,2}[/.]\d{1,2}\b`,
    String.raw`\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?\b`,
    String.raw`\b(?:autumn|spring|summer|easter|christmas|whitsun|half[- ]term|end of (?:the )?term|year end)\b`,
    String.raw`\b(?:within|in|by|every|each) (?:the )?(?:\w+ )?(?:days?|weeks?|months?|half[- ]terms?|terms?)\b`,
  ].join("|"),
  "i",
);

/** Words by which a result is put off without a day. */
const putOff = /\b(?:is|are) expected to\b/i;

/** True for a text that names a time by which it can be held. */
export function isDated(text: string): boolean {
  return dated.test(text);
}

/** "is expected to", as it is typed; null where nothing is put off. */
export function putOffWords(text: string): string | null {
  return putOff.exec(text)?.[0] ?? null;
}
