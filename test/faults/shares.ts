/**
 * How many refreshes at least go wrong in each file of this folder: a file asserts that it ran its own share,
 * `shares.test.ts` that together they are enough.
 */
export const faultRuns = {
  firstRefresh: 300,
  laterKills: 2_000,
  killedAgain: 3_000,
  laterRefusals: 400,
  laterOutages: 400,
  whileWorking: 2_000,
} as const;

/** How many refreshes at least somebody works through, by file; how often at least she does each thing in it. */
export const interleavings = { interleavings: 1_000, moreInterleavings: 1_000 } as const;
export const eachDoing = 60;
