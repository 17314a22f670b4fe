import { headingKey } from "../headings/headingText";
import type { ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import { placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import type { TrackerColumnId } from "../trackerColumns";
import { looksLikeGrades } from "./looksLikeGrades";

/**
 * Headings of a list that are not used, because a misspelt one is not believed or takes the place of one spelt
 * right. Each misspelling is asked about: it is believed unless the same column is there already, spelt right.
 */
export function unusedForSlips(list: PupilList, context: ReadContext): ReadonlySet<Heading> {
  const unused = new Set<Heading>();
  for (const heading of list.headings) {
    if (heading.meaning.slip === null) continue;
    const rival = list.headings.find((each) => isRival(each, heading)) ?? null;
    const believed = mayBelieve(list, heading) && answer(list, heading, rival, context) === "yes";
    if (!believed) unused.add(heading);
    else if (rival !== null) unused.add(rival);
  }
  return unused;
}

/** A subject is only believed over grades, and a field only where the list has none. */
function mayBelieve(list: PupilList, heading: Heading): boolean {
  const { topic } = heading.meaning;
  if (topic?.kind === "grade") return looksLikeGrades(list, heading.column, topic.subject);
  return topic?.kind !== "field" || !isCertain(list, topic.field);
}

function isCertain(list: PupilList, field: TrackerColumnId): boolean {
  return list.headings.some(
    ({ meaning }) =>
      meaning.slip === null && meaning.topic?.kind === "field" && meaning.topic.field === field,
  );
}

/** The same subject, role, term and year, spelt right. */
function isRival({ meaning, broken }: Heading, misspelt: Heading): boolean {
  const said = (of: Heading["meaning"]): string => JSON.stringify({ ...of, slip: null });
  return !broken && meaning.slip === null && said(meaning) === said(misspelt.meaning);
}

function answer(
  list: PupilList,
  heading: Heading,
  rival: Heading | null,
  { questions }: ReadContext,
): string {
  const at = placeIn(list, heading.row, heading.column);
  const slip = heading.meaning.slip ?? "";
  const instead =
    rival === null ? "" : ` instead of ${placeIn(list, rival.row, rival.column).cell} ‘${rival.text}’`;
  return questions.decide({
    id: `heading:${list.label}:${heading.text}`,
    about: `heading ${headingKey(heading.text)}`,
    text: () => `Use ${at.cell} ‘${heading.text}’ for ${slip}${instead}?`,
    at,
    options: ["yes", "no"],
    likely: rival === null ? "yes" : "no",
  });
}
