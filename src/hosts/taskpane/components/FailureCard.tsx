import { makeStyles, tokens } from "@fluentui/react-components";
import type { Failure } from "../failure";

const useStyles = makeStyles({
  card: {
    marginTop: "20px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: "4px solid var(--redInk)",
    borderRadius: tokens.borderRadiusMedium,
    padding: "14px",
  },
  title: { margin: "0 0 8px", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  words: { margin: "0 0 8px" },
});

interface Props {
  readonly title: string;
  readonly failure: Failure;
}

/** What happened, why, and what to do next; announced at once, without moving the focus. */
export function FailureCard({ title, failure }: Props) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.card}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.words} dir="auto">
        {failure.what}
      </p>
      <p className={styles.words}>{failure.next}</p>
    </div>
  );
}
