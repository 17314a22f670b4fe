import { announcement } from "../announcement";
import type { PaneEvent, PaneState } from "../paneState";
import { shownIn } from "../shownIn";
import { FailureCard } from "./FailureCard";
import { FirstCard } from "./FirstCard";
import { Footer } from "./Footer";
import { Frame } from "./Frame";
import { Unseen } from "./Unseen";
import { Views } from "./Views";
import { ViewTabs } from "./ViewTabs";

interface Props {
  readonly state: PaneState;
  readonly happened: (event: PaneEvent) => void;
}

const failureTitles = {
  reading: "The workbook could not be read",
  writing: "The plans could not be written",
} as const;

/** The whole pane as a picture of its state. */
export function Pane({ state, happened }: Props) {
  const shown = shownIn(state);
  return (
    <Frame
      tabs={shown && <ViewTabs shown={shown} onChoose={(view) => happened({ kind: "viewChosen", view })} />}
      footer={<Footer state={state} happened={happened} />}
    >
      <Unseen>
        <span role="status">{announcement(state)}</span>
      </Unseen>
      {state.kind === "failed" && <FailureCard title={failureTitles[state.during]} failure={state.failure} />}
      {state.kind !== "failed" && !shown && <FirstCard />}
      {shown && <Views shown={shown} answers={state.answers} happened={happened} />}
    </Frame>
  );
}
