import { headingKey, headingText } from "../headings/headingText";
import type { TrackerColumnId } from "../trackerColumns";
import { namelessRatings } from "../trackerColumns/ratings";
import type { Heading } from "./composeHeadings";
import type { PupilList } from "./pupilList";

const pepFields: ReadonlySet<TrackerColumnId> = new Set<TrackerColumnId>(["pepDate", "pepInTime"]);

/** Fields that a plain "RAG" beside them may rate as well. */
const otherFields: ReadonlySet<TrackerColumnId> = new Set<TrackerColumnId>([
  "pepQuality",
  "attendance",
  "absence",
  "suspendedDays",
  "sdq",
  "ragAttainment",
  "ragAttendance",
  "ragBehaviour",
  "ragWellbeing",
]);

/**
 * A plain "RAG" rates the PEP, and not the pupil, where it stands under one heading with the PEP's date and nothing
 * else that can be rated, or so on a sheet that is named for PEPs.
 */
export function withPepRatings(list: PupilList): PupilList {
  const plain = list.headings.filter(isPlainRating);
  if (plain.length === 0) return list;
  const titled = /\bpeps?\b/.test(headingText(list.sheet.name));
  const rating = new Set(plain.filter((heading) => ratesPep(list, heading, titled)));
  if (rating.size === 0) return list;
  const topic = { kind: "field", field: "pepQuality" } as const;
  const headings = list.headings.map((heading): Heading =>
    rating.has(heading) ? { ...heading, meaning: { ...heading.meaning, topic } } : heading,
  );
  return { ...list, headings };
}

function isPlainRating({ text, meaning: { topic } }: Heading): boolean {
  const overall = topic?.kind === "field" && topic.field === "ragOverall";
  return overall && namelessRatings.has(headingKey(text.slice(groupOf(text).length)));
}

/** "Summer › " of "Summer › RAG"; nothing where a heading stands alone. */
function groupOf(text: string): string {
  const at = text.lastIndexOf(" › ");
  return at < 0 ? "" : text.slice(0, at + " › ".length);
}

function ratesPep({ headings }: PupilList, { text }: Heading, titled: boolean): boolean {
  const group = groupOf(text);
  if (group === "" && !titled) return false;
  const beside = headings.filter((each) => groupOf(each.text) === group).map(({ meaning }) => meaning.topic);
  const has = (fields: ReadonlySet<TrackerColumnId>): boolean =>
    beside.some((topic) => topic?.kind === "field" && fields.has(topic.field));
  const graded = beside.some((topic) => topic?.kind === "grade" || topic?.kind === "vocational");
  return has(pepFields) && !has(otherFields) && !graded;
}
