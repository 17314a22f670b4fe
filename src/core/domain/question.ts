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
  /** Whether the answer holds for the list it was given for, or for the whole workbook. */
  readonly scope: "list" | "workbook";
  /** True when an earlier run's answer is known, whether or not it was changed in this one. */
  readonly remembered?: true;
  /** True when the run itself was given the answer, so that nobody is asked; it is remembered like any other. */
  readonly said?: true;
  /** An earlier answer that is no longer one of the options; it is said once and forgotten. */
  readonly outlived?: string;
}

/** Answers by question id. */
export type Decisions = ReadonlyMap<string, string>;

/** An answer of an earlier run. */
export interface RememberedAnswer {
  readonly about: string;
  /** The sheet's name when it was given; "" for the whole workbook. */
  readonly sheet: string;
  /** As in `lasting`. */
  readonly answer: string;
}

/**
 * The remembered answer to a question about the same thing on a sheet: the one given for the sheet of its name,
 * else the one for a sheet that has gone since, as a renamed one has. Null when there is none, or when sheets
 * that have gone were answered differently; a sheet that is still there never lends its answer to another.
 */
export function rememberedAnswer(
  remembered: readonly RememberedAnswer[],
  about: string,
  sheet: string,
  sheets: ReadonlySet<string>,
): string | null {
  const same = remembered.filter((each) => each.about === about);
  const here = same.find((each) => each.sheet === sheet);
  if (here !== undefined) return here.answer;
  const answers = new Set(same.filter((each) => !sheets.has(each.sheet)).map(({ answer }) => answer));
  const [answer] = answers;
  return answers.size === 1 ? (answer ?? null) : null;
}

/**
 * What is remembered after a run: the answers given in it, and earlier ones to whatever was not asked. Answers
 * for sheets that have gone end once every question about the same thing has an answer.
 */
export function rememberAnswers(
  before: readonly RememberedAnswer[],
  questions: readonly Question[],
  sheets: ReadonlySet<string>,
): RememberedAnswer[] {
  const open = new Set(questions.filter(({ answered }) => !answered).map(({ about }) => about));
  const settled = new Set(questions.map(({ about }) => about).filter((about) => !open.has(about)));
  const outlived = new Set(
    questions.flatMap(({ about, outlived: answer }) => (answer === undefined ? [] : [named(about, answer)])),
  );
  const kept = before.filter(
    ({ about, sheet, answer }) =>
      !outlived.has(named(about, answer)) && (!settled.has(about) || sheet === "" || sheets.has(sheet)),
  );
  const given = questions.filter(({ answered }) => answered).map(asRemembered);
  const now = new Map([...kept, ...given].map((each) => [named(each.about, each.sheet), each]));
  return [...now.values()];
}

function asRemembered({ about, at, scope, options, assumed, lasting }: Question): RememberedAnswer {
  const answer = lasting[options.indexOf(assumed)] ?? assumed;
  return { about, sheet: scope === "workbook" ? "" : at.sheet, answer };
}

function named(about: string, more: string): string {
  return JSON.stringify([about, more]);
}
