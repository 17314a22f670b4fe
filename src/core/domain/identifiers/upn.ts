/** Why a unique pupil number is doubtful. A doubtful number still stands: the pupil is never dropped for it. */
type UpnProblem = "length" | "format" | "checkLetter";

export interface UpnVerdict {
  /** Trimmed, upper case, without spaces. */
  readonly upn: string;
  /** Null when the number is sound. */
  readonly problem: UpnProblem | null;
  /** The letter that the other characters ask for; null unless the check letter is the problem. */
  readonly expectedLetter: string | null;
  /** A temporary number ends with a letter. */
  readonly temporary: boolean;
}

/** I, O and S are never used. */
const alphabet = "ABCDEFGHJKLMNPQRTUVWXYZ";
const format = /^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/;

/** Upper case without spaces of any kind. */
export function normaliseUpn(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u200B-\u200F\uFEFF]/g, "")
    .toUpperCase();
}

/**
 * Check letter of the twelve characters after it: weights 2 to 13, the sum modulo 23 on the alphabet above.
 * Source: DfE, Unique Pupil Numbers guide for schools and local authorities.
 */
export function checkLetter(twelve: string): string {
  let sum = 0;
  for (let at = 0; at < twelve.length; at++) sum += worth(twelve.charAt(at)) * (at + 2);
  return alphabet.charAt(sum % alphabet.length);
}

const digits = "0123456789";

function worth(character: string): number {
  const digit = digits.indexOf(character);
  return digit === -1 ? alphabet.indexOf(character) : digit;
}

/** Says whether a number is sound, temporary or doubtful, and why. An unknown authority is no fault. */
export function judgeUpn(text: string): UpnVerdict {
  const upn = format.test(text) ? text : normaliseUpn(text);
  const temporary = /[A-Z]$/.test(upn);
  const verdict = { upn, temporary, expectedLetter: null };
  if (upn.length !== 13) return { ...verdict, problem: "length" };
  if (!format.test(upn)) return { ...verdict, problem: "format" };
  const expected = checkLetter(upn.slice(1));
  return expected === upn.charAt(0)
    ? { ...verdict, problem: null }
    : { ...verdict, problem: "checkLetter", expectedLetter: expected };
}
