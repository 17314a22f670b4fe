import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Progress } from "../../../core/workflows/outcomes";
import { progressWords, shareDone, type During } from "../progressWords";

const useStyles = makeStyles({
  working: { marginBottom: "12px" },
  words: { margin: "0 0 6px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  track: {
    height: "4px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  bar: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    transition: "width 0.3s ease",
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
    "@media (prefers-reduced-motion: reduce)": { transition: "none", animationName: "none" },
  },
  /** How far is not known: something moves, or stands where motion is not wanted. */
  unknown: {
    animationDuration: "2s",
    animationIterationCount: "infinite",
    animationName: { from: { transform: "translateX(-100%)" }, to: { transform: "translateX(300%)" } },
  },
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
  const percent = share === null ? null : Math.round(share * 100);
  return (
    <div className={styles.working}>
      <p className={styles.words}>{words}</p>
      <div
        role="progressbar"
        aria-label={words}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent ?? undefined}
        className={styles.track}
      >
        <div
          className={mergeClasses(styles.bar, percent === null && styles.unknown)}
          style={{ width: `${percent ?? 33}%` }}
        />
      </div>
    </div>
  );
}
