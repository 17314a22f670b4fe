import type { TermName } from "../../domain/term";
import type { Questions } from "../questions";
import type { Heading } from "../sheets/composeHeadings";
import { placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";

const answers = { three: "three terms", six: "six half terms" } as const;
const termNames: readonly TermName[] = ["autumn", "spring", "summer"];

/**
 * Gives headings such as "Maths T4" or "Data Drop 2" their term. A number above three means six half terms
 * in order; one to three alone are asked about and taken for the three terms.
 */
export function numberTerms(list: PupilList, questions: Questions): PupilList {
  const numbered = list.headings.filter(({ meaning }) => isNumbered(meaning));
  const first = numbered[0];
  if (first === undefined) return list;
  const most = Math.max(...numbered.map(({ meaning }) => meaning.termNumber ?? 0));
  const half = most > termNames.length || ask(list, first, questions) === answers.six;
  const headings = list.headings.map((heading) =>
    isNumbered(heading.meaning) ? withTerm(heading, half) : heading,
  );
  return { ...list, headings };
}

function isNumbered({ term, termNumber }: Heading["meaning"]): boolean {
  return term === null && termNumber !== null;
}

function withTerm(heading: Heading, halves: boolean): Heading {
  const number = heading.meaning.termNumber ?? 1;
  const name = termNames[halves ? Math.ceil(number / 2) - 1 : number - 1] ?? "summer";
  const half = halves ? ((number - 1) % 2 === 0 ? 1 : 2) : null;
  return { ...heading, meaning: { ...heading.meaning, term: { name, half } } };
}

function ask(list: PupilList, first: Heading, questions: Questions): string {
  const at = placeIn(list, first.row, first.column);
  return questions.decide({
    id: `term-numbers:${list.label}`,
    about: "numbered terms",
    text: () =>
      `The terms are only numbered, as in ${at.cell} ‘${first.text}’. Does the year have three terms (1 is autumn), or six half terms (1 and 2 are autumn)?`,
    at,
    options: [answers.three, answers.six],
    likely: answers.three,
  });
}
