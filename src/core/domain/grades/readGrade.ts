import { emptyKind, plainText } from "../plainText";
import type { GradeReading, ScaleId } from "./gradeReading";
import { scaleOf, scales } from "./scales";
import type { Grade, Scale } from "./scales";

/** Words that are no grade on any scale. A scale's own grades are looked up first. */
const noGradeCodes: readonly {
  readonly kind: "absent" | "notEntered" | "pending";
  readonly words: readonly string[];
}[] = [
  { kind: "absent", words: ["x", "abs", "absent"] },
  { kind: "notEntered", words: ["n", "n/e", "ne", "not entered", "no entry", "nonentry", "not sat"] },
  { kind: "pending", words: ["tbc", "tba", "pending", "q", "?", "awaiting", "awaited", "not yet known"] },
];

type NoGrade = "absent" | "notEntered" | "pending" | "notApplicable";

/**
 * Codes of key stage 2, which mean something else on a GCSE column: B below the test, T not able to access it,
 * D disapplied, H result annulled; M missing, Q under review; F not yet, P earlier, L left, J just arrived from
 * abroad, who are not of this cohort. Source: STA, test and teacher assessment outcome codes.
 */
const keyStage2Codes: ReadonlyMap<string, NoGrade> = new Map<string, NoGrade>([
  ["a", "absent"],
  ...["b", "t", "d", "h"].map((code) => [code, "notEntered"] as const),
  ...["m", "q"].map((code) => [code, "pending"] as const),
  ...["f", "p", "l", "j"].map((code) => [code, "notApplicable"] as const),
]);

const keyStage2Scales: ReadonlySet<ScaleId> = new Set<ScaleId>(["KS2 TA", "KS2 scaled"]);

/** A grade as read, and whether case, spaces or a fine mark were tidied to read it. */
export interface ReadGrade {
  readonly reading: GradeReading;
  readonly tidied: boolean;
}

/**
 * Reads one cell's text on its column's scale. Never guesses across scales: `5` on A*-G is unreadable.
 * Codes without a grade come back as what they say, and everything else as `unreadable` with the text.
 */
export function readGrade(text: string, scaleId: ScaleId): ReadGrade {
  const scale = scaleOf(scaleId);
  const code = gradeCode(plainText(text), scale);
  if (code !== null) return { reading: { kind: "grade", code, raw: text }, tidied: code !== text };
  const none = withoutGrade(text, scale);
  const lower = none.kind === "unreadable" ? lowerGrade(plainText(text), scale) : null;
  return lower === null
    ? { reading: none, tidied: false }
    : { reading: { kind: "grade", code: lower, raw: text }, tidied: true };
}

/** What tells of two grades or a doubt; most texts that are no grade have none of it. */
const doubtSign = /[/→>()?–-]| to /;
const doubtful = /^([^/→>()?]{1,6}?) ?(?:(?:\/|-|–|→|>| to ) ?([^/→>()?]{1,6})|\(([^()]{1,6})\))?\??$/;

/** The lower of two grades ("5/6", "4-5", "3→4", "4 (3)"), or the one that is doubted ("4?"): never the mean. */
function lowerGrade(plain: string, scale: Scale): string | null {
  if (!doubtSign.test(plain)) return null;
  const found = doubtful.exec(plain);
  const codes = [found?.[1], found?.[2] ?? found?.[3]].flatMap((part) =>
    part === undefined ? [] : [gradeCode(part, scale)],
  );
  const grades = codes.map((code) => scale.grades.find((grade) => grade.code === code));
  const steps = grades.map((grade) => grade?.steps ?? null);
  if (steps.length === 0 || steps.some((step) => step === null)) return null;
  return grades.reduce((low, next) => ((next?.steps ?? 0) < (low?.steps ?? 0) ? next : low))?.code ?? null;
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
  if (scale.scores !== null) return score(plain, scale.scores);
  return codesByWord.get(scale)?.get(plain) ?? null;
}

/** Every way of typing a grade, by scale; turned round, so that the first grade with a word is the one found. */
const codesByWord: ReadonlyMap<Scale, ReadonlyMap<string, string>> = new Map(
  scales.map((scale) => [scale, new Map([...scale.grades].reverse().flatMap(wordsOf))]),
);

function wordsOf({ code, aliases }: Grade): [word: string, code: string][] {
  return [code.toLowerCase(), ...aliases].map((word) => [word, code]);
}

function score(plain: string, allowed: { readonly from: number; readonly to: number }): string | null {
  if (!/^\d{2,3}(?:\.0)?$/.test(plain)) return null;
  const whole = plain.replace(".0", "");
  return Number(whole) >= allowed.from && Number(whole) <= allowed.to ? whole : null;
}

function withoutGrade(text: string, scale: Scale): GradeReading {
  const empty = emptyKind(text);
  if (empty === "blank") return { kind: "blank" };
  if (empty === "notApplicable") return { kind: "notApplicable", raw: text };
  const plain = plainText(text);
  const ofTests = keyStage2Scales.has(scale.id) ? keyStage2Codes.get(plain) : undefined;
  const kind = ofTests ?? noGradeCodes.find((row) => row.words.includes(plain))?.kind;
  return { kind: kind ?? "unreadable", raw: text };
}
