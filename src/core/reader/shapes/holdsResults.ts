import { headingKey } from "../headings/headingText";
import type { Heading } from "../sheets/composeHeadings";
import { headingPart, isGradeValue } from "./findLayout";
import { otherNumberHeadings } from "./longWords";
import { lastPart } from "./rowIdentity";

/** True for "ULN", "UCI" and "Candidate number", which number a pupil on a results export. */
export function isOtherNumber(text: string): boolean {
  return text.length < 60 && otherNumberHeadings.has(headingKey(text));
}

/** Headings of a results export: a pupil's number or name, a subject or qualification, and a grade. */
export function holdsResults(headings: readonly Heading[], named: boolean): boolean {
  const parts = headings.map(headingPart);
  const subject = parts.some(
    (part) => part === "subject" || part === "qualification" || part === "qualificationNumber",
  );
  const numbered = headings.some(({ text }) => isOtherNumber(lastPart(text)));
  return (named || numbered) && subject && headings.some(isGradeValue);
}
