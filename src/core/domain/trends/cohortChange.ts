/** When a figure is no longer of the same pupils to speak of. */
interface CohortChangeRule {
  /** Of those counted then, the share that is counted now, below which the change has to be said. */
  readonly leastLeft: { readonly of: number; readonly in: number };
  readonly why: string;
  readonly source: string;
  readonly reviewed: string;
}

const cohortChangeRule: CohortChangeRule = {
  leastLeft: { of: 1, in: 2 },
  why: "with fewer than half left, more of the change may come from who is counted than from how pupils fare",
  source: "our own, as no paper of the field says how much a cohort may change",
  reviewed: "2026-11-28",
};

/** True where most of those counted then are counted no longer. Both are numbers of pupils behind a figure. */
export function isMostlyGone(then: number, now: number): boolean {
  const { leastLeft } = cohortChangeRule;
  return now * leastLeft.in < then * leastLeft.of;
}
