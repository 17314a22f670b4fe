import { emptyKind, plainText } from "../plainText";
import type { GradeReading, ScaleId } from "./gradeReading";
import { scaleOf, scales, stepsOf } from "./scales";
import type { Grade, Scale } from "./scale";

/** Words that are no grade on any scale. A scale's own grades are looked up first. */
const noGradeCodes: readonly {
  readonly kind: "absent" | "notEntered" | "pending";
  readonly words: readonly string[];
}[] = [
  { kind: "absent", words: ["x", "abs", "absent"] },
  { kind: "notEntered", words: ["n", "n/e", "ne", "not entered", "no entry", "nonentry", "not sat"] },
  { kind: "pending", words: ["tbc", "tba", "pending", "q", "?", "awaiting", "awaited", "not yet known"] },
];

/** A grade as read, and whether case, spaces or a fine mark were tidied to read it. */
export interface ReadGrade {
  readonly reading: GradeReading;
  readonly tidied: boolean;
}

/** What a minus behind a grade means: the whole grade all the same, or the grade below, as it is not secure. */
export type MinusMeans = "whole" | "below";

/**
 * Reads one cell's text on its column's scale. Never guesses across scales: `5` on A*-G is unreadable.
 * Codes without a grade come back as what they say, and everything else as `unreadable` with the text.
 */
export function readGrade(text: string, scaleId: ScaleId, minus: MinusMeans = "whole"): ReadGrade {
  const scale = scaleOf(scaleId);
  const plain = plainText(text);
  const code = (minus === "below" ? gradeBelow(plain, scale) : undefined) ?? gradeCode(plain, scale);
  if (code !== null) return { reading: { kind: "grade", code, raw: text }, tidied: code !== text };
  const none = withoutGrade(text, scale);
  const lower = none.kind === "unreadable" ? lowerGrade(plain, scale) : null;
  return lower === null
    ? { reading: none, tidied: false }
    : { reading: { kind: "grade", code: lower, raw: text }, tidied: true };
}

/** The next lower grade of a grade with a minus; undefined for any other text. */
function gradeBelow(plain: string, scale: Scale): string | undefined {
  const below = stepsOf(scale.id, scale.minusMark?.exec(plain)?.[1] ?? "") - 1;
  return scale.grades.find(({ steps }) => steps === below)?.code;
}

/** What tells of two grades or a doubt; most texts that are no grade have none of it. */
const doubtSign = /[/→>()?–-]| to /;
const doubtful = /^([^/→>()?]{1,6}?) ?(?:(?:\/|-|–|→|>| to ) ?([^/→>()?]{1,6})|\(([^()]{1,6})\))?\??$/;

/** The lower of two grades ("5/6", "4-5", "3→4", "4 (3)"), or the one that is doubted ("4?"): never the mean. */
function lowerGrade(plain: string, scale: Scale): string | null {
  if (!doubtSign.test(plain)) return null;
  const found = doubtful.exec(plain);
  const parts = [found?.[1], found?.[2] ?? found?.[3]].filter((part) => part !== undefined);
  const placed = parts.flatMap((part) => placedGrade(part, scale));
  const [lowest] = [...placed].sort((one, other) => one.steps - other.steps);
  return lowest === undefined || placed.length < parts.length ? null : lowest.code;
}

/** A grade that stands somewhere on its scale; empty for any other text. */
function placedGrade(
  text: string,
  scale: Scale,
): readonly { readonly code: string; readonly steps: number }[] {
  const code = gradeCode(text, scale);
  return scale.grades.flatMap((grade) =>
    grade.code === code && grade.steps !== null ? [{ code, steps: grade.steps }] : [],
  );
}

/** Words before a grade that add nothing: "Grade C", "Level 4", "L4b". */
const prefixes = /^(?:gcse |grade |level |lvl |l(?=[1-8][abc]?$))/;

function gradeCode(plain: string, scale: Scale): string | null {
  const exact = lookUp(plain, scale);
  if (exact !== null) return exact;
  const bare = plain.replace(prefixes, "").replace(/ /g, "");
  return lookUp(bare, scale) ?? lookUp(scale.fineMark?.exec(bare)?.[1] ?? "", scale);
}

function lookUp(plain: string, scale: Scale): string | null {
  const code = codesByWord.get(scale)?.get(plain);
  return code ?? (scale.scores === null ? null : score(plain, scale.scores));
}

/** Every way of typing a grade, by scale; turned round, so that the first grade with a word is the one found. */
const codesByWord: ReadonlyMap<Scale, ReadonlyMap<string, string>> = new Map(
  scales.map((scale) => [scale, new Map([...scale.grades].reverse().flatMap(wordsOf))]),
);

function wordsOf({ code, aliases }: Grade): [word: string, code: string][] {
  return [code.toLowerCase(), ...aliases].map((word) => [word, code]);
}

function score(plain: string, allowed: { readonly from: number; readonly to: number }): string | null {
  if (!/^\d{1,3}(?:\.0)?$/.test(plain)) return null;
  const whole = Number(plain);
  return whole >= allowed.from && whole <= allowed.to ? String(whole) : null;
}

function withoutGrade(text: string, scale: Scale): GradeReading {
  const empty = emptyKind(text);
  if (empty === "blank") return { kind: "blank" };
  if (empty === "notApplicable") return { kind: "notApplicable", raw: text };
  const plain = plainText(text);
  const kind = scale.codes.get(plain) ?? noGradeCodes.find((row) => row.words.includes(plain))?.kind;
  return { kind: kind ?? "unreadable", raw: text };
}
