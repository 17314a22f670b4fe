import type { PlanAction } from "../../../core/plans/planAction";
import type { Refreshed } from "../../../core/workflows/outcomes";
import { counted } from "../counted";
import { Line } from "./Line";
import { Lines, Section } from "./Section";

const flagWords: Readonly<Record<PlanAction["flags"][number], string>> = {
  overdue: "overdue",
  noLead: "without a lead",
  noDate: "without a completion date",
};
const flags = ["overdue", "noLead", "noDate"] as const;

/** What to look at before the pack is printed; nothing when all is well. */
export function ReadyForCommittee({ refreshed }: { readonly refreshed: Refreshed }) {
  const open = flags
    .map((flag) => ({
      flag,
      count: refreshed.actions.filter((action) => action.flags.includes(flag)).length,
    }))
    .filter(({ count }) => count > 0);
  if (open.length === 0) return null;
  return (
    <Section title="Ready for committee?">
      <Lines>
        {open.map(({ flag, count }) => (
          <Line key={flag}>
            {counted(count, "action")} {flagWords[flag]}
          </Line>
        ))}
      </Lines>
    </Section>
  );
}
