import type { InterventionKindId } from "../../domain/support/interventionKinds";

/** How a group of pupils stands on attainment. */
export interface GroupStanding {
  readonly n: number;
  /** Pupils with a rating of attainment. */
  readonly rated: number;
  /** Of those, GREEN or AMBER. */
  readonly onTrack: number;
  readonly notRated: number;
  /** `onTrack` of `rated` as printed, one decimal; null for fewer than 10 rated. */
  readonly percent: string | null;
}

/** Pupils with one kind of support beside the rest: counts, and nothing about why. */
export interface InterventionResult {
  readonly kind: InterventionKindId;
  readonly label: string;
  readonly supported: GroupStanding;
  readonly rest: GroupStanding;
  /** Of the rest: how many have nothing typed about support of this kind, neither a yes nor a no. */
  readonly nothingTyped: number;
  /** Pupils in neither group, as the tracker leaves open whether they have it. */
  readonly cannotTell: number;
  /** The counts in a sentence. */
  readonly text: string;
}
