import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Finding } from "../../../core/domain/finding";
import { checksMark } from "../../../core/domain/ownSheets";
import { findingKeys } from "../../../core/plans/checks";
import { useBoxes } from "../useBoxes";
import { severities, severityLooks } from "../looks";
import { SettledReasons } from "./ahead/SettledReasons";
import { Disclosure } from "./Disclosure";
import type { AcceptedAt } from "./FindingLine";
import { FindingList } from "./FindingList";
import { Pill } from "./Pill";
import { Section } from "./Section";

const useStyles = makeStyles({
  none: { color: tokens.colorNeutralForeground2 },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly findings: readonly Finding[];
  /** True where the workbook has no sheet of ours, and so no Checks sheet. */
  readonly isFirst?: boolean;
}

/** Everything found, grouped by how much it matters; what must be fixed stands open. */
export function Findings({ findings, isFirst = false }: Props) {
  const styles = useStyles();
  const checks = useBoxes(checksMark, "accepted", "Accepted because");
  const keys = useMemo(() => findingKeys(findings), [findings]);
  const acceptedAt = (finding: Finding): AcceptedAt => {
    const key = keys.get(finding) ?? "";
    return {
      box: checks?.boxes.get(key) ?? null,
      ahead: isFirst && !checks ? { mark: checksMark, key, column: "accepted" } : null,
    };
  };
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
            <FindingList findings={found} acceptedAt={acceptedAt} />
          </Disclosure>
        ))}
      <SettledReasons keys={new Set(keys.values())} />
    </Section>
  );
}
