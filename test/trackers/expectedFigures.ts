/** The figures an indicator must give on a golden tracker; percentages as printed. */
export interface ExpectedFigures {
  readonly indicator: string;
  /** Pupils of the year group on the tracker, and how many of them are not counted. */
  readonly read: number;
  readonly excluded: number;
  readonly counted: number;
  readonly numerator: number;
  /** counted − notKnown */
  readonly denominator: number;
  readonly notKnown: number;
  readonly value: number;
  readonly target: number;
  readonly gap: number;
  readonly rag: "GREEN" | "AMBER" | "RED";
  readonly pupilsNeeded: number;
  readonly onePupilIs: number;
}
