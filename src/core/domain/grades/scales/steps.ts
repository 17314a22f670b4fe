import { grade, noCodes } from "../scale";
import type { Grade, ScalesById } from "../scale";

const years = ["R", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

/** Letters of the three steps of a year, with those of schools that say emerging and developing. */
const letters: readonly (readonly [code: string, other: string | null])[] = [
  ["b", "e"],
  ["w", "d"],
  ["s", null],
];

const steps: readonly Grade[] = years.flatMap((year, at) =>
  letters.map(([letter, other], step) => {
    const named = [letter, ...(other === null ? [] : [other])].map((each) => `${year.toLowerCase()}${each}`);
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
