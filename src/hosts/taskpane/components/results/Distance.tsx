import { makeStyles, tokens } from "@fluentui/react-components";
import type { IndicatorResult } from "../../../../core/analysis/results";
import { gapWords, neededWords, onePupilWords, targetWords } from "../../resultWords";

const useStyles = makeStyles({
  small: {
    margin: "4px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  strong: { color: tokens.colorNeutralForeground1 },
});

/** "Target 13% · 4.1 points short · 4 more pupils would reach it · one pupil is 1.3 points" */
export function Distance({ result }: { readonly result: IndicatorResult }) {
  const styles = useStyles();
  const needed = neededWords(result);
  const start = [targetWords(result), gapWords(result)].filter(Boolean).join(" · ");
  const end = onePupilWords(result);
  return (
    <p className={styles.small}>
      {start}
      {needed && (
        <>
          {" · "}
          <strong className={styles.strong}>{needed}</strong> would reach it
        </>
      )}
      {end && ` · ${end}`}
    </p>
  );
}
