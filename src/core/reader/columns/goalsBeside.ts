import type { SubjectId } from "../../domain/grades/subjects";
import { headingKey } from "../headings/headingText";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";

/** Goals whose names mean another column when they stand alone. */
const namesakes: ReadonlyMap<string, SubjectId> = new Map([
  [headingKey("Number"), "elgNumber"],
  [headingKey("Numbers"), "elgNumber"],
  [headingKey("Writing"), "elgWriting"],
]);

/** So many other early learning goals make a list one of them. */
const company = 3;

/** A list with "Number" and "Writing" read as early learning goals where they stand among the others. */
export function withGoalsBeside(list: PupilList): PupilList {
  const held = new Set(list.headings.map(goalOf).filter((goal) => goal !== null));
  if (held.size < company) return list;
  const headings = list.headings.map((heading): Heading => {
    const subject = heading.broken
      ? undefined
      : namesakes.get(headingKey(heading.text.split(" › ").at(-1) ?? ""));
    if (subject === undefined || held.has(subject)) return heading;
    return { ...heading, meaning: { ...heading.meaning, topic: { kind: "grade", subject } } };
  });
  return { ...list, headings };
}

function goalOf({ meaning: { topic } }: Heading): SubjectId | null {
  return topic?.kind === "grade" && topic.subject.startsWith("elg") ? topic.subject : null;
}
