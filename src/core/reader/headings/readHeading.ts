import { isExamSubject } from "../../domain/grades/subjects";
import type { SubjectId } from "../../domain/grades/subjects";
import { namelessRatings } from "../trackerColumns/ratings";
import { fieldTopic, subjectTopic, vocationalTopic } from "./aliases";
import { certificateSubject } from "./certificates";
import { doubtfulTopic } from "./doubtfulHeadings";
import { explainsMarks, withoutExplanation } from "./explanations";
import { fieldByWords } from "./fieldByWords";
import type { HeadingMeaning, HeadingQualities, HeadingTopic } from "./headingMeaning";
import { isPlanned, joinQualities, partsOf } from "./headingParts";
import { inTwoLanguages } from "./twoLanguages";
import { joinedWords } from "./joinedWords";
import { keyStage2Mean } from "./keyStage2Mean";
import { mendSpelling } from "./mendSpelling";
import { poundTopic } from "./poundSign";
import { readPart } from "./readPart";
import type { HeadingPart } from "./readPart";
import { roleLetters } from "./roleLetters";
import { shapedTopic } from "./shapedHeadings";
import { isBoardWord } from "./subjectBeside";
import { topicLabel } from "./topicLabel";

/**
 * Understands a column from its heading cells, top to bottom ("Spring", "Maths", "Target").
 * The lowest cell that names something decides what the column is about; every cell may add a role, a
 * term or a year, the lower one winning. A heading nobody knows has a null topic.
 */
export function readHeading(texts: readonly string[]): HeadingMeaning {
  const exact = readExactHeading(texts);
  if (exact.topic !== null && !exact.loose) return exact;
  const shared = sharedGroup(texts);
  if (exact.topic === null && shared !== null) return shared;
  const [lowest] = partsOf(texts.slice(-1));
  // "Dec" under "Attendance" is the month, whatever DEC means elsewhere.
  const month = exact.topic !== null && texts.length > 1 && lowest?.core === "";
  const doubtful = month || isOfGroup(exact, texts) ? null : doubtfulTopic(lowest?.key ?? "");
  if (doubtful !== null && isSaidAbove(doubtful, texts))
    return { ...exact, topic: doubtful, slip: null, loose: false };
  if (doubtful !== null) return { ...exact, topic: doubtful, slip: topicLabel(doubtful), loose: true };
  return exact.topic === null ? readMended(texts, exact) : exact;
}

/** "QA RAG" under "Autumn PEP" is the PEP's; alone it may be anything's. */
function isOfGroup({ topic }: HeadingMeaning, texts: readonly string[]): boolean {
  const alone = texts.length < 2 ? null : doubtfulTopic(readPart(texts.at(-1) ?? "").key);
  return alone !== null && topic !== null && topicLabel(topic) === topicLabel(alone);
}

/** "Pupil" over "Legal name": a cell above says by itself what the lowest would be taken for. */
function isSaidAbove(topic: HeadingTopic, texts: readonly string[]): boolean {
  return texts.slice(0, -1).some((text) => {
    const above = readExactHeading([text]);
    return above.topic !== null && !above.loose && topicLabel(above.topic) === topicLabel(topic);
  });
}

/** As `readHeading`, without looking for misspellings: cheap enough for every row of a sheet. */
export function readExactHeading(texts: readonly string[]): HeadingMeaning {
  const parts = partsOf(texts);
  const said = joinQualities(parts);
  const money = poundTopic(texts, parts);
  if (money !== null) return { ...said, topic: money, slip: null, loose: true };
  const started = keyStage2Mean(parts);
  if (started !== null) return { ...said, topic: started, slip: null, loose: true };
  if (isRatingOfSubject(parts)) return { ...said, ...ratingOfSubject(parts), slip: null, loose: false };
  const listed = listedTopic(parts, (lowest) => fieldTopic(lowest.map(({ key }) => key).join("")));
  const field = listed ?? byWords(parts);
  if (field !== null)
    return { ...said, topic: forRole(field.topic, field.above), slip: null, loose: listed === null };
  const certificate = certificateSubject(parts.flatMap((part) => part.coreWords));
  if (certificate !== null) return ofCertificate(certificate, said);
  const topic = wordedTopic(parts);
  if (topic !== null)
    return {
      ...{ ...said, resit: isResit(topic, said), topic: forRole(topic, said), slip: null },
      // The designated teacher is a DT as well: grades below tell.
      loose: topic.kind === "grade" && parts.at(-1)?.key === "dt",
    };
  const explained = ofBoard(parts) ?? explainedTopic(texts);
  const other = explained.topic === null ? inOtherWords(texts) : null;
  return other ?? { ...said, ...explained, slip: null };
}

/** Words run together, taken apart; or a field's name in two languages. What a subject stands beside is seen later. */
function inOtherWords(texts: readonly string[]): HeadingMeaning | null {
  const apart = texts.map(joinedWords);
  const joined = apart.some((text) => text !== null);
  const taken = joined ? readExactHeading(texts.map((text, at) => apart[at] ?? text)) : null;
  if (taken !== null && taken.topic !== null) return taken;
  const known = inTwoLanguages(texts, readExactHeading);
  return known?.topic?.kind === "field" ? known : null;
}

