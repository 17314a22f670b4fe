import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import type { IndicatorResult, Results } from "../../../../core/analysis/results";
import { comparatorSentences } from "../../../../core/plans/comparatorWords";
import { travelSentences } from "../../../../core/plans/travelWords";
import { ragLooks } from "../../looks";
import { basisWords, countWords, noteWords, valueWords } from "../../resultWords";
import { trendPicture } from "../../trendPicture";
import { Fold } from "../Fold";
import { LinkButton } from "../LinkButton";
import { Pill } from "../Pill";
import { Distance } from "./Distance";
import { FigurePupils } from "./FigurePupils";
import { SplitTable } from "./SplitTable";
import { TrendLine } from "./TrendLine";

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
  folds: { marginBottom: "-14px", "& > details:last-child": { borderBottomStyle: "none" } },
});

interface Props {
  readonly result: IndicatorResult;
  readonly results: Results;
}

/** One indicator: the figure, its pupils, what lies between it and the target, and how it came here. */
export function ResultCard({ result, results }: Props) {
  const styles = useStyles();
  const { indicator, rag, rule, ragNote, buckets } = result;
  const picture = useMemo(
    () => trendPicture(results.trends.get(indicator.id), result),
    [results, indicator, result],
  );
  const splits = useMemo(
    () => results.splits.filter((split) => split.indicator === indicator.id),
    [results, indicator],
  );
  const words = [
    ...travelSentences(result),
    ...comparatorSentences(result),
    rule,
    ragNote,
    noteWords(result),
    basisWords(result),
  ].filter(Boolean);
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h2 className={styles.title} dir="auto">
          {indicator.title}
        </h2>
        <Pill look={ragLooks[rag]} />
      </div>
      <Figures result={result} />
      <Distance result={result} />
      {picture && <TrendLine picture={picture} />}
      {words.map((sentence) => (
        <p key={sentence} className={styles.small} dir="auto">
          {sentence}
        </p>
      ))}
      {splits.length > 0 && buckets.length > 0 && (
        <div className={styles.folds}>
          <Fold summary={`How these pupils split (${splits.length})`}>
            {() =>
              splits.map((split) => (
                <SplitTable
                  key={`${split.by} ${split.provision}`}
                  {...{ result, split, settings: results.settings }}
                />
              ))
            }
          </Fold>
        </div>
      )}
    </li>
  );
}

/** The figure, and how many pupils it is; those open to everyone who was looked at for it. */
function Figures({ result }: { readonly result: IndicatorResult }) {
  const styles = useStyles();
  const pupils = useId();
  const [isOpen, setOpen] = useState(false);
  const { value, buckets, indicator } = result;
  const count = countWords(result);
  return (
    <>
      <div className={styles.figures}>
        <span className={value === null ? styles.none : styles.value}>{valueWords(result)}</span>
        {buckets.length === 0 ? (
          <span>{count}</span>
        ) : (
          <LinkButton
            inLine
            isOpen={isOpen}
            label={`${count || "Pupils"}: ${indicator.title}`}
            onClick={() => setOpen(!isOpen)}
          >
            {count || "Pupils"}
          </LinkButton>
        )}
      </div>
      {isOpen && (
        <section id={pupils} aria-label={`Pupils: ${indicator.title}`}>
          <FigurePupils pupils={buckets} />
        </section>
      )}
    </>
  );
}
