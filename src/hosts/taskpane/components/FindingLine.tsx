import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../core/domain/finding";
import { findingPlaces, findingTitle } from "../findingWords";
import { Disclosure } from "./Disclosure";
import { ShowMe } from "./ShowMe";

const useStyles = makeStyles({
  message: { margin: "0 0 8px" },
  end: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: "12px",
    paddingBottom: "12px",
  },
  places: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/**
 * Where and what in one line; opened, the letter to the officer and every cell it is about. A finding
 * about a whole sheet has no cell to name and says its letter at once.
 */
export function FindingLine({ finding }: { readonly finding: Finding }) {
  return finding.cell === "" ? (
    <Letter finding={finding} />
  ) : (
    <Disclosure inner open={finding.stops} summary={<bdi>{findingTitle(finding)}</bdi>}>
      <Letter finding={finding} />
    </Disclosure>
  );
}

function Letter({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.message} dir="auto">
        {finding.message}
      </p>
      <div className={styles.end}>
        <p className={styles.places} dir="auto">
          {findingPlaces(finding)}
        </p>
        {finding.sheet !== "" && (
          <ShowMe at={{ sheet: finding.sheet, cell: finding.cell || "A1" }} about={findingPlaces(finding)} />
        )}
      </div>
    </>
  );
}
