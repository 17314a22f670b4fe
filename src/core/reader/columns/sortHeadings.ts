import { vocationalSubjects } from "../headings/subjectHeadings";
import type { SubjectId } from "../../domain/grades/subjects";
import type { ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";
import { unusedForSlips } from "./misspelt";
import { OtherGcses } from "./otherGcses";
import type { TrackerColumnId } from "../trackerColumns";

/** A grade column before its role and scale are settled. */
export interface GradeHeading {
  readonly heading: Heading;
  readonly subject: SubjectId;
}

/** The headings of a list by what they are about; several may be about the same. */
export interface SortedHeadings {
  readonly fields: ReadonlyMap<TrackerColumnId, readonly Heading[]>;
  readonly ready: ReadonlyMap<string, readonly Heading[]>;
  readonly grades: readonly GradeHeading[];
}

/** Sorts the headings of a list; a misspelt heading is asked about and believed unless the answer is no. */
export function sortHeadings(list: PupilList, context: ReadContext): SortedHeadings {
  const fields = new Map<TrackerColumnId, Heading[]>();
  const ready = new Map<string, Heading[]>();
  const grades: GradeHeading[] = [];
  const places = new Map<string, SubjectId>();
  const others = new OtherGcses(list, context);
  const unused = unusedForSlips(list, context);
  for (const heading of list.headings) {
    const topic = heading.broken || unused.has(heading) ? null : heading.meaning.topic;
    if (topic?.kind === "field") push(fields, topic.field, heading);
    if (topic?.kind === "ready") push(ready, topic.measure, heading);
    if (topic?.kind === "grade") grades.push({ heading, subject: topic.subject });
    if (topic?.kind === "vocational") {
      const subject = placeOf(topic.name, places);
      if (subject !== null) grades.push({ heading, subject });
    }
    const other = topic === null && !unused.has(heading) ? others.subjectOf(heading) : null;
    if (other !== null) grades.push({ heading, subject: other });
  }
  return { fields, ready, grades };
}

function push<K>(lists: Map<K, Heading[]>, key: K, heading: Heading): void {
  const list = lists.get(key) ?? [];
  list.push(heading);
  lists.set(key, list);
}

/** Vocational qualifications take the places of the subjects table from the left; more than those are not used. */
function placeOf(name: string, places: Map<string, SubjectId>): SubjectId | null {
  const place = places.get(name) ?? vocationalSubjects[places.size] ?? null;
  if (place !== null) places.set(name, place);
  return place;
}
