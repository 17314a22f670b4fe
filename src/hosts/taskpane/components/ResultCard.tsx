import { makeStyles, tokens } from "@fluentui/react-components";
import type { IndicatorResult } from "../../../core/analysis/results";
import { ragLooks } from "../looks";
import {
  basisWords,
  countWords,
  gapWords,
  neededWords,
  noteWords,
  onePupilWords,
  targetWords,
  valueWords,
} from "../resultWords";
import { Pill } from "./Pill";

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: "14px",
  },
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", columnGap: "12px" },
  title: { margin: 0, minWidth: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  figures: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    flexWrap: "wrap",
    columnGap: "12px",
    margin: "6px 0",
  },
  value: {
    fontSize: "28px",
    lineHeight: "36px",
    fontWeight: tokens.fontWeightBold,
    fontVariantNumeric: "tabular-nums",
  },
  none: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  small: {
    margin: "4px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  strong: { color: tokens.colorNeutralForeground1 },
});

/** One indicator: the figure, how many pupils it is, and what lies between it and the target. */
export function ResultCard({ result }: { readonly result: IndicatorResult }) {
  const styles = useStyles();
  const { indicator, rag, rule, ragNote } = result;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h2 className={styles.title} dir="auto">
          {indicator.title}
        </h2>
        <Pill look={ragLooks[rag]} />
      </div>
      <div className={styles.figures}>
        <span className={result.value === null ? styles.none : styles.value}>{valueWords(result)}</span>
        <span>{countWords(result)}</span>
      </div>
      <Distance result={result} />
      {[rule, ragNote, noteWords(result), basisWords(result)].filter(Boolean).map((words) => (
        <p key={words} className={styles.small} dir="auto">
          {words}
        </p>
      ))}
    </li>
  );
}

/** "Target 13% · 4.1 points short · 4 more pupils would reach it · one pupil is 1.3 points" */
function Distance({ result }: { readonly result: IndicatorResult }) {
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
