import { cardSubjects } from "./cardSubjects";
import type { CardSubject } from "./cardSubjects";

/** What one grade is worth to the headline measures. */
export interface GradeValue {
  /** Of one slot, in hundredths of a point; 0 where the qualification has no points. */
  readonly points: number;
  /** Slots it fills: two for a double award, none for a short course. */
  readonly slots: number;
  /** GCSEs its pass at A*-C counts for; 0 without a pass. */
  readonly worth: number;
  readonly nonGcse: boolean;
}

/** One row of a card: the best of what was entered in a subject. */
export interface CardRow {
  readonly subject: CardSubject;
  taken: boolean;
  points: number;
  slots: number;
  worth: number;
  nonGcse: boolean;
}

/**
 * One pupil's examination grades, decoded: what every rule of Key Stage 4 is worked out from. A card is a cursor,
 * cleared and filled again for the next pupil, so that thousands of pupils need one card. It knows no unknown
 * grades: a pupil who has some gets two cards, at their least and at their most.
 */
export interface GradeCard {
  readonly rows: readonly CardRow[];
  readonly rowOf: ReadonlyMap<string, CardRow>;
  /** The rows taken, in the order of entry. */
  readonly taken: CardRow[];
  readonly english: CardRow;
  readonly literature: CardRow;
  readonly maths: CardRow;
}

function emptyRow(subject: CardSubject): CardRow {
  return { subject, taken: false, points: 0, slots: 0, worth: 0, nonGcse: false };
}

/**
 * A card with nothing entered, with a row for each of the subjects.
 * @throws when English or mathematics is not among them: then the subjects table is wrong.
 */
export function newCard(subjects: readonly CardSubject[] = cardSubjects): GradeCard {
  const rows = subjects.map(emptyRow);
  const [english, literature, maths] = (["english", "literature", "maths"] as const).map((part) =>
    rows.find(({ subject }) => subject.part === part),
  );
  if (!english || !literature || !maths) throw new Error("The subjects table lacks English or mathematics");
  const rowOf = new Map(rows.map((row) => [row.subject.key, row]));
  return { rows, rowOf, taken: [], english, literature, maths };
}

/** Takes everything off the card, row by row: setting the length to 0 would give the list's room away. */
export function clearCard({ taken }: GradeCard): void {
  for (let row = taken.pop(); row !== undefined; row = taken.pop()) {
    row.taken = false;
    row.points = row.slots = row.worth = 0;
    row.nonGcse = false;
  }
}

/** Enters one grade at its row. Of several at one row the best stands: they discount each other. */
export function enter(card: GradeCard, row: CardRow, value: GradeValue): void {
  if (row.taken) {
    discount(row, value);
    return;
  }
  row.taken = true;
  row.points = value.points;
  row.slots = value.slots;
  row.worth = value.worth;
  row.nonGcse = value.nonGcse;
  card.taken.push(row);
}

function discount(row: CardRow, { points, slots, worth, nonGcse }: GradeValue): void {
  if (points > row.points) row.points = points;
  if (slots > row.slots) row.slots = slots;
  if (worth > row.worth) {
    row.worth = worth;
    row.nonGcse = nonGcse;
  }
}
