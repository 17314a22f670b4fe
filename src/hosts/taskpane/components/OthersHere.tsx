import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  note: {
    margin: "12px 0 0",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Said while somebody else edits the workbook; nothing waits for it. */
export function OthersHere() {
  const styles = useStyles();
  return (
    <p className={styles.note}>
      Somebody else has this workbook open. You can go on: every word that either of you types is kept, and
      the sheets are read back after writing.
    </p>
  );
}
