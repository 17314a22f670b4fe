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
  const { review } = refreshed.typed;
  if (open.length + review.length === 0) return null;
  return (
    <Section title="Ready for committee?">
      <Lines>
        {open.map(({ flag, count }) => (
          <Line key={flag}>
            {counted(count, "action")} {flagWords[flag]}
          </Line>
        ))}
        {review.map(({ sheet, box, text }) => (
          <Line
            key={`${sheet} ${box} ${text}`}
            detail={<bdi>{`${sheet}, ${box}: no longer on the sheet`}</bdi>}
          >
            <span dir="auto">{text}</span>
          </Line>
        ))}
      </Lines>
    </Section>
  );
}
