import { compareTerms } from "../../domain/term";
import type { Term } from "../../domain/term";
import { compareListTerms } from "../period/listTerm";
import type { Period } from "../readContext";
import type { ReadPupil } from "./readList";

/** Whether two lists are of one term; lists that name none are of one, too. */
export function ofSameTerm(first: ReadPupil, second: ReadPupil): boolean {
  const [a, b] = [first.when ?? null, second.when ?? null];
  return a === null || b === null ? a === b : compareListTerms(a, b) === 0;
}

/**
 * What lists say of a pupil, the ones that count most first: those of the term that is read, those that name no
 * term, those of earlier terms from the latest back, and those of later terms. As among columns of one list.
 */
export function inOrderOfTerms(parts: readonly ReadPupil[], { academicYear, term }: Period): ReadPupil[] {
  const now: Term = { year: academicYear, name: term, half: null };
  const place = ({ when }: ReadPupil): number => {
    if (when == null) return 1;
    if (compareTerms(when, now) > 0) return 3;
    return when.year === academicYear && when.name === term ? 0 : 2;
  };
  const later = (a: ReadPupil, b: ReadPupil): number =>
    a.when == null || b.when == null ? 0 : compareListTerms(b.when, a.when);
  return [...parts].sort((a, b) => {
    const apart = place(a) - place(b);
    if (apart !== 0) return apart;
    return place(a) === 3 ? later(b, a) : later(a, b);
  });
}
