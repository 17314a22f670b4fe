import type { Calculated } from "../../../core/workflows/outcomes";
import { understoodLines } from "../understoodLines";
import { Line } from "./Line";
import { Lines, Section } from "./Section";

/** What was taken from the workbook, so that the officer can see it is right. */
export function Understood({ calculated }: { readonly calculated: Calculated }) {
  return (
    <Section title="What I understood">
      <Lines>
        {understoodLines(calculated).map(({ lead, thing, detail }) => (
          <Line key={`${lead} ${thing} ${detail}`} detail={<bdi>{detail}</bdi>}>
            {lead}{" "}
            <strong>
              <bdi>{thing}</bdi>
            </strong>
          </Line>
        ))}
      </Lines>
    </Section>
  );
}
