import { grade, noCodes } from "../scale";
import type { Grade, ScalesById } from "../scale";

/** A grade beside its level, in either order: "l2 pass", "pass l2", "level 2 pass", "pass level 2". */
function atLevel(level: 1 | 2, names: readonly string[]): string[] {
  const levels = [`l${level}`, `level ${level}`, `level${level}`];
  return names.flatMap((name) => levels.flatMap((each) => [`${each} ${name}`, `${name} ${each}`]));
}

const starred = ["d*", "dist*", "distinction*"];
const distinctions = ["d", "dist", "distinction"];
const merits = ["m", "merit"];
const passes = ["p", "pass"];

const vocational: readonly Grade[] = [
  grade("D*", 4, true, ["l2d*", "d*2", "*2", "dist*", "l2dist*", "distinction*", ...atLevel(2, starred)]),
  grade("D", 3, true, ["l2d", "d2", "dist", "l2dist", "distinction", ...atLevel(2, distinctions)]),
  grade("M", 2, true, ["l2m", "m2", "merit", "l2merit", ...atLevel(2, merits)]),
  grade("P", 1, true, ["l2p", "p2", "l2pass", "pass", ...atLevel(2, passes)]),
  grade("L1D*", 0, false, ["d*1", "*1", "l1dist*", ...atLevel(1, starred)]),
  grade("L1D", 0, false, ["d1", "l1dist", ...atLevel(1, distinctions)]),
  grade("L1M", 0, false, ["m1", "l1merit", ...atLevel(1, merits)]),
  grade("L1P", 0, false, ["p1", "l1pass", ...atLevel(1, passes)]),
  grade("L1", 0, false, ["level 1"]),
  grade("U", -1, false, ["fail", "f"]),
];

/** Awards of two or three grades, as the size of the diploma is: PP to D*D*, PPP to D*D*D*. */
const diplomas: readonly Grade[] = [
  ...["D*D*", "D*D", "DD", "DM", "MM", "MP", "PP"],
  ...["D*D*D*", "D*D*D", "D*DD", "DDD", "DDM", "DMM", "MMM", "MMP", "MPP", "PPP"],
].map((code) => grade(code, null, false, [code.toLowerCase().replace(/(?<=.)(?=[dmp])/g, "-")]));

/** Qualifications that are no GCSE, at 16 and after. */
export const vocationalScales: ScalesById<"level 2 vocational" | "level 3 vocational"> = {
  "level 2 vocational": {
    id: "level 2 vocational",
    expected: "a vocational grade such as D*, D, M or P",
    grades: vocational,
    scores: null,
    fineMark: null,
    codes: noCodes,
    years: { from: null, to: null },
    source: "DfE, KS4 performance points: level 2 grades of technical awards",
  },
  "level 3 vocational": {
    id: "level 3 vocational",
    expected: "grades of a diploma such as MM or PPP",
    grades: diplomas,
    scores: null,
    fineMark: null,
    codes: noCodes,
    years: { from: null, to: null },
    source: "Pearson, BTEC Nationals: grades of the Diploma (two) and the Extended Diploma (three)",
  },
};
