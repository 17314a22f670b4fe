import type { Heading } from "../sheets/composeHeadings";

/** A column that names a subject for each pupil, and the columns beside it with the grades of that subject. */
export interface OptionPair {
  readonly subject: Heading;
  readonly values: readonly Heading[];
}

/** What a list still knows of the pairs of columns that its subjects were made from. */
export interface Options {
  readonly pairs: readonly OptionPair[];
  /** The sheet's own column of grades of each heading that was made from it. */
  readonly cameFrom: ReadonlyMap<Heading, Heading>;
}
