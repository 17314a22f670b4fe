/** A score of a measure that a tracker may bring ready for each pupil. */
export interface ReadyScore {
  /** Id of the measure. */
  readonly measure: string;
  /** "the Attainment 8 score" */
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** Scores outside these limits are slips. Source: DfE, secondary accountability measures: 0 to 90, with room for AS points. */
const readyScores: readonly ReadyScore[] = [
  { measure: "ks4-attainment8", label: "the Attainment 8 score", from: 0, to: 110 },
  { measure: "ks4-progress8", label: "the Progress 8 score", from: -10, to: 10 },
  { measure: "ks4-ebacc-aps", label: "the EBacc average point score", from: 0, to: 11 },
];

/** The score of a measure; null for measures that are answered with yes or no. */
export function findReadyScore(measure: string): ReadyScore | null {
  return readyScores.find((row) => row.measure === measure) ?? null;
}
