import { grade, noCodes } from "../scale";
import type { Grade, ScalesById } from "../scale";

const more = ["++", "above", "exceeding", "eep", "ahead", "more than expected", "better than expected", "↑"];
const inLine = ["√", "✓", "✔", "in line", "on track", "ep", "as expected", "in line with expected", "→", "↔"];
const towards = ["working towards expected"];
const less = ["-", "–", "−", "—", "--", "bep", "behind", "less than expected", "below expected", "↓"];

/** How a pupil is getting on, whatever the grade. No even steps lie between the words. */
const signs: readonly Grade[] = [
  grade("+", null, false, more),
  grade("=", null, false, inLine),
  grade("WEP", null, false, towards),
  grade("below", null, false, less),
];

/** What means progress only under a heading that says so, by code of the sign. */
const marks: Readonly<Record<string, readonly string[]>> = {
  "+": ["2"],
  "=": ["1", "yes", "y", "expected", "good", "sufficient", "met"],
  below: ["0", "no", "n", "poor", "insufficient", "not met"],
};

const ofSchools = {
  scores: null,
  fineMark: null,
  codes: noCodes,
  years: { from: null, to: null },
  source: "Trackers of Virtual Schools: + above, √ or = in line, – below; EEP, EP, WEP, BEP; 2, 1, 0",
} as const;

/** Signs and words of progress; numbers, yes and no only where a heading says that they are progress. */
export const progressScales: ScalesById<"progress" | "progress marks"> = {
  progress: { ...ofSchools, id: "progress", expected: "a sign of progress: +, = or -", grades: signs },
  "progress marks": {
    ...ofSchools,
    id: "progress marks",
    expected: "a sign of progress: +, = or -, or 2, 1 or 0",
    grades: signs.map((row) => ({ ...row, aliases: [...row.aliases, ...(marks[row.code] ?? [])] })),
  },
};
