import { percentOf } from "../../domain/exact";
import { findSchoolType } from "../../domain/schoolTypes";
import type { SchoolTypeGroup } from "../../domain/schoolTypes";
import { statementWordsOf } from "../../domain/sen/groups";
import type { Pupil } from "../../domain/pupil";
import type { BucketedPupil, IndicatorResult } from "../results";
import { notRecorded, provisionGroupOf } from "../splitKeys";
import { kOfN, wordsOf } from "./evidenceContext";
import type { Draft, EvidenceContext } from "./evidenceContext";

function withStatement({ counted }: EvidenceContext): readonly BucketedPupil[] {
  return counted.filter(({ pupil }) => provisionGroupOf(pupil) === "statement");
}

/** The share with a statement or EHC plan, and how many of them attained. */
export function senShareSentence(context: EvidenceContext): Draft | null {
  const group = withStatement(context);
  const n = context.counted.length;
  if (group.length === 0) return null;
  const { had } = wordsOf(context.result);
  const attained = group.filter(({ bucket }) => bucket === "yes").length;
  const text = `${kOfN(group.length, n)} ${had} ${statementWordsOf(context.year).withArticle}; ${attainedWords(group, context.result)}.`;
  return { text, figures: { k: group.length, n, attained }, share: percentOf(group.length, n) };
}

/** "2 attained the measure, and the outcome of 1 is not known" */
export function attainedWords(group: readonly BucketedPupil[], result: IndicatorResult): string {
  const attained = group.filter(({ bucket }) => bucket === "yes").length;
  const unknown = group.filter(({ bucket }) => bucket === "notKnown").length;
  const open = unknown === 0 ? "" : `, and the outcome of ${unknown} is not known`;
  const { attained: verb } = wordsOf(result);
  const phrase = attained === 1 ? verb.replace(/^are /, "is ") : verb;
  return `${attained === 0 ? "none" : attained} ${phrase}${open}`;
}

/** The need that more of them have than any other. */
export function commonestNeedSentence({ splits }: EvidenceContext): Draft | null {
  const split = splits.find(({ by, provision }) => by === "primaryNeed" && provision === "statement");
  const rows = [...(split?.rows ?? [])]
    .filter(({ code }) => code !== notRecorded.code)
    .sort((a, b) => b.n - a.n);
  const [first, second] = rows;
  if (split === undefined || first === undefined || first.n < 2 || first.n === second?.n) return null;
  return {
    text: `The most common need was ${first.code} (${first.n} of ${split.total}).`,
    figures: { need: first.code, k: first.n, n: split.total },
    share: percentOf(first.n, split.total),
  };
}

function isIn(pupil: Pupil, group: SchoolTypeGroup): boolean {
  return pupil.schoolType.kind === "value" && findSchoolType(pupil.schoolType.value)?.group === group;
}

export function specialSchoolsSentence({ counted, result }: EvidenceContext): Draft | null {
  const k = counted.filter(({ pupil }) => isIn(pupil, "special")).length;
  const n = counted.length;
  if (k === 0) return null;
  const schools = k === 1 ? "a special school" : "special schools";
  return {
    text: `${kOfN(k, n)} ${singular(wordsOf(result).attended, k, "attends")} ${schools}.`,
    figures: { k, n },
    share: percentOf(k, n),
  };
}

function singular(verb: string, count: number, present: string): string {
  return verb === "attend" && count === 1 ? present : verb;
}

export function mainstreamOtherSenSentence(context: EvidenceContext): Draft | null {
  const { counted, result, year } = context;
  const group = counted.filter(
    ({ pupil }) => isIn(pupil, "mainstream") && provisionGroupOf(pupil) === "senWithoutStatement",
  );
  const k = group.length;
  const n = counted.length;
  if (k === 0) return null;
  const schools = k === 1 ? "a mainstream school" : "mainstream schools";
  const start = withStatement(context).length > 0 ? "A further " : "";
  return {
    text: `${start}${kOfN(k, n)} ${singular(wordsOf(result).attended, k, "attends")} ${schools} with SEN but no ${statementWordsOf(year).short}.`,
    figures: { k, n },
    share: percentOf(k, n),
  };
}
