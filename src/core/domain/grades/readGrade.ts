import { emptyKind, plainText } from "../plainText";
import { agreedGrade } from "./agreedWords";
import { markedGrade } from "./fineMarks";
import type { MarkedGrade } from "./fineMarks";
import { heightenedGrade } from "./gradeHeights";
import type { GradeReading, ScaleId } from "./gradeReading";
import { plainNotation } from "./notation";
import type { Notation } from "./notation";
import { scaleOf, scales } from "./scales";
import type { Grade, Scale } from "./scale";

/** Words that are no grade on any scale. A scale's own grades are looked up first. */
const noGradeCodes: readonly {
  readonly kind: "absent" | "notEntered" | "pending";
  readonly words: readonly string[];
}[] = [
  { kind: "absent", words: ["x", "abs", "absent"] },
  {
    kind: "notEntered",
    words: [
      ...["n", "n/e", "ne", "not entered", "no entry", "nonentry", "not sat"],
      ...["w/d", "wd", "w/drawn", "withdrawn", "withdrew"],
    ],
  },
  {
    kind: "pending",
    words: [
      ...["tbc", "tba", "pending", "q", "?", "awaiting", "awaited", "not yet known"],
      ...["nya", "not yet assessed", "to be assessed"],
    ],
  },
];

/** A grade as read, and whether case, spaces or a fine mark were tidied to read it. */
export interface ReadGrade {
  readonly reading: GradeReading;
  readonly tidied: boolean;
}

/**
 * Reads one cell's text on its column's scale. Never guesses across scales: `5` on A*-G is unreadable.
 * Codes without a grade come back as what they say, and everything else as `unreadable` with the text.
 */
export function readGrade(text: string, scaleId: ScaleId, notation: Notation = plainNotation): ReadGrade {
  const scale = scaleOf(scaleId);
  const plain = plainText(text);
  const found = typedGrade(plain, scale, notation);
  if (found !== null) return { reading: { kind: "grade", ...found, raw: text }, tidied: found.code !== text };
  const none = withoutGrade(text, scale);
  const lower = none.kind === "unreadable" ? lowerGrade(plain, scale, notation) : null;
  return lower === null
    ? { reading: none, tidied: false }
    : { reading: { kind: "grade", code: lower, raw: text }, tidied: true };
}

/** What tells of two grades or a doubt; most texts that are no grade have none of it. */
const doubtSign = /[/→>()?–-]| to /;
const doubtful = /^([^/→>()?]{1,6}?) ?(?:(?:\/|-|–|→|>| to ) ?([^/→>()?]{1,6})|\(([^()]{1,6})\))?\??$/;

/** The lower of two grades ("5/6", "4-5", "3→4", "4 (3)"), or the one that is doubted ("4?"): never the mean. */
function lowerGrade(plain: string, scale: Scale, notation: Notation): string | null {
  if (!doubtSign.test(plain)) return null;
  const found = doubtful.exec(plain);
  const parts = [found?.[1], found?.[2] ?? found?.[3]].filter((part) => part !== undefined);
  const placed = parts.flatMap((part) => placedGrade(part, scale, notation));
  const [lowest] = [...placed].sort((one, other) => one.steps - other.steps);
  return lowest === undefined || placed.length < parts.length ? null : lowest.code;
}

/** A grade that stands somewhere on its scale; empty for any other text. */
function placedGrade(
  text: string,
  scale: Scale,
  notation: Notation,
): readonly { readonly code: string; readonly steps: number }[] {
  const code = typedGrade(text, scale, notation)?.code;
  return scale.grades.flatMap((grade) =>
    grade.code === code && grade.steps !== null ? [{ code: grade.code, steps: grade.steps }] : [],
  );
}

/** Words before a grade that add nothing: "Grade C", "Level 4", "L4b". */
const prefixes = /^(?:gcse |grade |level |lvl |l(?=[1-8][abc]?$))/;

function typedGrade(plain: string, scale: Scale, notation: Notation): MarkedGrade | null {
  const agreed = scale.id === "KS2 TA" ? agreedGrade(plain, notation) : null;
  const exact = agreed ?? lookUp(plain, scale);
  if (exact !== null) return { code: exact };
  const unprefixed = plain.replace(prefixes, "");
  const bare = unprefixed.replace(/ /g, "");
  const code = lookUp(bare, scale) ?? lookUp(scale.fineMark?.exec(bare)?.[1] ?? "", scale);
  if (code !== null) return { code };
  return markedGrade(bare, scale, notation) ?? heightenedGrade(unprefixed, scale, notation);
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
