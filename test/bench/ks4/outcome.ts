import { createHash } from "node:crypto";
import { splits, termCount } from "./workload";

/** Colours of a pupil's Attainment 8 against the target, numbered by their place. */
export const colours = ["RED", "AMBER", "GREEN"] as const;

/** What an engine finds. */
export interface Outcome {
  /** A line for each group of the full cross product and each term; see `figures`. */
  readonly groups: Float64Array;
  /** Of each pupil in each term what `packed` makes of the measures. */
  readonly pupils: Int32Array;
}

/** Columns of a line: pupils, sum of Attainment 8 in hundredths, yes on each share, and pupils of each colour. */
export const figures = ["pupils", "attainment8", "fivePasses", "basics4", "basics5", ...colours] as const;

const groupCount = splits.reduce((product, { codes }) => product * codes.length, 1);

/** An outcome of nothing yet. */
export function newOutcome(pupils: number): Outcome {
  return {
    groups: new Float64Array(groupCount * termCount * figures.length),
    pupils: new Int32Array(pupils * termCount),
  };
}

/** Where the line of a group and term begins. */
export function lineOf(group: number, term: number): number {
  return (group * termCount + term) * figures.length;
}

/**
 * One number for all measures; `answers` is 1 for five passes, 2 for grade 4 and 4 for grade 5 in English
 * and maths.
 */
function packed(attainment8: number, answers: number, colour: number): number {
  return (attainment8 * 8 + answers) * 4 + colour;
}

/** A short name of an outcome: of two that differ anywhere it differs. */
export function hashOf({ groups, pupils }: Outcome): string {
  const bytes = [groups, pupils].map(({ buffer }) => new Uint8Array(buffer));
  const hash = createHash("sha256");
  for (const part of bytes) hash.update(part);
  return hash.digest("hex").slice(0, 16);
}

/** Puts down what was found of a pupil in a term, and adds it to the line of the group. */
export function record(
  { groups, pupils }: Outcome,
  place: number,
  line: number,
  attainment8: number,
  answers: number,
  colour: number,
): void {
  pupils[place] = packed(attainment8, answers, colour);
  add(groups, line, 1);
  add(groups, line + 1, attainment8);
  add(groups, line + 2, answers & 1);
  add(groups, line + 3, (answers >> 1) & 1);
  add(groups, line + 4, answers >> 2);
  add(groups, line + 5 + colour, 1);
}

function add(groups: Float64Array, at: number, more: number): void {
  groups[at] = (groups[at] ?? 0) + more;
}
