import type { Calculated } from "../../../core/workflows/outcomes";
import { columnLines, understoodLines } from "../understoodLines";
import { Disclosure } from "./Disclosure";
import { Lines, Section } from "./Section";
import { UnderstoodEntry } from "./UnderstoodEntry";

/** What was taken from the workbook, so that the officer can see it is right. */
export function Understood({ calculated }: { readonly calculated: Calculated }) {
  return (
    <Section title="What I understood">
      <Lines>
        {understoodLines(calculated).map((line) => (
          <UnderstoodEntry key={`${line.lead} ${line.thing} ${line.detail}`} line={line} />
        ))}
      </Lines>
      {[...columnLines(calculated.reading)].map(([sheet, lines]) => (
        <Disclosure key={sheet} summary={<bdi>{`Every column on ‘${sheet}’ (${lines.length})`}</bdi>}>
          <Lines>
            {lines.map((line) => (
              <UnderstoodEntry key={`${line.lead} ${line.thing}`} line={line} />
            ))}
          </Lines>
        </Disclosure>
      ))}
    </Section>
  );
}
