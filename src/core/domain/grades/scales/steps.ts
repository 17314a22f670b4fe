import { grade, noCodes } from "../scale";
import type { Grade, ScalesById } from "../scale";

const years = ["R", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

/** The three steps of a year by their letter, with those and the words of schools that say emerging and developing. */
const letters: readonly (readonly [code: string, others: readonly string[]])[] = [
  ["b", ["e", "em", "emg", "emerging", "beg", "beginning"]],
  ["w", ["d", "dev", "developing", "within", "workingwithin"]],
  ["s", ["sec", "secure"]],
];

const steps: readonly Grade[] = years.flatMap((year, at) =>
  letters.map(([letter, others], step) => {
    const named = [letter, ...others].map((each) => `${year.toLowerCase()}${each}`);
    const aliases = named.flatMap((each) => [each, `y${each}`, `year${each}`]);
    const code = `${year}${letter}`;
    return grade(
      code,
      at * letters.length + step,
      false,
      aliases.filter((alias) => alias !== code.toLowerCase()),
    );
  }),
);

/** Steps within a year's curriculum. */
export const stepScales: ScalesById<"year steps"> = {
  "year steps": {
    id: "year steps",
    expected: "a step within a year such as 4b, 4w or 4s",
    grades: steps,
    scores: null,
    fineMark: /^((?:y|year)?[1-9r][bwsed])\+$/,
    codes: noCodes,
    years: { from: "2014/15", to: null },
    source: "Primary schools' trackers since levels ended: beginning, working within and secure in each year",
  },
};
