import { actionStatuses } from "../../../../core/plans/wording";
import type { PlanBox } from "../../../../core/workflows/readPlans";
import { WordChoice } from "../WordChoice";

const choices = ["", ...actionStatuses].map((value) => ({ value, label: value || "Not said" }));

/** An action's status, one of the words that its cell offers or what she typed there. */
export function StatusChoice({ box }: { readonly box: PlanBox }) {
  return <WordChoice box={box} choices={choices} />;
}
