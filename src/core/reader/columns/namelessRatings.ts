import { headingKey } from "../headings/headingText";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";
import { sheetSubject } from "../sheets/sheetSubject";
import { headingPart } from "../shapes/findLayout";
import { lastPart } from "../shapes/rowIdentity";
import { namelessRatings } from "../trackerColumns/ratings";

/**
 * The list without ratings of which nobody can tell what they rate: a plain "RAG" in a list of one subject or with
 * a row for each, and each of several that say the same of role and term. Nothing hangs on them, so nothing is asked;
 * they are listed with the columns that are not used.
 */
export function withoutNamelessRatings(list: PupilList): PupilList {
  const nameless = list.headings.filter(isNameless);
  if (nameless.length === 0) return list;
  const bySubject =
    sheetSubject(list) !== null || list.headings.some((heading) => headingPart(heading) === "subject");
  const said = ({ meaning }: Heading): string => JSON.stringify(meaning);
  const times = (text: string): number => nameless.filter((each) => said(each) === text).length;
  const unused = new Set(nameless.filter((each) => bySubject || times(said(each)) > 1));
  if (unused.size === 0) return list;
  const headings = list.headings.map((heading): Heading =>
    unused.has(heading)
      ? { ...heading, meaning: { ...heading.meaning, topic: { kind: "unused" } } }
      : heading,
  );
  return { ...list, headings };
}

function isNameless({ text, meaning }: Heading): boolean {
  const field = meaning.topic?.kind === "field" ? meaning.topic.field : null;
  const rating = field === "ragOverall" || field === "ragAttainment";
  return rating && namelessRatings.has(headingKey(lastPart(text)));
}
