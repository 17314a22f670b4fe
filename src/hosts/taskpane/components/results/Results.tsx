import { makeStyles, tokens } from "@fluentui/react-components";
import type { Results as ResultsValue } from "../../../../core/analysis/results";
import { Ratings } from "./Ratings";
import { ResultCard } from "./ResultCard";

const useStyles = makeStyles({
  cards: {
    display: "flex",
    flexDirection: "column",
    rowGap: "12px",
    listStyleType: "none",
    margin: "16px 0 0",
    padding: 0,
  },
  none: { color: tokens.colorNeutralForeground2 },
});

/** A card for every indicator, then the pupils as they are rated. */
export function Results({ results }: { readonly results: ResultsValue }) {
  const styles = useStyles();
  return (
    <>
      {results.indicators.length === 0 && (
        <p className={styles.none}>No indicator could be worked out from this tracker&apos;s columns.</p>
      )}
      <ul className={styles.cards} aria-label="Indicators">
        {results.indicators.map((result) => (
          <ResultCard key={result.indicator.id} result={result} results={results} />
        ))}
      </ul>
      {results.pupils.length > 0 && <Ratings pupils={results.pupils} />}
    </>
  );
}
