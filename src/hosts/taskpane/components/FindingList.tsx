import { useState } from "react";
import type { Finding } from "../../../core/domain/finding";
import { keyOf } from "../openPoints";
import { Button } from "./Button";
import { FindingLine, type AcceptedAt } from "./FindingLine";

/** Findings drawn at a time: a tracker with a thousand of them must not hold up the pane. */
const page = 20;

interface Props {
  readonly findings: readonly Finding[];
  readonly acceptedAt: (finding: Finding) => AcceptedAt;
}

/** Findings of one severity, a page at a time. */
export function FindingList({ findings, acceptedAt }: Props) {
  const [drawn, setDrawn] = useState(page);
  const rest = findings.length - drawn;
  return (
    <>
      {findings.slice(0, drawn).map((finding) => (
        <FindingLine key={keyOf(finding)} finding={finding} accepted={acceptedAt(finding)} />
      ))}
      {rest > 0 && (
        <Button appearance="subtle" onClick={() => setDrawn(drawn + page)}>
          Show {Math.min(rest, page)} more
        </Button>
      )}
    </>
  );
}
