import type { Heading } from "../sheets/composeHeadings";

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

/** Stages of primary school, in which no GCSE grades are given. */
export const primaryStages: readonly GradeStage[] = ["EYFS", "KS1", "KS2"];

/** Stages of Years 7 to 11. */
export const secondaryStages: readonly GradeStage[] = ["KS3", "KS4"];

/**
 * What numbers with a letter are once levels have ended: levels kept on, steps within a year, or fine GCSE
 * grades (4a a strong 4, 4c a weak one); null where none stand there.
 */
export type LevelLetters = "levels" | "steps" | "fine" | null;

/** The same for the pupils of a list by the school they are at. */
export interface ListLetters {
  readonly primary: LevelLetters;
  readonly secondary: LevelLetters;
  /** Columns of secondary pupils whose letters are those of steps: s, w or d, and b or e. */
  readonly stepColumns: ReadonlySet<Heading>;
}

export function lettersAt({ primary, secondary }: ListLetters, stage: GradeStage): LevelLetters {
  return primaryStages.includes(stage) ? primary : secondary;
}
