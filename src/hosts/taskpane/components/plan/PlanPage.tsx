import { makeStyles, tokens } from "@fluentui/react-components";
import { useHerWords } from "../../herWords";
import type { PaneEvent } from "../../paneState";
import type { Shown } from "../../shownIn";
import { movedWords } from "../../staleWords";
import { LostWords } from "../LostWords";
import { StaleLine } from "../StaleLine";
import { Changes } from "./Changes";
import { Copies } from "./Copies";
import { PlanWords } from "./PlanWords";
import { RemarkList } from "./RemarkList";

const useStyles = makeStyles({
  note: { margin: "16px 0 0", color: tokens.colorNeutralForeground2 },
  trouble: { margin: "16px 0 0", borderLeft: "4px solid var(--redInk)", paddingLeft: "8px" },
});

interface Props {
  readonly shown: Shown;
  readonly happened: (event: PaneEvent) => void;
}

/** What writing will change or has changed, her words on each plan, and what is left to do before a committee. */
export function PlanPage({ shown, happened }: Props) {
  const styles = useStyles();
  const words = useHerWords();
  const { calculated, proposal, refreshed, isUpToDate, hasMoved, canChoose } = shown;
  const changes = proposal ?? refreshed;
  return (
    <>
      {proposal && hasMoved && !words?.isStale && <StaleLine words={movedWords} />}
      <div role="alert">{words?.trouble && <p className={styles.trouble}>{words.trouble}</p>}</div>
      {!changes && (
        <p className={styles.note}>See which figures and sheets would change before anything is written.</p>
      )}
      {refreshed && isUpToDate && (
        <p className={styles.note}>Nothing has changed since these plans were written.</p>
      )}
      {changes && <Changes changes={changes} when={proposal ? "before" : "after"} />}
      {calculated.results && <PlanWords results={calculated.results} />}
      {changes && (
        <LostWords
          review={changes.typed.review}
          onChoose={canChoose ? (id, choice) => happened({ kind: "wordsDecided", id, choice }) : null}
        />
      )}
      {changes && <RemarkList changes={changes} when={proposal ? "before" : "after"} />}
      <Copies
        shown={shown}
        onMake={(copy, published) => happened({ kind: "copyPressed", copy, published })}
      />
    </>
  );
}
