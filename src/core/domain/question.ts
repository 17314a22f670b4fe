import type { Place } from "./place";

/**
 * Something the tracker leaves open. The run goes on with `assumed`; the officer's answer is a decision
 * kept under `id` for this run, and under `about` for the terms to come.
 */
export interface Question {
  readonly id: string;
  readonly text: string;
  readonly at: Place;
  readonly options: readonly string[];
  readonly assumed: string;
  /** True when `assumed` is what the officer said, now or in an earlier term. */
  readonly answered: boolean;
  /**
   * What is asked about, in words that outlast a sheet's name and a column's place: headings, subjects,
   * the id of an indicator.
   */
  readonly about: string;
  /** Options as they are remembered, in the order of `options`: one that names a cell lasts by its heading. */
  readonly lasting: readonly string[];
}

/** Answers by question id. */
export type Decisions = ReadonlyMap<string, string>;

/** An answer of an earlier run. */
export interface RememberedAnswer {
  readonly about: string;
  /** The sheet's name when it was given: it tells apart two lists with the same headings. */
  readonly sheet: string;
  /** As in `lasting`. */
  readonly answer: string;
}

/**
 * The remembered answer to a question about the same thing. One that was answered differently for several
 * sheets holds only for the sheet of its name; null when there is none.
 */
export function rememberedAnswer(
  remembered: readonly RememberedAnswer[],
  about: string,
  sheet: string,
): string | null {
  const same = remembered.filter((each) => each.about === about);
  const here = same.find((each) => each.sheet === sheet);
  if (here !== undefined) return here.answer;
  const answers = new Set(same.map(({ answer }) => answer));
  return answers.size === 1 ? (same[0]?.answer ?? null) : null;
}

/** What is remembered after a run: the answers given in it, and earlier ones to whatever was not asked. */
export function rememberAnswers(
  before: readonly RememberedAnswer[],
  questions: readonly Question[],
): RememberedAnswer[] {
  const given = questions
    .filter(({ answered }) => answered)
    .map(({ about, at, options, assumed, lasting }) => {
      const answer = lasting[options.indexOf(assumed)] ?? assumed;
      return { about, sheet: at.sheet, answer };
    });
  const nameOf = ({ about, sheet }: RememberedAnswer): string => JSON.stringify([about, sheet]);
  const now = new Map([...before, ...given].map((each) => [nameOf(each), each]));
  return [...now.values()];
}
