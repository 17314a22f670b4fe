import { parseDecimal } from "../exact";
import type { Exact } from "../exact";

/** A mean of other councils' published figures. */
export interface NeighbourMean {
  /** Exact; null when no neighbour has a figure. */
  readonly mean: Exact | null;
  readonly available: number;
  readonly of: number;
}

/**
 * The unweighted mean of the statistical neighbours that have a figure, with how many they are: a figure that
 * is suppressed or missing (null, or a symbol such as "c") is left out, never taken for zero.
 * Source: DfE, Local authority interactive tool: statistical neighbour average.
 */
export function neighbourMean(figures: readonly (string | null)[]): NeighbourMean {
  const values = figures.flatMap((text) => (text === null ? [] : (parseDecimal(text) ?? [])));
  const [first, ...rest] = values;
  const mean =
    first === undefined ? null : rest.reduce((sum, value) => sum.add(value), first).div(values.length);
  return { mean, available: values.length, of: figures.length };
}
