import { decimal, exactText, parseDecimal } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import type { Reading } from "../../domain/pupil";

/**
 * The mean of what is known of several months, weighted where each known month has a weight above 0. Without any it is
 * unreadable if one is, else blank.
 */
export function meanOf(
  months: readonly Reading<string>[],
  weights: readonly Reading<string>[] = [],
): Reading<string> {
  const known = months.flatMap((month, at) => {
    const [percent, weight] = [figureIn(month), figureIn(weights[at] ?? { kind: "noColumn" })];
    return percent === null ? [] : [{ percent, weight }];
  });
  if (known.length === 0) return months.find(({ kind }) => kind === "unreadable") ?? { kind: "blank" };
  const weighted = known.every(({ weight }) => weight?.gt(0) === true);
  const shares = known.map(({ weight }) => (weighted && weight !== null ? weight : decimal("1")));
  const mean = sum(known.map(({ percent }, at) => percent.mul(shares[at] ?? 0))).div(sum(shares));
  return { kind: "value", value: exactText(mean), raw: exactText(mean) };
}

export function sum(figures: readonly Exact[]): Exact {
  return figures.reduce((total, each) => total.add(each), decimal("0"));
}

/** The decimal that a reading holds; null where it holds none. */
export function figureIn(reading: Reading<string>): Exact | null {
  return reading.kind === "value" ? parseDecimal(reading.value) : null;
}
