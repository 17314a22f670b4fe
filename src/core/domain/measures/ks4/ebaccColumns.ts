import type { SubjectId } from "../../grades/subjects";
import { cardSubjects } from "./cardSubjects";
import type { CardSubject } from "./cardSubjects";

/** The columns that the English Baccalaureate needs: one at least of every pillar. */
const needed: readonly ((subject: CardSubject) => boolean)[] = [
  ({ part }) => part === "english",
  ({ part }) => part === "maths",
  ({ pillar }) => pillar === "science",
  ({ pillar }) => pillar === "humanities",
  ({ pillar }) => pillar === "languages",
];

/** Whether columns of these subjects can hold every pillar; without one nobody could ever enter. */
export function ebaccDecidableFrom(subjects: ReadonlySet<SubjectId>): boolean {
  const held = cardSubjects.filter((subject) => subject.ids.some((id) => subjects.has(id)));
  return needed.every((isOne) => held.some(isOne));
}
