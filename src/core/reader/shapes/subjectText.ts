import type { SubjectId } from "../../domain/grades/subjects";
import { vocationalTopic } from "../headings/aliases";
import { headingWords } from "../headings/headingText";
import { readExactHeading, readHeading } from "../headings/readHeading";
import { otherQualifications, titleNoise } from "./longWords";

/** What a subject cell says; `said` holds the words beside the subject that tell a role, a scale or a term. */
export type SubjectText =
  | { readonly kind: "grade"; readonly subject: SubjectId; readonly said: string }
  | { readonly kind: "vocational"; readonly name: string; readonly said: string }
  /** A GCSE whose subject we do not know. */
  | { readonly kind: "otherGcse"; readonly name: string; readonly said: string }
  | { readonly kind: "slip"; readonly subject: SubjectId; readonly shown: string; readonly said: string }
  | { readonly kind: "number" | "otherQualification" | "unknown" };

const longest = 200;

/** A qualification accreditation number: "60146084", "601/4608/4", "100/1234/X". */
const numberShape = /^\s*\d{3}\s?[/.-]?\s?\d{4}\s?[/.-]?\s?[\dX]\s*$/i;

export function isQualificationNumber(text: string): boolean {
  return numberShape.test(text.slice(0, 30));
}

/**
 * Reads a subject or a qualification's title: "Maths", "GCSE (9-1) in Mathematics", "BTEC Sport". `more` are
 * texts of columns beside it, such as "GCSE" or "Level 2"; whatever they say that we do not know makes the
 * qualification unknown, so that nothing else is taken for a GCSE.
 */
export function readSubjectText(typed: string, more: readonly string[]): SubjectText {
  const text = typed.slice(0, longest);
  if (isQualificationNumber(text)) return { kind: "number" };
  const words = headingWords(text);
  const beside = more.map((each) => headingWords(each));
  if ([words, ...beside].some(isOtherQualification)) return { kind: "otherQualification" };
  const gcse = [words, ...beside].some((each) => each.some((word) => /^i?gcses?$/.test(word)));
  const said = [...words.filter((word) => !isNoise(word)), ...(gcse ? ["gcse"] : [])].join(" ");
  const vocational = [words, ...beside].some((each) => vocationalTopic(each) !== null);
  if (vocational) return { kind: "vocational", name: coreOf(words).join("") || words.join(""), said };
  const subject = subjectIn(text);
  if (beside.some((each) => saysMore(each, words, subject))) return { kind: "otherQualification" };
  if (subject !== null) return { kind: "grade", subject, said };
  if (gcse) return { kind: "otherGcse", name: coreOf(words).join(""), said };
  return misspelt(text, said);
}

function misspelt(text: string, said: string): SubjectText {
  const { slip, topic } = readHeading([text]);
  return slip !== null && topic?.kind === "grade"
    ? { kind: "slip", subject: topic.subject, shown: slip, said }
    : { kind: "unknown" };
}

function isOtherQualification(words: readonly string[]): boolean {
  const text = ` ${words.join(" ")} `;
  return otherQualifications.some((phrase) => text.includes(` ${phrase} `));
}

/** Words of the title that remain when awarding bodies, levels and codes such as 1MA1 are taken away. */
function coreOf(words: readonly string[]): string[] {
  return words.filter((word) => !isNoise(word));
}

function isNoise(word: string): boolean {
  return (
    titleNoise.has(word) || (/\d/.test(word) && /^[a-z0-9]{3,6}$/.test(word) && !/^(?:ks|y)\d/.test(word))
  );
}

/** A title beside the subject may repeat it; any other word of it names something that we do not know. */
function saysMore(beside: readonly string[], words: readonly string[], subject: SubjectId | null): boolean {
  const rest = coreOf(beside).filter((word) => !words.includes(word) && !/^i?gcses?$/.test(word));
  return rest.length > 0 && (subject === null || subjectIn(beside.join(" ")) !== subject);
}

/** The subject of a title: as it stands, without its noise, or one of the parts before and after ":" or "(". */
function subjectIn(text: string): SubjectId | null {
  const whole = exactSubject(text) ?? exactSubject(coreOf(headingWords(text)).join(" "));
  if (whole !== null) return whole;
  const [first, second] = text
    .split(/[:(–]| - /)
    .map((part) => exactSubject(coreOf(headingWords(part)).join(" ")));
  if (first == null || second == null) return first ?? second ?? null;
  return wideSubjects.has(first) ? second : first;
}

/** Subjects that a second word narrows down: "Science: Biology", "English (Reading)". */
const wideSubjects: ReadonlySet<SubjectId> = new Set(["science", "english", "otherLanguage"]);

function exactSubject(text: string): SubjectId | null {
  const { topic } = readExactHeading([text]);
  return topic?.kind === "grade" ? topic.subject : null;
}
