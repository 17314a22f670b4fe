import { announcement } from "../announcement";
import { useHerWords } from "../herWords";
import { arrivedTrackerWork } from "../loadTrackerWork";
import type { PaneEvent, PaneState } from "../paneState";
import { shownIn } from "../shownIn";
import { FailureCard } from "./FailureCard";
import { Footer } from "./Footer";
import { Frame } from "./Frame";
import { PutBackCard } from "./PutBackCard";
import { PutBackDone } from "./PutBackDone";
import { ShowTrouble } from "./ShowTrouble";
import { StartCard } from "./StartCard";
import { Unseen } from "./Unseen";
import { ViewTabs } from "./ViewTabs";

interface Props {
  readonly state: PaneState;
  readonly happened: (event: PaneEvent) => void;
}

const failureTitles = {
  reading: "The workbook could not be read",
  writing: "The plans could not be written",
  returning: "The refresh could not be put back",
} as const;

/** Where nothing was read before, the first card stays while work goes on. */
const starts: ReadonlySet<PaneState["kind"]> = new Set(["idle", "reading", "proposing", "writing"]);

/** The whole pane as a picture of its state. */
export function Pane({ state, happened }: Props) {
  const shown = shownIn(state);
  const work = arrivedTrackerWork();
  const isStale = useHerWords()?.isStale;
  return (
    <Frame
      tabs={shown && <ViewTabs shown={shown} onChoose={(view) => happened({ kind: "viewChosen", view })} />}
      footer={
        <>
          <ShowTrouble />
          <Footer state={state} happened={happened} />
        </>
      }
    >
      <Unseen>
        <span role="status">{announcement(state, isStale)}</span>
      </Unseen>
      {state.kind === "failed" && <FailureCard title={failureTitles[state.during]} failure={state.failure} />}
      {state.kind === "asking" && <PutBackCard offer={state.asked} />}
      {state.kind === "returning" && state.offer && <PutBackCard offer={state.offer} isBegun />}
      {state.kind === "returned" && <PutBackDone putBack={state.putBack} />}
      {starts.has(state.kind) && !shown && <StartCard offer={state.offer} />}
      {shown && work && (
        <work.Views shown={shown} answers={state.answers} ahead={state.ahead} happened={happened} />
      )}
    </Frame>
  );
}
