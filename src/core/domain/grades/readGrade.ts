import { emptyKind, plainText } from "../plainText";
import type { GradeReading, ScaleId } from "./gradeReading";
import { scaleOf } from "./scales";
import type { Scale } from "./scales";

/** Words that are no grade on any scale. A scale's own grades are looked up first. */
const noGradeCodes: readonly {
  readonly kind: "absent" | "notEntered" | "pending";
  readonly words: readonly string[];
}[] = [
  { kind: "absent", words: ["x", "abs", "absent"] },
  { kind: "notEntered", words: ["n", "n/e", "ne", "not entered", "no entry", "nonentry", "not sat"] },
  { kind: "pending", words: ["tbc", "tba", "pending", "q", "?", "awaiting", "awaited", "not yet known"] },
];

/** Codes of the key stage 2 tests, which mean something else on a GCSE column. Source: STA, test outcome codes. */
const scoreCodes: Readonly<Record<string, "absent" | "notEntered">> = {
  a: "absent",
  b: "notEntered",
  t: "notEntered",
};

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
  return { reading: withoutGrade(text, scale), tidied: false };
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
  const row = scale.grades.find(
    (grade) => grade.code.toLowerCase() === plain || grade.aliases.includes(plain),
  );
  return row?.code ?? null;
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
  const ofScores = scale.scores === null ? undefined : scoreCodes[plain];
  const kind = ofScores ?? noGradeCodes.find((row) => row.words.includes(plain))?.kind;
  return { kind: kind ?? "unreadable", raw: text };
}
