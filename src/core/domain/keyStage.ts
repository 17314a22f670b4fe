export type KeyStage = "EYFS" | "KS1" | "KS2" | "KS3" | "KS4" | "KS5";

/** Key stages by national curriculum year; 0 is Reception. Source: Education Act 2002, section 82. */
export const keyStages: readonly {
  readonly id: KeyStage;
  readonly label: string;
  readonly years: readonly number[];
}[] = [
  { id: "EYFS", label: "Early Years Foundation Stage", years: [0] },
  { id: "KS1", label: "Key Stage 1", years: [1, 2] },
  { id: "KS2", label: "Key Stage 2", years: [3, 4, 5, 6] },
  { id: "KS3", label: "Key Stage 3", years: [7, 8, 9] },
  { id: "KS4", label: "Key Stage 4", years: [10, 11] },
  { id: "KS5", label: "Key Stage 5", years: [12, 13] },
];

/** The key stage of a national curriculum year; null outside Reception to Year 13. */
export function keyStageOf(year: number): KeyStage | null {
  return keyStages.find((stage) => stage.years.includes(year))?.id ?? null;
}
