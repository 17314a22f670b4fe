import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Refreshed, Remark } from "../../../../core/workflows/outcomes";
import { useHerWords } from "../../herWords";
import { severityLooks } from "../../looks";
import { nothingListed } from "../../readyWords";
import { Button } from "../Button";
import { Pill } from "../Pill";
import { Section } from "../Section";
import { ShowMe } from "../ShowMe";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    padding: "10px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { margin: "4px 0 0" },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "8px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The list is made with the figures, not while she types. */
const typedSince = {
  before: "Made before you typed last. “See what will change” or writing the plans makes it anew.",
  after: "Made before you typed last. Refresh makes it anew.",
} as const;

/** Remarks drawn at a time. */
const page = 10;

interface Props {
  readonly changes: Refreshed;
  /** Whether it is still to be written. */
  readonly when: "before" | "after";
}

/** What is to be put right or looked at before the pack is printed, the most urgent first. */
export function RemarkList({ changes, when }: Props) {
  const styles = useStyles();
  const [drawn, setDrawn] = useState(page);
  const open = changes.remarks.filter(({ accepted }) => !accepted);
  const ordered = [...open.filter(isUrgent), ...open.filter((remark) => !isUrgent(remark))];
  const standing = new Set(
    changes.written
      .filter(({ change }) => when === "after" || change !== "created")
      .map(({ sheet }) => sheet),
  );
  const rest = ordered.length - drawn;
  const hasTyped = useHerWords()?.hasTyped;
  return (
    <Section title="Ready for committee?">
      {hasTyped && <p className={styles.words}>{typedSince[when]}</p>}
      {ordered.length === 0 && <p className={styles.words}>{nothingListed(changes)}</p>}
      <ul className={styles.list} aria-label="Before the pack is printed">
        {ordered.slice(0, drawn).map((remark, nth) => (
          <RemarkRow
            key={`${nth} ${remark.sheet} ${remark.cell}`}
            remark={remark}
            isThere={standing.has(remark.sheet)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button appearance="subtle" onClick={() => setDrawn(drawn + page)}>
          Show {Math.min(rest, page)} more
        </Button>
      )}
    </Section>
  );
}

function isUrgent({ severity }: Remark): boolean {
  return severity === "mustFix";
}

interface RowProps {
  readonly remark: Remark;
  /** False for a sheet that is not written yet. */
  readonly isThere: boolean;
}

function RemarkRow({ remark: { sheet, cell, quoted, remark, severity }, isThere }: RowProps) {
  const styles = useStyles();
  const place = [sheet, cell].filter(Boolean).join(", ");
  return (
    <li className={styles.row}>
      <Pill look={severityLooks[severity]} />
      <p className={styles.words} dir="auto">
        {quoted && <>“{quoted}”: </>}
        {remark}
      </p>
      <div className={styles.foot}>
        <bdi>{place}</bdi>
        {isThere && <ShowMe at={{ sheet, cell: cell === "" ? "A1" : cell }} about={place} />}
      </div>
    </li>
  );
}
