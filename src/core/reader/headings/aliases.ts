import { trackerColumns } from "../trackerColumns";
import { unusedHeadings } from "../unusedHeadings";
import type { HeadingTopic } from "./headingMeaning";
import { headingKey } from "./headingText";
import { subjectHeadings, vocationalWords } from "./subjectHeadings";

/** A heading we know: its key, what it is about, and how it is printed in a question. */
export interface Alias {
  readonly key: string;
  readonly shown: string;
  readonly topic: HeadingTopic;
  /** Which letters it holds, one bit each: a cheap first look before counting slips. */
  readonly letters: number;
}

function alias(shown: string, topic: HeadingTopic): Alias {
  const key = headingKey(shown);
  return { key, shown, topic, letters: letterBits(key) };
}

/** One bit for each letter a to z that occurs. */
export function letterBits(key: string): number {
  let bits = 0;
  for (let i = 0; i < key.length; i++) bits |= 1 << ((key.charCodeAt(i) - 97) & 31);
  return bits;
}

function listed(texts: string, topic: HeadingTopic): Alias[] {
  return texts.split("|").map((text) => alias(text.replace(/\s+/g, " ").trim(), topic));
}

/** Headings of the columns beside the grades. */
const fieldAliases: readonly Alias[] = [
  ...trackerColumns.flatMap((column) => listed(column.aliases, { kind: "field", field: column.id })),
  ...listed(unusedHeadings, { kind: "unused" }),
];

const subjectAliases: readonly Alias[] = [...subjectHeadings.values()].map(({ subject, shown }) =>
  alias(shown, { kind: "grade", subject }),
);

/** Every alias, for finding misspellings. */
export const aliases: readonly Alias[] = [...fieldAliases, ...subjectAliases];

const fieldsByKey: ReadonlyMap<string, HeadingTopic> = new Map(
  fieldAliases.map(({ key, topic }) => [key, topic]),
);

/** A field of the columns table, or a heading known and not needed. */
export function fieldTopic(key: string): HeadingTopic | null {
  return fieldsByKey.get(key) ?? numberedTopic(key);
}

const numberedDates: ReadonlySet<string> = new Set(["careBegan", "careEnded"]);

/** "Date into care 2", "2nd date into care": a date of one of several periods. */
function numberedTopic(key: string): HeadingTopic | null {
  const bare = /^(?:1st|2nd|3rd|first|second|third)?(.+?)[1-9]?$/.exec(key)?.[1];
  const topic = bare === undefined || bare === key ? undefined : fieldsByKey.get(bare);
  return topic?.kind === "field" && numberedDates.has(topic.field) ? topic : null;
}

export function subjectTopic(key: string): HeadingTopic | null {
  const found = subjectHeadings.get(key);
  return found === undefined ? null : { kind: "grade", subject: found.subject };
}

/** A qualification that is not a GCSE, named by a word such as BTEC. */
export function vocationalTopic(words: readonly string[]): HeadingTopic | null {
  return words.some((word) => vocationalWords.has(word))
    ? { kind: "vocational", name: words.join("") }
    : null;
}
