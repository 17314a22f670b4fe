import type { Pupil } from "../../pupil";

/** What measures of the columns beside the grades have in common. */
export const factsOnly = {
  reads: "facts",
  blankCounts: false,
  keyStage: null,
  reviewed: "2026-11-27",
  concerns: (): boolean => false,
} as const;

/** Pupils of compulsory school age in school: Years 1 to 11. */
export const schoolYears: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** The same with Reception. */
export const schoolYearsWithReception: readonly number[] = [0, ...schoolYears];

/** True where the tracker has the column. */
export function has(pick: (pupil: Pupil) => { readonly kind: string }): (pupil: Pupil) => boolean {
  return (pupil) => pick(pupil).kind !== "noColumn";
}
