import type { PointsTable } from "./pointsTable";

const reviewed = "2026-11-27";

/** Years of which no list of level 1 grades was found: they lie somewhere below a level 2 pass. */
function levelOne(range: string): Readonly<Record<string, string>> {
  return { "L1D*": range, L1D: range, L1M: range, L1P: range, L1: range };
}

/**
 * Points of listed qualifications that are no GCSE, by grade. Where lists differ between qualifications, the
 * commonest stands: the technical awards and Cambridge Nationals. A level 1 of which no grade is told lies
 * anywhere from a level 1 pass to a level 1 distinction.
 */
export const vocationalPoints: readonly PointsTable[] = [
  {
    scale: "level 2 vocational",
    years: { from: null, to: "2014/15" },
    points: { "D*": "58", D: "52", M: "46", P: "40", ...levelOne("16 to 34"), U: "0" },
    source: "QCA point scores: level 2 awards as the GCSE grades A* to C (our own reading)",
    reviewed,
  },
  {
    scale: "level 2 vocational",
    years: { from: "2015/16", to: "2015/16" },
    points: { "D*": "8", D: "7", M: "6", P: "5", ...levelOne("1 to 4"), U: "0" },
    source: "DfE, point scores of 2016: non-GCSEs on the same scale of 1 to 8 as the GCSE grades A* to G",
    reviewed,
  },
  {
    scale: "level 2 vocational",
    years: { from: "2016/17", to: null },
    points: {
      ...{ "D*": "8.5", D: "7", M: "5.5", P: "4", U: "0" },
      ...{ "L1D*": "3", L1D: "3", L1M: "2", L1P: "1.25", L1: "1.25 to 3" },
    },
    source: "DfE, KS4 performance points, October 2019: technical awards and Cambridge Nationals",
    reviewed,
  },
];
