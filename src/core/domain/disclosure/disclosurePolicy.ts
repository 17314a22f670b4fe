/** How small numbers are kept out of a public copy. */
export interface DisclosurePolicy {
  /** Counts from 1 to this are hidden. */
  readonly threshold: number;
  /** `letter` prints c for every hidden count; `fewerThan` prints "<5" for the small ones (threshold 4). */
  readonly style: "letter" | "fewerThan";
  /** Whether a count of pupils who attained may be printed when it is 0. */
  readonly zeroAttained: "shown" | "hidden";
  /** Whether those who did not attain are protected too when they are few. */
  readonly complements: "hidden" | "shown";
  /** Print every count to the nearest 5 or 10 in place of hiding small ones; null for exact counts. */
  readonly roundTo: 5 | 10 | null;
}

/**
 * The planner's own rule: 1 to 5 hidden, complements too, zeros shown unless the group itself is small.
 * Stricter than DfE about complements, freer about zeros.
 */
export const defaultDisclosurePolicy: DisclosurePolicy = {
  threshold: 5,
  style: "letter",
  zeroAttained: "shown",
  complements: "hidden",
  roundTo: null,
};

/** A way of hiding small numbers that an officer can choose. */
export interface OfferedPolicy {
  readonly id: "to-5" | "fewer-than-5" | "to-10" | "as-dfe" | "round-5" | "round-10";
  readonly label: string;
  readonly policy: DisclosurePolicy;
  readonly source: string;
}

/** Reviewed 2026-11-27. */
export const offeredPolicies: readonly OfferedPolicy[] = [
  {
    id: "to-5",
    label: "Hide 1 to 5",
    policy: defaultDisclosurePolicy,
    source: "Threshold of DfE, Outcomes for children looked after by local authorities",
  },
  {
    id: "fewer-than-5",
    label: "Hide fewer than 5, printed as <5",
    policy: { ...defaultDisclosurePolicy, threshold: 4, style: "fewerThan" },
    source: "Councils' answers to freedom of information requests, such as Lambeth's",
  },
  {
    id: "to-10",
    label: "Hide 1 to 10",
    policy: { ...defaultDisclosurePolicy, threshold: 10 },
    source: "The stricter choice, for small councils",
  },
  {
    id: "as-dfe",
    label: "As DfE's tables of local authorities",
    policy: { ...defaultDisclosurePolicy, zeroAttained: "hidden", complements: "shown" },
    source: "Observed in DfE, Outcomes for children looked after: no attainment count of 0 is printed",
  },
  {
    id: "round-5",
    label: "Round to the nearest 5",
    policy: { ...defaultDisclosurePolicy, roundTo: 5 },
    source: "Councils' practice",
  },
  {
    id: "round-10",
    label: "Round to the nearest 10",
    policy: { ...defaultDisclosurePolicy, roundTo: 10 },
    source: "DfE's national and regional counts of children looked after",
  },
];

/** Below this the symbol alone would give the count back, or nearly so. */
const lowestThreshold = 3;

/**
 * The policy at every threshold from the lowest to its own. Counts are hidden level by level, so that whatever
 * a lower threshold hides a higher one hides too.
 * @throws when the threshold is not a whole number of at least 3: the caller has checked the setting.
 */
export function levelsOf(policy: DisclosurePolicy): readonly DisclosurePolicy[] {
  const { threshold } = policy;
  if (!Number.isInteger(threshold) || threshold < lowestThreshold)
    throw new RangeError(`A threshold is a whole number of at least ${lowestThreshold}, not ${threshold}`);
  return Array.from({ length: threshold - lowestThreshold + 1 }, (_, step) => ({
    ...policy,
    threshold: lowestThreshold + step,
  }));
}

/** Percentages, gaps and means of fewer pupils than this are not printed: 11 at the threshold of 5. */
export function smallestGroup({ threshold }: DisclosurePolicy): number {
  return 2 * threshold + 1;
}

/**
 * How far the least and the greatest number that a protected count may be must lie apart: 3. Less only where the
 * symbol itself says more: one less than the widest that it allows (1 to 4 lie 3 apart, so 2), and 2 to the
 * nearest 5, where 0 to 2 all print as 0.
 */
export function widthNeeded({ threshold, roundTo }: DisclosurePolicy): number {
  return roundTo === 5 ? 2 : Math.min(3, threshold - 2);
}
