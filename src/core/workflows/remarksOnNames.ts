import type { PupilIdentity } from "../domain/pupilIdentity";
import { pupilNames } from "../plans/ready/pupilNames";
import { pupilsNamedIn } from "../plans/ready/rules/pupilsNamed";
import type { PlanBox } from "./readPlans";
import type { TextRemark } from "./remarksOnText";

/** Remarks on pupils in the text of a box; whoever is quoted is shortened to first letters. */
export type RemarksOnNames = (text: string, box: Pick<PlanBox, "key" | "column">) => readonly TextRemark[];

/** Staff are named as leads, and may share a forename with a pupil. */
const ofStaff: ReadonlySet<string> = new Set(["lead", "due", "who"]);

/** What the list before a committee would say of names and numbers of these pupils, while she types. */
export function remarksOnNames(pupils: readonly PupilIdentity[]): RemarksOnNames {
  const names = pupilNames(pupils);
  return (text, { key, column }) => pupilsNamedIn(text, names, !ofStaff.has(column) && !ofStaff.has(key));
}
