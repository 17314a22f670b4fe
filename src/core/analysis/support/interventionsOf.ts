import { smallestGroup } from "../../domain/smallestGroup";
import { printedPercent } from "../../domain/exact";
import { atOnce, mapInSteps } from "../../domain/steps";
import type { Steps } from "../../domain/steps";
import { interventionKinds } from "../../domain/support/interventionKinds";
import type { InterventionKind } from "../../domain/support/interventionKinds";
import type { PupilRatings } from "../results";
import type { GroupStanding, InterventionResult } from "./interventionResult";
import { hasColumnFor, supportStanding } from "./supportStanding";
import type { SupportStanding } from "./supportStanding";

/**
 * For each kind of support that the tracker has a column for or names, the pupils who have it beside the rest, in the
 * order of the table. Every pupil is in one group or cannot be told.
 */
export function interventionsOf(pupils: readonly PupilRatings[]): readonly InterventionResult[] {
  return atOnce(interventionsInSteps(pupils));
}

/** The same in slices. */
export function* interventionsInSteps(pupils: readonly PupilRatings[]): Steps<readonly InterventionResult[]> {
  return (yield* mapInSteps(interventionKinds, (kind) => resultOf(kind, pupils) ?? [], 1)).flat();
}

function resultOf(
  { id, label }: InterventionKind,
  pupils: readonly PupilRatings[],
): InterventionResult | null {
  const placed = pupils.map((rated) => ({ rated, standing: supportStanding(rated.pupil, id) }));
  const named = placed.some(({ standing }) => standing === "supported");
  if (!named && !pupils.some(({ pupil }) => hasColumnFor(pupil, id))) return null;
  const those = (...standings: readonly SupportStanding[]): readonly PupilRatings[] =>
    placed.filter(({ standing }) => standings.includes(standing)).map(({ rated }) => rated);
  const supported = groupOf(those("supported"));
  const rest = groupOf(those("without", "untold"));
  return {
    kind: id,
    label,
    supported,
    rest,
    nothingTyped: those("untold").length,
    cannotTell: those("cannotTell").length,
    text: textOf(label, supported, rest),
  };
}

function groupOf(pupils: readonly PupilRatings[]): GroupStanding {
  const ratings = pupils.map(({ ratings: { attainment } }) => attainment);
  const rated = ratings.filter((rating) => rating !== "NO_DATA").length;
  const onTrack = ratings.filter((rating) => rating === "GREEN" || rating === "AMBER").length;
  return {
    n: ratings.length,
    rated,
    onTrack,
    notRated: ratings.length - rated,
    percent: rated < smallestGroup ? null : printedPercent(onTrack, rated),
  };
}

/** Counts of both groups, in words that say nothing about what did what. */
function textOf(label: string, supported: GroupStanding, rest: GroupStanding): string {
  const first = `of the ${supported.n} supported, ${supported.onTrack} GREEN or AMBER on attainment${notRated(supported)}`;
  return `${label}: ${first}; of the other ${rest.n}, ${rest.onTrack}${notRated(rest)}.`;
}

function notRated({ notRated: count }: GroupStanding): string {
  return count === 0 ? "" : ` (${count} not rated)`;
}
