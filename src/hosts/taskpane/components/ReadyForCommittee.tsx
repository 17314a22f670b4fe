import type { Remark, Refreshed } from "../../../core/workflows/outcomes";
import { counted } from "../counted";
import { Line } from "./Line";
import { Lines, Section } from "./Section";

/** What there is to do, by how urgent it is. */
const lines: readonly { readonly severity: Remark["severity"]; readonly words: string }[] = [
  { severity: "mustFix", words: "must be fixed" },
  { severity: "worthALook", words: "to look at" },
];

/** How much is to be put right before the pack is printed; nothing where no plan was written. */
export function ReadyForCommittee({ refreshed: { remarks, written } }: { readonly refreshed: Refreshed }) {
  const sheet = written.find(({ kind }) => kind === "ready")?.sheet;
  if (sheet === undefined) return null;
  const open = lines
    .map(({ severity, words }) => ({
      words,
      count: remarks.filter((remark) => remark.severity === severity && !remark.accepted).length,
    }))
    .filter(({ count }) => count > 0);
  return (
    <Section title="Ready for committee?">
      <Lines>
        {open.map(({ count, words }) => (
          <Line key={words} detail={<bdi>On sheet ‘{sheet}’</bdi>}>
            {counted(count, "thing")} {words}
          </Line>
        ))}
        {open.length === 0 && <Line>Nothing is left to fix or to look at</Line>}
      </Lines>
    </Section>
  );
}
