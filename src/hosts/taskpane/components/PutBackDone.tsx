import { dayLabel } from "../../../core/domain/isoDate";
import type { PutBackSheet } from "../../../core/workflows/planPutBack";
import type { PutBack } from "../../../core/workflows/putBack";
import { leftBecause } from "../../../core/workflows/putBackWords";
import { counted } from "../counted";
import { Line } from "./Line";
import { Lines, Section } from "./Section";

const changeWords: Readonly<Record<PutBackSheet["change"], string>> = {
  updated: "Put back",
  unchanged: "As it was",
  removed: "Deleted",
  hidden: "Hidden",
  left: "Left",
};

/** What became of every sheet of the refresh that was put back. */
export function PutBackDone({
  putBack: { on, sheets, typedKept, typedOver },
}: {
  readonly putBack: PutBack;
}) {
  return (
    <Section title={`The refresh of ${dayLabel(on)} was put back`}>
      <Lines>
        {sheets.map(({ sheet, change, because }) => (
          <Line
            key={sheet}
            end={changeWords[change]}
            detail={because === null ? undefined : `This sheet ${leftBecause[because]}.`}
          >
            <bdi>{sheet}</bdi>
          </Line>
        ))}
        <Line detail="All kept">{counted(typedKept, "typed cell")}</Line>
        {typedOver > 0 && (
          <Line detail="Kept; the next refresh lists them">
            {counted(typedOver, "text")} over our figures
          </Line>
        )}
      </Lines>
    </Section>
  );
}
