import { compareTerms, termNow } from "../../domain/term";
import { compareListTerms } from "../period/listTerm";
import type { Period } from "../readContext";
import type { ReadPupil } from "./readList";

/** Whether two lists are of one term; lists that name none are of one, too. */
export function ofSameTerm(first: ReadPupil, second: ReadPupil): boolean {
  const [a, b] = [first.when ?? null, second.when ?? null];
  return a === null || b === null ? a === b : compareListTerms(a, b) === 0;
}

/** Where what a list says stands in the order: the term that is read, no term, an earlier one, a later one. */
export function placeInTime({ when }: ReadPupil, period: Period): "now" | "any" | "earlier" | "later" {
  if (when == null) return "any";
  const now = termNow(period);
  if (compareTerms(when, now) > 0) return "later";
  return when.year === now.year && when.name === now.name ? "now" : "earlier";
}

const inOrder = ["now", "any", "earlier", "later"] as const;

/**
 * What lists say of a pupil, the ones that count most first: those of the term that is read, those that name no
 * term, those of earlier terms from the latest back, and those of later terms. As among columns of one list.
 */
export function inOrderOfTerms(parts: readonly ReadPupil[], period: Period): ReadPupil[] {
  const place = (part: ReadPupil): number => inOrder.indexOf(placeInTime(part, period));
  const later = (a: ReadPupil, b: ReadPupil): number =>
    a.when == null || b.when == null ? 0 : compareListTerms(b.when, a.when);
  return [...parts].sort((a, b) => {
    const apart = place(a) - place(b);
    if (apart !== 0) return apart;
    return placeInTime(a, period) === "later" ? later(b, a) : later(a, b);
  });
}
