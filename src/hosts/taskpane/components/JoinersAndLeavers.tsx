import type { Finding } from "../../../core/domain/finding";
import { counted } from "../counted";
import { findingPlaces } from "../findingWords";
import { Line } from "./Line";
import { Lines, Section } from "./Section";
import { ShowMe } from "./ShowMe";

/** What is said of so many pupils, by the finding's code. */
const words: Readonly<Record<string, string>> = {
  "pupils-joined": "joined the list",
  "pupils-left": "left the list",
  "pupils-renumbered": "have another number",
};

/** True for a finding on who came and went, which stands in a line of its own. */
export function isOfJoiners({ code }: Finding): boolean {
  return Object.hasOwn(words, code);
}

/** Who came and went since the last refresh; nothing where nobody did. */
export function JoinersAndLeavers({ findings }: { readonly findings: readonly Finding[] }) {
  const found = findings.filter(isOfJoiners);
  if (found.length === 0) return null;
  return (
    <Section title="Since the last refresh">
      <Lines>
        {found.map((finding) => (
          <Line
            key={`${finding.code} ${finding.sheet} ${finding.cell}`}
            detail={<bdi>{findingPlaces(finding)}</bdi>}
            end={
              <ShowMe
                at={{ sheet: finding.sheet, cell: finding.cell || "A1" }}
                about={findingPlaces(finding)}
              />
            }
          >
            {counted(Math.max(1, finding.cells.length), "pupil")} {words[finding.code]}
          </Line>
        ))}
      </Lines>
    </Section>
  );
}
