import type { Place } from "../../domain/place";
import { terms } from "../../domain/term";
import type { Term } from "../../domain/term";
import type { Questions } from "../questions";
import { onSheets } from "../sheets/onSheets";
import type { PupilList } from "../sheets/pupilList";

/** How many numbered terms a year has: three terms, or six half terms. */
export type TermCount = 3 | 6;

const answers = { three: "three terms", six: "six half terms" } as const;

/**
 * Half terms where a list has a number above three; one to three alone are asked about and taken for the
 * three terms. `as` shows where such a number stands.
 */
export function termCount(
  list: PupilList,
  most: number,
  at: Place,
  as: string,
  questions: Questions,
): TermCount {
  if (most > terms.length) return 6;
  const answer = questions.decide({
    id: `term-numbers:${list.label}`,
    about: "numbered terms",
    text: (_, further) =>
      `The terms are only numbered, as in ${as}${onSheets(list, further)}. Does the year have three terms (1 is autumn), or six half terms (1 and 2 are autumn)?`,
    at,
    options: [answers.three, answers.six],
    likely: answers.three,
    once: "numbered",
  });
  return answer === answers.six ? 6 : 3;
}

/** The term of a number from 1; null when the year has no such term. */
export function numberedTerm(number: number, count: TermCount): Pick<Term, "name" | "half"> | null {
  const name = terms[count === 6 ? Math.ceil(number / 2) - 1 : number - 1]?.name;
  if (name === undefined) return null;
  return { name, half: count === 3 ? null : number % 2 === 1 ? 1 : 2 };
}
