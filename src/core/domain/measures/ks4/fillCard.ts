import type { AcademicYear } from "../../academicYear";
import type { Entry, SubjectResult } from "../subjectResults";
import { clearCard, enter, newCard } from "./gradeCard";
import type { GradeCard } from "./gradeCard";
import { enteredOnly, gradeRange } from "./gradeValues";

/** Whether a subject's unknown grades are taken at their most, for one filling. */
export type TakesMost = (result: SubjectResult) => boolean;

/** Fills a card with a pupil's results, after discounting and the entry rule. The card comes back. */
export function fillCard(
  card: GradeCard,
  results: readonly SubjectResult[],
  year: AcademicYear,
  takesMost: TakesMost,
): GradeCard {
  clearCard(card);
  for (const result of results) {
    const row = card.rowOf.get(result.key);
    if (row === undefined) continue;
    if (result.state === "absent") enter(card, row, enteredOnly);
    for (const entry of result.entries) {
      const { least, most } = gradeRange(entry, year);
      const value = takesMost(result) ? most : least;
      if (value !== null) enter(card, row, value);
    }
  }
  return card;
}

/** What a rule makes of a card: a score in hundredths, or whether it is met. */
export type CardRule<T> = (card: GradeCard) => T;

/** What a rule makes of a pupil with every unknown grade at its least, and at its most. */
export interface Bounds<T> {
  readonly least: T;
  readonly most: T;
}

const none: TakesMost = () => false;
const all: TakesMost = () => true;

/** The one card on which pupils are worked out, one after the other. */
const cursor = newCard();

/** Both ends of a rule; where they agree, no unknown grade matters. */
export function boundsOf<T>(
  results: readonly SubjectResult[],
  year: AcademicYear,
  rule: CardRule<T>,
): Bounds<T> {
  const least = rule(fillCard(cursor, results, year, none));
  const isOpen = openIn(year);
  const most = openResults(results, isOpen).length > 0 ? rule(fillCard(cursor, results, year, all)) : least;
  return { least, most };
}

/**
 * The subjects whose unknown grades decide: those that alone change what the rule says, else all that have one.
 * `isOpen` tells the grades that matter to the rule. Empty where nothing is unknown.
 */
export function decidingResults(
  results: readonly SubjectResult[],
  year: AcademicYear,
  rule: CardRule<number | boolean>,
  isOpen: IsOpen,
): readonly SubjectResult[] {
  const says = (takesMost: TakesMost): number | boolean => rule(fillCard(cursor, results, year, takesMost));
  const [least, most] = [says(none), says(all)];
  const open = openResults(results, isOpen);
  const alone = open.filter(
    (one) => says((result) => result === one) !== least || says((result) => result !== one) !== most,
  );
  return alone.length > 0 ? alone : open;
}

function openResults(results: readonly SubjectResult[], isOpen: IsOpen): readonly SubjectResult[] {
  return results.filter(({ entries }) => entries.some(isOpen));
}

/** Whether a grade leaves open what it is worth. */
type IsOpen = (entry: Entry) => boolean;

/** Open are the grades that may be worth more in that year than their least. */
export function openIn(year: AcademicYear): IsOpen {
  return (entry) => {
    const { least, most } = gradeRange(entry, year);
    return least !== most;
  };
}
