/** @jest-environment jsdom */
import "../../support/browserPage";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { nothingAhead } from "../../../src/core/domain/typedAhead";
import { Pane } from "../../../src/hosts/taskpane/components/Pane";
import { Surface } from "../../../src/hosts/taskpane/components/Surface";
import type { PaneEvent, PaneState } from "../../../src/hosts/taskpane/paneState";
import { calculated, refreshed } from "../../support/calculated";
import { loadTrackerWork } from "../../../src/hosts/taskpane/loadTrackerWork";

// Pages are drawn by a script that arrives before there is anything to draw.
beforeAll(loadTrackerWork, 60_000);

const common = { run: 1, figuresRun: 1, answers: new Map<string, string>(), ahead: nothingAhead };
const offer = { on: "2014-12-05", isOpen: false };
const name = 'RP <img src=x onerror="alert(1)">';

function draw(state: PaneState): PaneEvent[] {
  const events: PaneEvent[] = [];
  render(
    <Surface>
      <Pane state={state} happened={(event) => void events.push(event)} />
    </Surface>,
  );
  return events;
}

const buttons = () => screen.getAllByRole("button").map((button) => button.textContent);

afterEach(cleanup);

describe("putting back in the pane", () => {
  it("is a quiet second button on the first card and after a refresh", async () => {
    const events = draw({ ...common, kind: "idle", offer });
    expect(buttons()).toEqual(["Use this workbook", "Put back"]);
    await userEvent.click(screen.getByRole("button", { name: "Put back" }));
    expect(events).toEqual([{ kind: "putBackPressed" }]);
    cleanup();
    draw({
      ...common,
      kind: "written",
      calculated: calculated(),
      refreshed: refreshed(),
      view: "plan",
      offer,
    });
    expect(buttons()).toEqual(expect.arrayContaining(["Refresh", "Put back"]));
  });

  it("says what will happen and asks", async () => {
    const events = draw({ ...common, kind: "asking", asked: offer, before: { ...common, kind: "idle" } });
    expect(screen.getByText("This will take back the refresh of 5 December 2014.")).toBeVisible();
    expect(screen.getByText(/Every word you typed will stay/)).toBeVisible();
    expect(buttons()).toEqual(["Put back", "Keep the refresh"]);
    await userEvent.click(screen.getByRole("button", { name: "Put back" }));
    expect(events).toEqual([{ kind: "putBackConfirmed" }]);
  });

  it("tells what became of every sheet, and draws no name as anything but text", () => {
    const plan = { sheet: name, kind: "recoveryPlan", indicator: "ks4-5ac-em" } as const;
    const sheets = [
      { ...plan, change: "updated", because: null },
      { sheet: "Pupil ratings", kind: "pupilRatings", indicator: null, change: "left", because: "list" },
    ] as const;
    const putBack = { fileName: "tracker.xlsx", on: "2014-12-05", sheets, typedKept: 12, typedOver: 1 };
    draw({ ...common, kind: "returned", putBack });
    expect(
      screen.getByRole("heading", { name: "The refresh of 5 December 2014 was put back" }),
    ).toBeVisible();
    expect(screen.getByText(name)).toBeVisible();
    expect(document.querySelector("img")).toBeNull();
    expect(screen.getByText(/This sheet is a list, of which no earlier copy is kept/)).toBeVisible();
    expect(screen.getByText("12 typed cells")).toBeVisible();
    expect(screen.getByText("1 text over our figures")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("The refresh was put back. 12 typed cells kept.");
  });
});

describe("a refresh that was not finished", () => {
  it("is the first thing that the pane says, with one way on and one way back", async () => {
    const events = draw({ ...common, kind: "idle", offer: { ...offer, isOpen: true } });
    expect(screen.getByRole("heading", { name: "A refresh was not finished" })).toBeVisible();
    expect(buttons()).toEqual(["Finish the refresh", "Put back"]);
    await userEvent.click(screen.getByRole("button", { name: "Finish the refresh" }));
    expect(events).toEqual([{ kind: "finishPressed" }]);
  });
});
