/** A score that a tracker may bring ready for each pupil. */
export interface ReadyScore {
  /** Id of the measure, or of what a measure starts from. */
  readonly measure: string;
  /** "the Attainment 8 score" */
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** The average scaled score of Key Stage 2, from which Progress 8 starts. */
export const keyStage2MeanScore = "ks2-mean";

/** Scores outside these limits are slips. Source: DfE, secondary accountability measures: 0 to 90, with room for AS points. */
const readyScores: readonly ReadyScore[] = [
  { measure: "ks4-attainment8", label: "the Attainment 8 score", from: 0, to: 110 },
  { measure: "ks4-progress8", label: "the Progress 8 score", from: -10, to: 10 },
  { measure: "ks4-ebacc-aps", label: "the EBacc average point score", from: 0, to: 11 },
  // DfE's nominal scores of pupils below the tests begin at 59.
  { measure: keyStage2MeanScore, label: "the average scaled score of Key Stage 2", from: 59, to: 120 },
];

/** The score of that id; null for measures that are answered with yes or no. */
export function findReadyScore(measure: string): ReadyScore | null {
  return readyScores.find((row) => row.measure === measure) ?? null;
}