/** "AQA 8700 Eng Lang", "1MA1 Maths": a subject with the name or the code of its examination. */
function ofBoard(parts: readonly HeadingPart[]): Pick<HeadingMeaning, "topic" | "loose"> | null {
  const words = parts.flatMap(({ coreWords }) => coreWords);
  const topic = words.some(isBoardWord)
    ? subjectTopic(words.filter((word) => !isBoardWord(word)).join(""))
    : null;
  return topic === null ? null : { topic, loose: false };
}

/** "Attendance & Exclusions" over "YTD %": the one of the two that the lower words go with. */
function sharedGroup(texts: readonly string[]): HeadingMeaning | null {
  const [group = "", ...lower] = texts;
  const halves = lower.length === 0 ? [] : group.split(/&|\/|\band\b/i);
  if (halves.length < 2) return null;
  const meanings = halves.map((half) => readExactHeading([half.trim(), ...lower]));
  return meanings.find(({ topic }) => topic?.kind === "field") ?? null;
}

/** The words of a field in another form or order, in all cells, the lowest two or the lowest. */
function byWords(parts: readonly HeadingPart[]): ListedTopic | null {
  return listedTopic(parts, (lowest) => fieldByWords(lowest.flatMap(({ fieldWords }) => fieldWords)));
}

/** A field whose heading has something behind it that only explains it; a subject's brackets may change it. */
function explainedTopic(texts: readonly string[]): Pick<HeadingMeaning, "topic" | "loose"> {
  const bare = texts.map((text) => withoutExplanation(text) ?? text);
  if (bare.every((text, at) => text === texts[at])) return { topic: null, loose: false };
  const { topic } = readExactHeading(bare);
  if (topic?.kind === "grade" && texts.some(explainsMarks)) return { topic, loose: false };
  return topic?.kind === "field" || topic?.kind === "unused"
    ? { topic, loose: true }
    : { topic: null, loose: false };
}

/** A heading with misspelt words. Names that a program gave ("_id") are never misspelt. */
function readMended(texts: readonly string[], exact: HeadingMeaning): HeadingMeaning {
  const mended = texts.map(mendSpelling);
  if (mended.every((text) => text === null) || texts.some((text) => text.startsWith("_"))) return exact;
  const meaning = readExactHeading(texts.map((text, at) => mended[at] ?? text));
  const { topic } = meaning;
  return topic === null || topic.kind === "unused" ? exact : { ...meaning, slip: topicLabel(topic) };
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

interface ListedTopic {
  readonly topic: HeadingTopic;
  readonly above: HeadingQualities;
}

/**
 * A heading of the columns table, word for word: all cells, the lowest two or the lowest. Its own words tell
 * no role ("Care start date" is no baseline); `above` is what the cells over it say.
 */
function listedTopic(
  parts: readonly HeadingPart[],
  topicOf: (lowest: readonly HeadingPart[]) => HeadingTopic | null,
): ListedTopic | null {
  for (const count of [parts.length, 2, 1]) {
    const topic = topicOf(parts.slice(-count));
    if (topic !== null) return { topic, above: joinQualities(parts.slice(0, -count)) };
  }
  return null;
}

/** Like "GCSE" in a heading, a certificate is a result unless another word says otherwise. */
function ofCertificate(subject: SubjectId, said: HeadingQualities): HeadingMeaning {
  const result = { role: "result", weakRole: true } as const;
  const qualities = { ...said, ...(said.role === null ? result : {}), hint: said.hint ?? "GCSE" };
  return { ...qualities, topic: { kind: "grade", subject }, slip: null, loose: false };
}

function wordedTopic(parts: readonly HeadingPart[]): HeadingTopic | null {
  const named = lowestNamed(parts);
  return (
    shapedTopic(parts.map((part) => part.key).join("")) ??
    (named === null ? wholeWords(parts) : namedTopic(named, parts))
  );
}

function namedTopic(named: HeadingPart, parts: readonly HeadingPart[]): HeadingTopic | null {
  const words = parts.flatMap(({ coreWords }) => coreWords);
  if (endsInRoleLetter(words)) return null;
  // Foundation or Higher: which paper was sat, and no grade.
  if (words.includes("tier")) return { kind: "unused" };
  const cores = parts.map((part) => part.core).join("");
  return (
    shapedTopic(named.key) ??
    shapedTopic(named.core) ??
    plannedField(cores, parts) ??
    subjectTopic(cores) ??
    plannedField(named.core, parts) ??
    vocationalTopic(named.coreWords) ??
    subjectTopic(named.key) ??
    subjectTopic(named.core)
  );
}

/** "Ma T" is the target of maths and no short "Mat": a letter of a kind of grade behind a whole subject. */
function endsInRoleLetter(words: readonly string[]): boolean {
  const last = words[words.length - 1] ?? "";
  return roleLetters.has(last) && subjectTopic(words.slice(0, -1).join("")) !== null;
}

/** A target, a forecast or a start of a field is known, and not needed. */
function plannedField(core: string, parts: readonly HeadingPart[]): HeadingTopic | null {
  const topic = fieldTopic(core);
  return topic !== null && isPlanned(joinQualities(parts)) ? { kind: "unused" } : null;
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
  return !ofGrades && isPlanned(said) ? { kind: "unused" } : topic;
}

/** A check taken again before examinations, as phonics in Year 2, is the result of that check. */
function isResit(topic: HeadingTopic, { resit }: HeadingQualities): boolean {
  return resit && (topic.kind !== "grade" || isExamSubject(topic.subject));
}
