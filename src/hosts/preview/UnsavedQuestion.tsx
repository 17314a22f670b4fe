import { Button, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    flexShrink: 0,
    padding: "8px 12px",
    background: tokens.colorStatusWarningBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: "1 1 200px", margin: 0 },
});

interface Props {
  /** The workbook that is open. */
  readonly name: string;
  /** Whether the pane holds words that no file has yet. */
  readonly hasAhead: boolean;
  /** Tells whether it could be saved. */
  readonly onDownload: () => Promise<boolean>;
  readonly onDecide: (isToOpen: boolean) => void;
}

/** Asked in place, before another workbook is opened over changes that are nowhere saved. */
export function UnsavedQuestion({ name, hasAhead, onDownload, onDecide }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.question} role="alert">
      <p className={styles.words}>
        What you typed in <bdi>{name}</bdi> is on this page only. Opening another workbook loses it.
        {hasAhead &&
          " What you typed in the pane goes into the file with the first plans: to keep it, write them first."}
      </p>
      <Button
        appearance="primary"
        onClick={() => void onDownload().then((isSaved) => isSaved && onDecide(true))}
      >
        Download, then open
      </Button>
      <Button onClick={() => onDecide(true)}>Open without downloading</Button>
      <Button onClick={() => onDecide(false)}>Keep working</Button>
    </div>
  );
}
