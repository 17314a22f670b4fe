import type { HeadingQualities } from "./headingMeaning";
import { readPart } from "./readPart";
import type { HeadingPart } from "./readPart";

/** Heading cells taken apart, without those that say nothing. */
export function partsOf(texts: readonly string[]): readonly HeadingPart[] {
  return texts.map(readPart).filter((part) => part.key !== "");
}

/** What all cells of a heading say together, the lower one winning, and words that tell a role for sure before others. */
export function joinQualities(parts: readonly HeadingPart[]): HeadingQualities {
  const lowest = <T>(pick: (part: HeadingPart) => T | null): T | null => {
    for (let i = parts.length - 1; i >= 0; i--) {
      const value = pick(parts[i] as HeadingPart);
      if (value !== null) return value;
    }
    return null;
  };
  const strong = lowest((part) => (part.weakRole ? null : part.role));
  const role = strong ?? lowest((part) => part.role);
  return {
    role,
    weakRole: strong === null && role !== null,
    term: lowest((part) => part.term),
    termNumber: lowest((part) => part.termNumber),
    month: lowest((part) => part.month),
    hint: lowest((part) => part.hint),
    form: lowest((part) => part.form),
    resit: parts.some((part) => part.resit),
    academicStart: lowest((part) => part.academicStart),
    calendarYear: lowest((part) => part.calendarYear),
    yearGroup: lowest((part) => part.yearGroup),
  };
}

/** True for what is aimed at, expected or begun from. */
export function isPlanned({ role }: HeadingQualities): boolean {
  return role === "target" || role === "predicted" || role === "baseline";
}
