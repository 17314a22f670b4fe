/** @jest-environment jsdom */
import "../../support/browserPage";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { nothingAhead } from "../../../src/core/domain/typedAhead";
import { Pane } from "../../../src/hosts/taskpane/components/Pane";
import { Surface } from "../../../src/hosts/taskpane/components/Surface";
import { HerWordsProvider } from "../../../src/hosts/taskpane/herWords";
import { loadTrackerWork } from "../../../src/hosts/taskpane/loadTrackerWork";
import type { PaneEvent, PaneState, Ready, View } from "../../../src/hosts/taskpane/paneState";
import { calculated, refreshed } from "../../support/calculated";
import { herWords } from "../../support/herWords";

// Pages are drawn by a script that arrives before there is anything to draw.
beforeAll(loadTrackerWork, 60_000);
afterEach(cleanup);

const common = { run: 1, figuresRun: 1, answers: new Map<string, string>(), ahead: nothingAhead };
const ready = (view: View): Ready => ({
  ...{ ...common, kind: "ready", calculated: calculated(), proposal: refreshed(), view },
});
const said = "The tracker has changed since it was read.";

/** Draws the pane over a tracker that changed meanwhile and returns what happened in it. */
function draw(state: PaneState, isStale = true): PaneEvent[] {
  const events: PaneEvent[] = [];
  render(
    <Surface>
      <HerWordsProvider value={herWords({ isStale })}>
        <Pane state={state} happened={(event) => void events.push(event)} />
      </HerWordsProvider>
    </Surface>,
  );
  return events;
}

const footer = () => [...document.querySelectorAll("footer button")].map((button) => button.textContent);

describe("figures older than the tracker", () => {
  it.each(["data", "results", "plan", "actions"] as const)("are admitted on the tab %s", (view) => {
    draw(ready(view));
    expect(screen.getAllByText(said)).toHaveLength(2);
    expect(screen.getAllByRole("status")[0]).toHaveTextContent(said);
    cleanup();
    draw(ready(view), false);
    expect(screen.queryByText(said)).toBeNull();
  });

  it.each(["results", "plan", "actions"] as const)(
    "cannot be written from the tab %s: what will change is looked at first",
    async (view) => {
      const events = draw(ready(view));
      expect(footer()).toEqual(["See what will change", "Read again"]);
      await userEvent.click(screen.getByRole("button", { name: "See what will change" }));
      expect(events).toEqual([{ kind: "proposePressed" }]);
    },
  );

  it("are read again where she looks at what was read", () => {
    draw(ready("data"));
    expect(footer()).toEqual(["Read again", "See results"]);
  });

  it("are looked at by Refresh, which shows what will change, once plans are written", async () => {
    const { calculated: read } = ready("plan");
    const written = { ...common, kind: "written", calculated: read, refreshed: refreshed() } as const;
    const events = draw({ ...written, view: "plan" });
    await userEvent.click(screen.getByRole("button", { name: "Refresh" }));
    expect(events).toEqual([{ kind: "proposePressed" }]);
  });
});
