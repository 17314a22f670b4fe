import type { SubjectId } from "../../domain/grades/subjects";
import { headingWords } from "./headingText";
import { isExamWord, namesMock } from "./mockWords";
import { readPart } from "./readPart";
import { subjectHeadings } from "./subjectHeadings";

/** A subject among words that we do not know: "Eng Mock 1" is English beside "mock" and "1". */
export interface SubjectBeside {
  readonly subject: SubjectId;
  readonly rest: readonly string[];
}

/** Words that say that a column beside a subject holds no grades of it. */
const noGrades: ReadonlySet<string> = new Set(
  `set sets group grp class classes teacher tutor staff room effort atl attitude behaviour bfl homework hw rag va
   board tier tiers paper papers hour hours day days attendance att comment comments note notes met gap residual
   points pts percent mark marks hygiene pass tuition intervention support practical level entry el age ages
   check difference diff change plusminus h f hf sen lesson lessons book books date code kit club licence exam
   exams entered entries option options test tests pt full star accelerated`.split(/\s+/),
);

/** Codes of specifications: "8700" of AQA, "1MA1" of Pearson, "J352" of OCR, "C700QS" of Eduqas. */
const specification = /^(?:\d{4}[a-z]{0,2}|[1-4][a-z]{2}\d[a-z]?|j\d{3}[a-z]?|c\d{3}[a-z]{0,2})$/;
const boards: ReadonlySet<string> = new Set("aqa edexcel pearson ocr wjec eduqas cie cambridge".split(" "));

const longestSubject = 4;

/** Words that name the examination of a subject and say nothing of its grades. */
export function isBoardWord(word: string): boolean {
  return specification.test(word) || boards.has(word);
}

/** True for a word that makes a column beside a subject about something else than its grades. */
export function saysNoGrades(word: string): boolean {
  return noGrades.has(word);
}

/**
 * The subject that a heading names beside words of its own; null when it names none, when nothing else stands
 * there, or when one of the words says that these are no grades ("Eng set", "Maths teacher").
 */
export function subjectBeside(texts: readonly string[]): SubjectBeside | null {
  const words = texts.flatMap((text) => readPart(text).coreWords);
  const all = texts.flatMap(headingWords);
  const mock = namesMock(all);
  if (all.some((word) => saysNoGrades(word) && !(mock && isExamWord(word)))) return null;
  for (let count = Math.min(longestSubject, words.length - 1); count > 0; count--)
    for (let at = 0; at + count <= words.length; at++) {
      const found = subjectHeadings.get(words.slice(at, at + count).join(""));
      if (found === undefined) continue;
      const rest = [...words.slice(0, at), ...words.slice(at + count)];
      return rest.every((word) => /^\d+$/.test(word)) ? null : { subject: found.subject, rest };
    }
  return null;
}
