/** @jest-environment jsdom */
import "../../support/browserPage";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useReducer } from "react";
import type { PlanBox } from "../../../src/core/workflows/readPlans";
import { Pane } from "../../../src/hosts/taskpane/components/Pane";
import { Surface } from "../../../src/hosts/taskpane/components/Surface";
import { WordsBox } from "../../../src/hosts/taskpane/components/WordsBox";
import { HerWordsProvider } from "../../../src/hosts/taskpane/herWords";
import { loadTrackerWork } from "../../../src/hosts/taskpane/loadTrackerWork";
import { paneReducer } from "../../../src/hosts/taskpane/paneReducer";
import { initialState, type PaneState } from "../../../src/hosts/taskpane/paneState";
import { typingReducer } from "../../../src/hosts/taskpane/typing/typingReducer";
import { boxId, nothingTyped, type TypingState } from "../../../src/hosts/taskpane/typing/typingState";
import { calculated, refreshed } from "../../support/calculated";
import { herWords } from "../../support/herWords";

beforeAll(loadTrackerWork, 60_000);
afterEach(cleanup);

/** A pane whose runs never end, from some state on. */
function PaneFrom({ start }: { readonly start: PaneState }) {
  const [state, happened] = useReducer(paneReducer, start);
  return (
    <Surface>
      <Pane state={state} happened={happened} />
    </Surface>
  );
}

const ready: PaneState = {
  ...{ ...initialState, run: 1, kind: "ready", view: "plan" },
  ...{ calculated: calculated(), offer: { on: "2014-09-30", isOpen: false } },
};

describe("Cancel", () => {
  it.each([
    ["reading", initialState, "Use this workbook"],
    ["a look at what will change", ready, "See what will change"],
  ])(
    "of %s gives the keyboard back to the button that began it, and says what it did",
    async (_, start, name) => {
      render(<PaneFrom start={start} />);
      await userEvent.click(screen.getByRole("button", { name }));
      await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
      expect(screen.getByRole("button", { name })).toHaveFocus();
      expect(screen.getByText("Stopped. Nothing has been changed.", { selector: "footer p" })).toBeVisible();
      expect(screen.getAllByRole("status")[0]).toHaveTextContent("Stopped. Nothing has been changed.");
    },
  );

  it("is forgotten with the next run that ends where she stood", () => {
    const written: PaneState = { ...ready, kind: "written", refreshed: refreshed() };
    const propose = { kind: "proposePressed" } as const;
    const stopped = [propose, { kind: "cancelPressed" } as const].reduce(paneReducer, written);
    const { run } = paneReducer(stopped, propose);
    const proposed = { kind: "changesProposed", run, proposal: refreshed({ touched: 0 }) } as const;
    render(<PaneFrom start={[propose, proposed].reduce<PaneState>(paneReducer, stopped)} />);
    expect(screen.getByRole("button", { name: "Refresh" })).toBeVisible();
    expect(screen.queryByText(/^Stopped/)).toBeNull();
  });

  it("is forgotten with the next run", async () => {
    render(<PaneFrom start={initialState} />);
    for (const name of ["Use this workbook", "Cancel", "Use this workbook"])
      await userEvent.click(screen.getByRole("button", { name }));
    expect(screen.queryByText(/^Stopped/)).toBeNull();
  });
});

const box: PlanBox = {
  ...{ mark: "recoveryPlan:ks4-5ac-em", key: "reason-1", column: "action" },
  ...{ label: "Reason 1", text: "Before", cell: "B14" },
};
const refused: TypingState = {
  ...nothingTyped,
  boxes: new Map([
    [
      boxId(box),
      {
        ...{ ...box, text: "Mine", stands: "Before", before: "Before" },
        ...{ status: "refused", told: "Something else stands there.", theirs: "Theirs" },
      },
    ],
  ]),
};

/** A box whose cell somebody changed meanwhile. */
function RefusedBox() {
  const [state, happened] = useReducer(typingReducer, refused);
  const words = herWords();
  const typing = {
    ...words.typing,
    state,
    takeTheirs: () => happened({ kind: "theirsTaken", id: boxId(box) }),
    keepMine: () => happened({ kind: "saveBegun", id: boxId(box) }),
  };
  return (
    <HerWordsProvider value={{ ...words, typing }}>
      <WordsBox box={box} />
    </HerWordsProvider>
  );
}

describe("the choice between her words and the sheet's", () => {
  it.each(["Keep my words: Reason 1", "Take the sheet’s: Reason 1"])(
    "leaves the keyboard in the box that it was about: %s",
    async (name) => {
      render(<RefusedBox />);
      await userEvent.click(screen.getByRole("button", { name }));
      expect(screen.queryByRole("button")).toBeNull();
      expect(screen.getByRole("textbox", { name: "Reason 1" })).toHaveFocus();
    },
  );
});
