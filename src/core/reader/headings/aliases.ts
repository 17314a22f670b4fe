import { trackerColumns } from "../trackerColumns";
import { unusedHeadings } from "../unusedHeadings";
import type { HeadingTopic } from "./headingMeaning";
import { headingKey } from "./headingText";
import { subjectHeadings, vocationalWords } from "./subjectHeadings";

/** A heading we know, by its key. */
type Alias = readonly [key: string, topic: HeadingTopic];

function listed(texts: string, topic: HeadingTopic): Alias[] {
  return texts.split("|").map((text) => [headingKey(text), topic] as const);
}

/** Headings of the columns beside the grades. */
const fieldAliases: readonly Alias[] = [
  ...trackerColumns.flatMap((column) => listed(column.aliases, { kind: "field", field: column.id })),
  ...listed(unusedHeadings, { kind: "unused" }),
];

const fieldsByKey: ReadonlyMap<string, HeadingTopic> = new Map(fieldAliases);

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

/** A qualification that is not a GCSE, named by a word such as BTEC or two such as "OCR Nat". */
export function vocationalTopic(words: readonly string[]): HeadingTopic | null {
  return words.some(
    (word, at) => vocationalWords.has(word) || vocationalWords.has(`${word}${words[at + 1] ?? ""}`),
  )
    ? { kind: "vocational", name: words.join("") }
    : null;
}
