import { useMemo } from "react";
import type { Calculated } from "../../../core/workflows/outcomes";
import { columnLines, understoodLines } from "../understoodLines";
import type { UnderstoodLine } from "../understoodLines";
import { Disclosure } from "./Disclosure";
import { Lines, Section } from "./Section";
import { UnderstoodEntry } from "./UnderstoodEntry";
import type { Changing } from "./UnderstoodEntry";

interface Props extends Omit<Changing, "offered"> {
  readonly calculated: Calculated;
}

/** What was taken from the workbook, so that the officer can see it is right, and change what is not. */
export function Understood({ calculated, answers, onAnswer }: Props) {
  const { reading } = calculated;
  const offered = useMemo(
    () => new Map((reading.offered ?? []).map((question) => [question.id, question])),
    [reading],
  );
  // A line that is changed says other words, and must keep the keyboard all the same.
  const keyOf = ({ lead, thing, detail, question }: UnderstoodLine): string =>
    question !== null && offered.has(question) ? question : `${lead} ${thing} ${detail}`;
  const entry = (line: UnderstoodLine) => (
    <UnderstoodEntry key={keyOf(line)} line={line} changing={{ offered, answers, onAnswer }} />
  );
  return (
    <Section title="What I understood">
      <Lines>{understoodLines(calculated).map(entry)}</Lines>
      {[...columnLines(reading)].map(([sheet, lines]) => (
        <Disclosure key={sheet} summary={<bdi>{`Every column on ‘${sheet}’ (${lines.length})`}</bdi>}>
          <Lines>{lines.map(entry)}</Lines>
        </Disclosure>
      ))}
    </Section>
  );
}
