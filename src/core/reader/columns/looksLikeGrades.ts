import { scales } from "../../domain/grades/scales";
import { isDoubleAward } from "../../domain/grades/subjects";
import type { SubjectId } from "../../domain/grades/subjects";
import { plainText } from "../../domain/plainText";
import { cellAt } from "../cells";
import type { PupilList } from "../sheets/pupilList";
import { TextCounts } from "../textCounts";
import { gradeText } from "../values/gradeText";
import { isGrade } from "./chooseScale";
import { scalesOf } from "./likelyScales";

const cellsLookedAt = 30;
const longestGrade = 20;

function firstTexts(list: PupilList, column: number): string[] {
  const texts: string[] = [];
  for (let row = list.firstRow; row < list.endRow && texts.length < cellsLookedAt; row++) {
    const cell = cellAt(list.sheet, row, column);
    if (cell !== null) texts.push(gradeText(cell));
  }
  return texts;
}

/** True when at least half of a column's first cells are grades of the subject on some scale. */
export function looksLikeGrades(list: PupilList, column: number, subject: SubjectId): boolean {
  const texts = TextCounts.of(firstTexts(list, column));
  const [ids, double] = [scalesOf(subject), isDoubleAward(subject)];
  const grades = texts.count(
    (text) => text.length < longestGrade && ids.some((id) => isGrade(text, id, double)),
  );
  return texts.total > 0 && grades * 2 >= texts.total;
}

/** Letters of other codes, and which of them tell: M and F are sexes, R stands in RAG ratings, S, N and K in SEN. */
const otherCodes: readonly (readonly [letters: string, telling: string])[] = [
  ["mf", "m"],
  ["ragb", "r"],
  ["sapnek", "snk"],
];

/** Legal statuses look like fine grades. Source: SSDA903 guidance, legal status codes. */
const legalStatus = /^(?:c[12]|d1|e1|v[2-4]|j[1-3]|l[1-3])$/;

/** Whether something is so ("On track?", "RWM combined"), and no grade. */
const yesOrNo = /^(?:y|n|yes|no|true|false|x|met|not met)$/;

/** True where the first cells of a column say nothing but yes and no. */
export function saysYesOrNo(list: PupilList, column: number): boolean {
  return firstTexts(list, column).every((text) => yesOrNo.test(plainText(text)));
}

function areOtherCodes(texts: readonly string[]): boolean {
  if (texts.every((text) => legalStatus.test(text)) || texts.every((text) => yesOrNo.test(text))) return true;
  const within = (letters: string) => (text: string) => text.length === 1 && letters.includes(text);
  return otherCodes.some(([letters, telling]) => texts.every(within(letters)) && texts.some(within(telling)));
}

/**
 * As `looksLikeGrades`, for a column whose heading says nothing: the grades are all on one scale and have
 * letters, because small whole numbers count anything.
 */
export function looksLikeLetterGrades(list: PupilList, column: number): boolean {
  return areLetterGrades(firstTexts(list, column));
}

/** The same for texts that stand anywhere. */
export function areLetterGrades(typed: readonly string[]): boolean {
  const texts = TextCounts.of(typed.map(plainText));
  if (texts.total === 0 || areOtherCodes(texts.different)) return false;
  const lettered = texts.only((text) => text.length < longestGrade && /[a-z*]/.test(text));
  // "Good" and "Yes" mark how a pupil gets on, or the quality of a PEP.
  const graded = scales.filter(({ id }) => !id.startsWith("progress"));
  return graded.some(({ id }) => lettered.count((text) => isGrade(text, id)) * 2 >= texts.total);
}

/** True for a grade on some scale. */
export function isAnyGrade(text: string): boolean {
  return text.length < longestGrade && scales.some(({ id }) => isGrade(text, id));
}
