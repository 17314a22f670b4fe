import { useState } from "react";
import type { Finding } from "../../../core/domain/finding";
import type { PlanBox } from "../../../core/workflows/readPlans";
import { keyOf } from "../openPoints";
import { Button } from "./Button";
import { FindingLine } from "./FindingLine";

/** Findings drawn at a time: a tracker with a thousand of them must not hold up the pane. */
const page = 20;

interface Props {
  readonly findings: readonly Finding[];
  /** Her cell for the reason why a finding may stay; null where the Checks sheet has none. */
  readonly boxOf: (finding: Finding) => PlanBox | null;
}

/** Findings of one severity, a page at a time. */
export function FindingList({ findings, boxOf }: Props) {
  const [drawn, setDrawn] = useState(page);
  const rest = findings.length - drawn;
  return (
    <>
      {findings.slice(0, drawn).map((finding) => (
        <FindingLine key={keyOf(finding)} finding={finding} accepted={boxOf(finding)} />
      ))}
      {rest > 0 && (
        <Button appearance="subtle" onClick={() => setDrawn(drawn + page)}>
          Show {Math.min(rest, page)} more
        </Button>
      )}
    </>
  );
}
