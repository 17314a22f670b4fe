import type { SubjectId } from "../../domain/grades/subjects";
import { namelessRatings } from "../trackerColumns/ratings";
import { fieldTopic, subjectTopic, vocationalTopic } from "./aliases";
import { certificateSubject } from "./certificates";
import { findSlip } from "./findSlip";
import type { HeadingMeaning, HeadingQualities, HeadingTopic } from "./headingMeaning";
import { readPart } from "./readPart";
import type { HeadingPart } from "./readPart";
import { shapedTopic } from "./shapedHeadings";

/**
 * Understands a column from its heading cells, top to bottom ("Spring", "Maths", "Target").
 * The lowest cell that names something decides what the column is about; every cell may add a role, a
 * term or a year, the lower one winning. A heading nobody knows has a null topic.
 */
export function readHeading(texts: readonly string[]): HeadingMeaning {
  const meaning = readExactHeading(texts);
  if (meaning.topic !== null) return meaning;
  const named = lowestNamed(partsOf(texts));
  const slip = named === null || isTechnical(named, texts) ? null : findSlip(named.core);
  return slip === null ? meaning : { ...meaning, topic: forRole(slip.topic, meaning), slip: slip.shown };
}

/** As `readHeading`, without looking for misspellings: cheap enough for every row of a sheet. */
export function readExactHeading(texts: readonly string[]): HeadingMeaning {
  const parts = partsOf(texts);
  const said = joinQualities(parts);
  if (isRatingOfSubject(parts)) return { ...said, ...ratingOfSubject(parts), slip: null };
  const listed = listedTopic(parts);
  if (listed !== null) return { ...said, topic: forRole(listed.topic, listed.above), slip: null };
  const certificate = certificateSubject(parts.flatMap((part) => part.coreWords));
  if (certificate !== null) return ofCertificate(certificate, said);
  const topic = wordedTopic(parts);
  return { ...said, topic: topic === null ? null : forRole(topic, said), slip: null };
}

function partsOf(texts: readonly string[]): readonly HeadingPart[] {
  return texts.map(readPart).filter((part) => part.key !== "");
}

/** "RAG" or "Progress RAG" under a subject is about the subject, and no rating of the pupil. */
function isRatingOfSubject(parts: readonly HeadingPart[]): boolean {
  const last = parts[parts.length - 1];
  if (last === undefined || parts.length < 2 || !namelessRatings.has(last.key)) return false;
  return parts.slice(0, -1).some(({ core, coreWords }) => {
    const topic = core === "" ? null : (subjectTopic(core) ?? vocationalTopic(coreWords));
    return topic !== null;
  });
}

/** How a pupil gets on in a subject, where the words say so; else it is not used. */
function ratingOfSubject(parts: readonly HeadingPart[]): Pick<HeadingMeaning, "topic"> {
  const named = lowestNamed(parts);
  const topic = named === null || namelessRatings.has(named.key) ? null : namedTopic(named, parts);
  return { topic: topic ?? { kind: "unused" } };
}

/**
 * A heading of the columns table, word for word: all cells, the lowest two or the lowest. Its own words tell
 * no role ("Care start date" is no baseline); `above` is what the cells over it say.
 */
function listedTopic(
  parts: readonly HeadingPart[],
): { readonly topic: HeadingTopic; readonly above: HeadingQualities } | null {
  for (const count of [parts.length, 2, 1]) {
    const lowest = parts.slice(-count);
    const topic = fieldTopic(lowest.map((part) => part.key).join(""));
    if (topic !== null) return { topic, above: joinQualities(parts.slice(0, -count)) };
  }
  return null;
}

/** Like "GCSE" in a heading, a certificate is a result unless another word says otherwise. */
function ofCertificate(subject: SubjectId, said: HeadingQualities): HeadingMeaning {
  const result = { role: "result", weakRole: true } as const;
  const qualities = { ...said, ...(said.role === null ? result : {}), hint: said.hint ?? "GCSE" };
  return { ...qualities, topic: { kind: "grade", subject }, slip: null };
}

function wordedTopic(parts: readonly HeadingPart[]): HeadingTopic | null {
  const named = lowestNamed(parts);
  return (
    shapedTopic(parts.map((part) => part.key).join("")) ??
    (named === null ? wholeWords(parts) : namedTopic(named, parts))
  );
}

function namedTopic(named: HeadingPart, parts: readonly HeadingPart[]): HeadingTopic | null {
  const cores = parts.map((part) => part.core).join("");
  return (
    shapedTopic(named.key) ??
    shapedTopic(named.core) ??
    fieldTopic(cores) ??
    subjectTopic(cores) ??
    fieldTopic(named.core) ??
    vocationalTopic(named.coreWords) ??
    subjectTopic(named.key) ??
    subjectTopic(named.core)
  );
}

/** A subject such as "Core science" can consist of words that elsewhere add nothing. */
function wholeWords(parts: readonly HeadingPart[]): HeadingTopic | null {
  return subjectTopic(parts[parts.length - 1]?.key ?? "");
}

/** The lowest cell with words of its own beside role, term and year. */
function lowestNamed(parts: readonly HeadingPart[]): HeadingPart | null {
  return [...parts].reverse().find((part) => part.core !== "") ?? null;
}

/** Only grades have targets, forecasts and the like; "Attendance target" is not attendance. */
function forRole(topic: HeadingTopic, said: HeadingQualities): HeadingTopic {
  const ofGrades = topic.kind === "grade" || topic.kind === "vocational";
  const planned = said.role === "target" || said.role === "predicted" || said.role === "baseline";
  return !ofGrades && planned ? { kind: "unused" } : topic;
}

/** Numbers, and names a program gave ("_id"), are never misspelt headings. */
function isTechnical(named: HeadingPart, texts: readonly string[]): boolean {
  return /^\d*$/.test(named.core) || texts.some((text) => text.startsWith("_"));
}

function joinQualities(parts: readonly HeadingPart[]): HeadingQualities {
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
    academicStart: lowest((part) => part.academicStart),
    calendarYear: lowest((part) => part.calendarYear),
    yearGroup: lowest((part) => part.yearGroup),
  };
}
