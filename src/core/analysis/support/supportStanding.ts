import type { Pupil, Reading, SupportField } from "../../domain/pupil";
import type { InterventionKindId } from "../../domain/support/interventionKinds";

/** Columns that name whatever a pupil gets; the others are about the kind of their own name. */
const lists: readonly SupportField[] = ["interventions", "interventions2", "interventions3"];

function fieldsAbout({ support }: Pupil, kind: InterventionKindId): readonly Reading<unknown>[] {
  const own = Object.entries(support).filter(([field]) => field === kind);
  return [...lists.map((field) => support[field]), ...own.map(([, reading]) => reading)];
}

/** Whether the tracker has a column that could name this kind of support for a pupil. */
export function hasColumnFor(pupil: Pupil, kind: InterventionKindId): boolean {
  return Object.entries(pupil.support).some(
    ([field, { kind: read }]) => field === kind && read !== "noColumn",
  );
}

/** Where a pupil stands for a kind of support; "untold" is without it, with nothing typed about it. */
export type SupportStanding = "supported" | "without" | "untold" | "cannotTell";

export function supportStanding(pupil: Pupil, kind: InterventionKindId): SupportStanding {
  const named = Object.values(pupil.support)
    .flatMap((reading) => (reading.kind === "value" ? reading.value : []))
    .filter((each) => each.kind === kind);
  if (named.some(({ begun }) => begun)) return "supported";
  const about = fieldsAbout(pupil, kind).map((reading) => reading.kind);
  if (named.length > 0 || about.includes("unreadable")) return "cannotTell";
  return about.includes("value") || about.includes("notApplicable") ? "without" : "untold";
}
