import type { Pupil } from "../domain/pupil";

export type PepStateId = "overdue" | "returned" | "undated" | "amber" | "inTime" | "notDue" | "noRecord";

/** Where a pupil's PEP stands. */
export interface PepState {
  readonly id: PepStateId;
  /** As printed. */
  readonly label: string;
  readonly holds: (record: Pupil["termly"]) => boolean;
}

/**
 * The first that holds is the pupil's, most pressing first. Not in time is overdue; a PEP graded RED goes back to the
 * school. Source: Lancashire's Virtual School, plan of 2015: PEPs are graded by the head and RED ones returned.
 */
export const pepStates: readonly PepState[] = [
  {
    id: "overdue",
    label: "Overdue",
    holds: ({ pepInTime }) => pepInTime.kind === "value" && pepInTime.value === "no",
  },
  {
    id: "returned",
    label: "RED: returned",
    holds: ({ pepQuality }) => pepQuality.kind === "value" && pepQuality.value === "RED",
  },
  {
    id: "noRecord",
    label: "No PEP column",
    holds: ({ pepInTime, pepQuality }) => pepInTime.kind === "noColumn" && pepQuality.kind === "noColumn",
  },
  { id: "notDue", label: "Not due", holds: ({ pepInTime }) => pepInTime.kind === "notApplicable" },
  {
    id: "undated",
    label: "Due: no date yet",
    holds: ({ pepInTime }) => pepInTime.kind === "blank" || pepInTime.kind === "unreadable",
  },
  {
    id: "amber",
    label: "In time: AMBER",
    holds: ({ pepQuality }) => pepQuality.kind === "value" && pepQuality.value === "AMBER",
  },
  { id: "inTime", label: "In time", holds: () => true },
];

/** Its place in the table, lowest the most pressing. */
export function pepStateOf({ termly }: Pupil): number {
  return pepStates.findIndex(({ holds }) => holds(termly));
}
