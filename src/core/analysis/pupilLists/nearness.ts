import type { ScaleId } from "../../domain/grades/gradeReading";

/** How far one thing that is missing is from a yes; `short` is null where there is no grade to tell by. */
export interface Gap {
  readonly scale: ScaleId;
  readonly short: number | null;
}

/** Whoever lacks more things than this is no priority pupil. Source: our own. */
const mostThings = 2;

/** How far a pupil may be from a yes on scales of one kind, over all that is missing on them, and still lack little. */
interface NearnessRule {
  readonly scales: readonly ScaleId[];
  readonly most: number;
  readonly why: string;
}

/**
 * Source: our own, reviewed November 2026, as the field's papers name near misses by one missing grade and set no
 * limit. A support is held to gain one grade (the action library's success), so two supports gain two.
 */
const nearnessRules: readonly NearnessRule[] = [
  {
    scales: ["A*-G", "9-1", "9-1 thresholds", "level 2 vocational"],
    most: 2,
    why: "one grade in each of two subjects, or two in one",
  },
  {
    scales: ["KS2 TA", "age related", "secure"],
    most: 1,
    why: "the band next below the one asked for; further down the work is that of another year",
  },
  {
    scales: ["KS2 scaled", "KS1 scaled", "phonics marks", "MTC"],
    most: 5,
    why: "a few raw marks: 95 of a scaled score where 100 is asked for",
  },
  { scales: ["NC levels"], most: 3, why: "a whole level is three sublevels" },
];

/**
 * Whether so many things and such gaps are little. One thing without a grade is, as what lacks may be an entry
 * alone. Two are not, as nothing says that either is near.
 */
export function isNear(things: number, gaps: readonly Gap[]): boolean {
  if (things > mostThings) return false;
  if (things > 1 && gaps.some(({ short }) => short === null)) return false;
  return nearnessRules.every(({ scales, most }) => {
    const short = gaps.flatMap((gap) => (scales.includes(gap.scale) ? (gap.short ?? 0) : []));
    return short.reduce((sum, each) => sum + each, 0) <= most;
  });
}
