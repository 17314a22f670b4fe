import { makeStyles, tokens } from "@fluentui/react-components";
import { use } from "react";
import type { Finding } from "../../../core/domain/finding";
import { aheadText, type AheadWords } from "../../../core/domain/typedAhead";
import type { PlanBox } from "../../../core/workflows/readPlans";
import { AheadContext } from "../ahead";
import { useHerWords } from "../herWords";
import { boxId } from "../typing/typingState";
import { findingPlaces, findingTitle } from "../findingWords";
import { AheadBox } from "./ahead/AheadBox";
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

/** Where she says why a finding may stay: on the Checks sheet, or for the one that is still to be made. */
export interface AcceptedAt {
  readonly box: PlanBox | null;
  readonly ahead: Omit<AheadWords, "text"> | null;
}

interface Props {
  readonly finding: Finding;
  readonly accepted: AcceptedAt;
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
      {!finding.stops && accepted.box && <WordsBox box={accepted.box} />}
      {!finding.stops && accepted.ahead && (
        <AheadBox at={accepted.ahead} label="Accepted because" of={findingTitle(finding)} long />
      )}
    </>
  );
}

/** A finding that she has accepted says so at once. */
function Title({ finding, accepted }: Props) {
  const { box, ahead } = accepted;
  const typed = useHerWords()?.typing.state.boxes.get(box ? boxId(box) : "");
  const kept = use(AheadContext)?.typed;
  const reason = typed?.text ?? box?.text ?? (ahead && kept ? aheadText(kept, ahead) : "");
  return <bdi>{`${findingTitle(finding)}${reason.trim() === "" ? "" : " · accepted"}`}</bdi>;
}
