import { figures, lineOf, newOutcome } from "./outcome";
import type { Outcome } from "./outcome";
import { splits } from "./workload";

/** What the two table engines are told of the rules; the rest each says in its own language. */

/** Hundredths of a point by what stands in a cell. */
export const points: Readonly<Record<string, number>> = {
  ...{ "": 0, U: 0, 1: 100, 2: 200, 3: 300, 4: 400, 5: 500, 6: 600, 7: 700, 8: 800, 9: 900 },
  ...{ G: 100, F: 150, E: 200, D: 300, C: 400, B: 550, A: 700, "A*": 850 },
};

/** Hundredths from which Attainment 8 is AMBER, and GREEN. */
export const [amberFrom, greenFrom] = [1800, 2000];

/** A line of groups as an engine gives it: by the names of splits and figures, and the term. */
export type GroupLine = Readonly<Record<string, string | number | bigint>>;

/** Puts the lines of an engine where ours stand. */
export function outcomeOf(lines: readonly GroupLine[], pupils: Int32Array): Outcome {
  const outcome = newOutcome(0);
  for (const line of lines) {
    const group = splits.reduce(
      (place, { name, codes }) => place * codes.length + codes.indexOf(String(line[name])),
      0,
    );
    const at = lineOf(group, Number(line["term"]));
    for (const [column, figure] of figures.entries()) outcome.groups[at + column] = Number(line[figure]);
  }
  return { groups: outcome.groups, pupils };
}
