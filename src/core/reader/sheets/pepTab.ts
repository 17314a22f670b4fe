import { headingKey, headingText } from "../headings/headingText";
import type { TrackerColumnId } from "../trackerColumns";
import type { Heading } from "./composeHeadings";
import type { PupilList } from "./pupilList";

const pepWords = /\bpeps?\b/;

/** What else can be completed or rated for quality on a sheet of more than PEPs. */
const otherFields: ReadonlySet<TrackerColumnId> = new Set<TrackerColumnId>([
  "attendance",
  "absence",
  "suspendedDays",
  "sdq",
]);

/** Headings that mean the PEP on a sheet of PEPs, and nothing elsewhere. */
const pepHeadings: readonly { readonly field: TrackerColumnId; readonly keys: ReadonlySet<string> }[] = [
  {
    field: "pepInTime",
    keys: keysOf(
      `completed|complete|completed y/n|completed?|completed this term|completed in time|completed on time|in time|
      in time y/n|on time|on time y/n|in timescale|within timescale|held|held y/n|held in time|held this term`,
    ),
  },
  {
    field: "pepQuality",
    keys: keysOf(
      "quality|quality rating|quality rag|quality grade|quality assurance|qa|qa rating|qa rag|qa grade",
    ),
  },
];

function keysOf(words: string): ReadonlySet<string> {
  return new Set(words.split("|").map(headingKey));
}

/**
 * On a sheet that is named or titled for PEPs, and of nothing else, "Completed" and "QA rating" are those of the PEP:
 * without them a PEP log that says "No" would leave its pupil out of the PEPs in time.
 */
export function withPepHeadings(list: PupilList): PupilList {
  const titled = list.titles.some(({ text }) => pepWords.test(headingText(text)));
  if (!titled || list.headings.some(isOfElse)) return list;
  return pepHeadings.reduce((read, { field, keys }) => withField(read, field, keys), list);
}

function isOfElse({ meaning: { topic } }: Heading): boolean {
  if (topic?.kind === "grade" || topic?.kind === "vocational") return true;
  return topic?.kind === "field" && otherFields.has(topic.field);
}

function withField(list: PupilList, field: TrackerColumnId, keys: ReadonlySet<string>): PupilList {
  const told = list.headings.some(
    ({ meaning: { topic } }) => topic?.kind === "field" && topic.field === field,
  );
  const found = list.headings.find(
    ({ text, meaning }) => meaning.topic === null && keys.has(headingKey(text)),
  );
  if (told || found === undefined) return list;
  const meaning = { ...found.meaning, topic: { kind: "field", field } as const, slip: null };
  return { ...list, headings: list.headings.map((each) => (each === found ? { ...found, meaning } : each)) };
}
