import type { MarkedGrade } from "./fineMarks";
import type { Notation } from "./notation";
import type { Scale } from "./scale";

/**
 * What a word beside a whole GCSE grade does to it, as "High 4", "5 (low)" and "4 secure" are typed. Source: our own,
 * from how schools split a grade in three; reviewed November 2026.
 */
const words: ReadonlyMap<string, string> = new Map([
  ...["high", "higher", "strong", "upper", "top"].map((word) => [word, "+"] as const),
  ...["secure", "solid", "mid", "middle", "medium"].map((word) => [word, ""] as const),
  ...["low", "lower", "weak", "borderline"].map((word) => [word, "-"] as const),
]);

const letters: ReadonlyMap<string, string> = new Map([["h", "+"], ["m", ""], ["l", "-"]]); // prettier-ignore

/** A pass or not, said beside the grade that says it: "4 (pass)", "5 (strong pass)", "4*". */
const saidAgain = /^(?:\*|(?:(?:standard|strong|good) )?pass|fail)$/;

const one = "[1-9]|a\\*|[a-g]";
const before = new RegExp(`^([a-z]+) (${one})$`);
const behind = new RegExp(`^(${one}) ?[-–]? ?\\(?([a-z ]{3,})\\)?$`);
const starred = /^([1-9])(\*)$/;
const lettered = /^([1-9])([hmlf])$/;

/**
 * A whole GCSE grade with a word or a letter for how high in it: the grade counts, and the word where grades are
 * compared. A tier (4H, 4F) and a word that only repeats what the grade says add nothing. Null for any other text.
 */
export function heightenedGrade(plain: string, scale: Scale, { heights }: Notation): MarkedGrade | null {
  if (scale.fineGrade === undefined) return null;
  const [, grade, letter] = lettered.exec(plain) ?? [];
  if (grade !== undefined && letter !== undefined)
    return heights === null ? null : marked(grade, heights === "tier" ? "" : letters.get(letter), scale);
  const [, word, whole] = before.exec(plain) ?? [];
  if (word !== undefined && whole !== undefined) return marked(whole, words.get(word), scale);
  const [, bare, rest = ""] = behind.exec(plain) ?? starred.exec(plain) ?? [];
  if (bare === undefined) return null;
  return marked(bare, saidAgain.test(rest) ? "" : words.get(rest), scale);
}

function marked(typed: string, by: string | undefined, scale: Scale): MarkedGrade | null {
  const whole = scale.grades.find(({ code }) => code.toLowerCase() === typed)?.code;
  if (by === undefined || whole === undefined) return null;
  return by === "" ? { code: whole } : { code: whole, fine: { whole, by } };
}
