/** Pupils who share a way of grading; a year not known is taken for Key Stage 4. */
export type GradeStage = "EYFS" | "KS1" | "KS2" | "KS3" | "KS4";

/** First year group of each stage, the last stage first. */
const stages: readonly (readonly [first: number, stage: GradeStage])[] = [
  [10, "KS4"],
  [7, "KS3"],
  [3, "KS2"],
  [1, "KS1"],
];

export function gradeStage(year: number | null): GradeStage {
  if (year === null) return "KS4";
  return stages.find(([first]) => year >= first)?.[1] ?? "EYFS";
}

/** What numbers with a letter are in a list once levels have ended; null where none stand there. */
export type LevelLetters = "levels" | "steps" | null;
