import { subjectOf, subjects } from "../../grades/subjects";
import type { Subject, SubjectId } from "../../grades/subjects";

/** What a subject is to the headline measures. */
export type CardPart = "english" | "literature" | "maths" | "ebacc" | "open";

/** The pillar of the English Baccalaureate beside English and maths. */
export type Pillar = "science" | "humanities" | "languages";

/** One subject of a pupil's card, with all that discount each other. */
export interface CardSubject {
  readonly key: string;
  /** As in the subjects table. */
  readonly ids: readonly SubjectId[];
  readonly part: CardPart;
  readonly pillar: Pillar | null;
}

/** What discounts each other has one name: "english", "maths", or the discount word. */
export function discountKey(subject: SubjectId): string {
  const { basic, discount } = subjectOf(subject);
  return basic ?? discount;
}

/** Literature is a subject of its own; it doubles English and is never English to the older measures. */
const literature = "englishLiterature";

const parts: Readonly<Record<string, CardPart>> = {
  english: "english",
  [literature]: "literature",
  maths: "maths",
};

function cardSubject(key: string, rows: readonly Subject[]): CardSubject {
  const [first] = rows;
  const ebacc = first?.ebacc === true;
  const group = first?.group;
  return {
    key,
    ids: rows.map(({ id }) => id),
    part: parts[key] ?? (ebacc ? "ebacc" : "open"),
    pillar: ebacc && (group === "science" || group === "humanities" || group === "languages") ? group : null,
  };
}

function subjectsOfCards(): readonly CardSubject[] {
  const examined = subjects.filter(({ kind }) => kind !== "none");
  const keys = new Set(examined.map(({ id }) => discountKey(id)));
  return [...keys].map((key) =>
    cardSubject(
      key,
      examined.filter(({ id }) => discountKey(id) === key),
    ),
  );
}

/** The subjects of every card, in the order of the subjects table. */
export const cardSubjects: readonly CardSubject[] = subjectsOfCards();
