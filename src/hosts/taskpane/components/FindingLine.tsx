import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../core/domain/finding";
import type { PlanBox } from "../../../core/workflows/readPlans";
import { useHerWords } from "../herWords";
import { boxId } from "../typing/typingState";
import { findingPlaces, findingTitle } from "../findingWords";
import { WordsBox } from "./WordsBox";
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

interface Props {
  readonly finding: Finding;
  /** Her cell for the reason why it may stay; null where there is none. */
  readonly accepted: PlanBox | null;
}

/**
 * Where and what in one line; opened, the letter to the officer and every cell it is about. A finding
 * about a whole sheet has no cell to name and says its letter at once.
 */
export function FindingLine({ finding, accepted }: Props) {
  return finding.cell === "" ? (
    <Letter finding={finding} accepted={accepted} />
  ) : (
    <Disclosure inner open={finding.stops} summary={<Title finding={finding} accepted={accepted} />}>
      <Letter finding={finding} accepted={accepted} />
    </Disclosure>
  );
}

function Letter({ finding, accepted }: Props) {
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
      {accepted && !finding.stops && <WordsBox box={accepted} />}
    </>
  );
}

/** A finding that she has accepted says so at once. */
function Title({ finding, accepted }: Props) {
  const box = useHerWords()?.typing.state.boxes.get(accepted ? boxId(accepted) : "");
  const reason = box?.text ?? accepted?.text ?? "";
  return <bdi>{`${findingTitle(finding)}${reason.trim() === "" ? "" : " · accepted"}`}</bdi>;
}
