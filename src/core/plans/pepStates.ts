import type { Pupil } from "../domain/pupil";

export type PepStateId =
  "overdue" | "returned" | "undated" | "timeNotKnown" | "amber" | "inTime" | "notDue" | "noRecord";

/** Where a pupil's PEP stands. */
export interface PepState {
  readonly id: PepStateId;
  /** As printed in its cell. */
  readonly label: string;
  /** As printed after a number of pupils: "12 overdue". */
  readonly counted: string;
}

interface RuledState extends PepState {
  readonly holds: (record: Pupil["termly"]) => boolean;
}

/**
 * The first that holds is the pupil's, most pressing first. Not in time is overdue; a PEP graded RED goes back to the
 * school; of a tracker that says nothing of time nothing is said of it. Source: Lancashire's Virtual School, plan of
 * 2015: PEPs are graded by the head and RED ones returned.
 */
const ruledStates: readonly RuledState[] = [
  {
    id: "overdue",
    label: "Overdue",
    counted: "overdue",
    holds: ({ pepInTime }) => pepInTime.kind === "value" && pepInTime.value === "no",
  },
  {
    id: "returned",
    label: "RED: returned",
    counted: "RED: returned",
    holds: ({ pepQuality }) => pepQuality.kind === "value" && pepQuality.value === "RED",
  },
  {
    id: "undated",
    label: "Due: no date yet",
    counted: "due: no date yet",
    holds: ({ pepInTime }) => pepInTime.kind === "blank" || pepInTime.kind === "unreadable",
  },
  {
    id: "timeNotKnown",
    label: "Time not known",
    counted: "time not known",
    holds: ({ pepInTime, pepQuality }) => pepInTime.kind === "noColumn" && pepQuality.kind !== "noColumn",
  },
  {
    id: "amber",
    label: "In time: AMBER",
    counted: "in time: AMBER",
    holds: ({ pepInTime, pepQuality }) =>
      pepInTime.kind === "value" && pepQuality.kind === "value" && pepQuality.value === "AMBER",
  },
  {
    id: "inTime",
    label: "In time",
    counted: "in time",
    holds: ({ pepInTime }) => pepInTime.kind === "value",
  },
  {
    id: "notDue",
    label: "Not due",
    counted: "not due",
    holds: ({ pepInTime }) => pepInTime.kind === "notApplicable",
  },
];

/** Of a pupil of whom none of the others holds. */
const noRecord: PepState = { id: "noRecord", label: "No PEP column", counted: "no PEP column" };

/** Most pressing first. */
export const pepStates: readonly PepState[] = [...ruledStates, noRecord];

export function pepStateOf({ termly }: Pick<Pupil, "termly">): PepState {
  return ruledStates.find(({ holds }) => holds(termly)) ?? noRecord;
}
