import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Finding } from "../../../core/domain/finding";
import { checksMark } from "../../../core/domain/ownSheets";
import { findingKeys } from "../../../core/plans/checks";
import { useBoxes } from "../useBoxes";
import { severities, severityLooks } from "../looks";
import { Disclosure } from "./Disclosure";
import { FindingList } from "./FindingList";
import { Pill } from "./Pill";
import { Section } from "./Section";

const useStyles = makeStyles({
  none: { color: tokens.colorNeutralForeground2 },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

/** Everything found, grouped by how much it matters; what must be fixed stands open. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const checks = useBoxes(checksMark, "accepted", "Accepted because");
  const keys = useMemo(() => findingKeys(findings), [findings]);
  const boxOf = (finding: Finding) => checks?.boxes.get(keys.get(finding) ?? "") ?? null;
  const groups = severities.map((severity) => ({
    severity,
    found: findings.filter((finding) => finding.severity === severity),
  }));
  return (
    <Section title="To check">
      {findings.length === 0 && <p className={styles.none}>Nothing to check. Every row was read.</p>}
      {groups
        .filter(({ found }) => found.length > 0)
        .map(({ severity, found }) => (
          <Disclosure
            key={severity}
            open={severity === "mustFix"}
            summary={
              <>
                <Pill look={severityLooks[severity]} />
                <span className={styles.count}>{found.length}</span>
              </>
            }
          >
            <FindingList findings={found} boxOf={boxOf} />
          </Disclosure>
        ))}
    </Section>
  );
}
