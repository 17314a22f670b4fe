/** @jest-environment jsdom */
import "../../support/browserPage";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { nothingAhead } from "../../../src/core/domain/typedAhead";
import { Pane } from "../../../src/hosts/taskpane/components/Pane";
import { Surface } from "../../../src/hosts/taskpane/components/Surface";
import type { PaneEvent } from "../../../src/hosts/taskpane/paneState";
import type { TrackerReading } from "../../../src/core/reader/understood";
import { calculated } from "../../support/calculated";
import { trackerReading } from "../../support/trackerReading";
import { loadTrackerWork } from "../../../src/hosts/taskpane/loadTrackerWork";

// Pages are drawn by a script that arrives before there is anything to draw.
beforeAll(loadTrackerWork, 60_000);

/** Draws the data tab of a reading and returns what happened in it. */
function draw(reading: TrackerReading): PaneEvent[] {
  const events: PaneEvent[] = [];
  const state = {
    run: 1,
    figuresRun: 1,
    answers: new Map<string, string>(),
    ahead: nothingAhead,
    kind: "ready",
    view: "data",
  } as const;
  render(
    <Surface>
      <Pane
        state={{ ...state, calculated: calculated({ reading }) }}
        happened={(event) => void events.push(event)}
      />
    </Surface>,
  );
  return events;
}

afterEach(cleanup);

describe("what was understood, and answered earlier", () => {
  it("keeps what was answered earlier out of the questions, folded and open to change", async () => {
    const [question] = trackerReading().questions;
    const questions = [{ ...question!, answered: true, assumed: "notKnown", remembered: true as const }];
    const reading = trackerReading({ questions });
    const events = draw(reading);
    expect(screen.queryByRole("region", { name: /question/i })).toBeNull();
    const folded = screen.getByText("Your earlier answers (1)").closest("details")!;
    expect(folded).not.toHaveAttribute("open");
    expect(within(folded).getByText(/Your earlier answer is used/)).toBeInTheDocument();
    await userEvent.click(within(folded).getByRole("radio", { name: "Not entered", hidden: true }));
    expect(events).toEqual([{ kind: "questionAnswered", id: "blank-results", option: "notEntered" }]);
  });

  it("leads from what was understood to the question that settles it, and opens it", async () => {
    const [question] = trackerReading().questions;
    const roles = { ...question!, id: "roles:KS4", answered: true, remembered: true as const };
    const columns = trackerReading().columns.map((column) => ({ ...column, question: "roles:KS4" }));
    const reading = trackerReading({ columns, questions: [roles] });
    draw(reading);
    await userEvent.click(screen.getByRole("button", { name: "Change Results: 4 subjects" }));
    expect(screen.getByRole("radio", { name: "Not entered" })).toHaveFocus();
    expect(screen.getByText("Your earlier answers (1)").closest("details")).toHaveAttribute("open");
  });

  it("changes under its line what nobody was asked, and asks it nowhere else", async () => {
    const [blank] = trackerReading().questions;
    const id = "read-sheet:KS4 tracker";
    const text = "Read the pupils on ‘KS4 tracker’?";
    const own = { ...blank!, id, text, options: ["leave out", "read"], assumed: "read", answered: true };
    const events = draw(trackerReading({ questions: [own], offered: [own] }));
    expect(screen.queryByText(text)).toBeNull();
    const change = screen.getByRole("button", { name: "Change Pupils on KS4 tracker" });
    expect(change).toHaveAttribute("aria-expanded", "false");
    await userEvent.click(change);
    expect(change).toHaveAttribute("aria-expanded", "true");
    await userEvent.click(within(screen.getByRole("group", { name: text })).getByLabelText("leave out"));
    expect(events).toEqual([{ kind: "questionAnswered", id, option: "leave out" }]);
    await userEvent.click(change);
    expect(screen.queryByText(text)).toBeNull();
  });

  it("leads from year and term to where they are asked before the first plans", async () => {
    draw(trackerReading());
    await userEvent.click(screen.getByRole("button", { name: "Change Term: summer 2013/14" }));
    expect(screen.getByRole("textbox", { name: /Academic year/ })).toHaveFocus();
  });

  it("leads from year and term to the settings where the workbook has some, and opens them", async () => {
    draw(trackerReading({ hasSettings: true, hasOurSettings: true }));
    const summary = screen.getByText("Year, term, thresholds and small numbers").closest("summary");
    await userEvent.click(screen.getByRole("button", { name: "Change Term: summer 2013/14" }));
    expect(summary).toHaveFocus();
    expect(summary?.closest("details")).toHaveAttribute("open");
    expect(await screen.findByRole("list", { name: "Settings" })).toHaveTextContent("2013/14");
  });

  it("lists every column with its cell, what it is taken for and why", () => {
    draw(trackerReading());
    const folded = screen.getByText("Every column on ‘KS4 tracker’ (4)").closest("details")!;
    expect(
      within(folded).getByText(
        /mathematics: results, summer 2013\/14, A\*-G · filled for 72 of 81 · the heading says so/,
      ),
    ).toBeInTheDocument();
    expect(within(folded).getByText("N4", { exact: false })).toBeInTheDocument();
  });
});
