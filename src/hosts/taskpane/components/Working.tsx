import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Progress } from "../../../core/workflows/outcomes";
import { progressWords, shareDone, type During } from "../progressWords";

const useStyles = makeStyles({
  working: { marginBottom: "12px" },
  words: { margin: "0 0 6px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  readonly during: During;
  readonly progress: Progress | null;
}

/** How far the work is, in counts. */
export function Working({ during, progress }: Props) {
  const styles = useStyles();
  const words = progressWords(progress, during);
  const share = shareDone(progress);
  return (
    <div className={styles.working}>
      <p className={styles.words}>{words}</p>
      <ProgressBar thickness="large" aria-label={words} {...(share === null ? {} : { value: share })} />
    </div>
  );
}
