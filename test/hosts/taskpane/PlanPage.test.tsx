/** @jest-environment jsdom */
import "../../support/browserPage";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Refreshed } from "../../../src/core/workflows/outcomes";
import { PlanPage } from "../../../src/hosts/taskpane/components/plan/PlanPage";
import { Surface } from "../../../src/hosts/taskpane/components/Surface";
import { HerWordsProvider, type HerWords } from "../../../src/hosts/taskpane/herWords";
import type { PaneEvent } from "../../../src/hosts/taskpane/paneState";
import { ShowingContext } from "../../../src/hosts/taskpane/showing";
import type { Shown } from "../../../src/hosts/taskpane/shownIn";
import { boxId, type BoxState } from "../../../src/hosts/taskpane/typing/typingState";
import { calculated, refreshed } from "../../support/calculated";
import { herWords, plansOnSheets } from "../../support/herWords";

afterEach(cleanup);

const shown: Shown = {
  ...{ calculated: calculated(), refreshed: null, proposal: null, view: "plan" },
  ...{ isUpToDate: false, hasMoved: false, canAct: true, canAnswer: true, canChoose: false },
  ...{ copy: null, copying: null },
};
const proposed = (part: Partial<Refreshed> = {}): Shown => ({ ...shown, proposal: refreshed(part) });
const done: Shown = { ...shown, refreshed: refreshed() };

function draw(page: Shown, words: HerWords = herWords()): PaneEvent[] {
  const events: PaneEvent[] = [];
  render(
    <Surface>
      <HerWordsProvider value={words}>
        <ShowingContext
          value={{ show: (sheet, cells) => void shownCells.push(`${sheet} ${cells}`), trouble: "" }}
        >
          <PlanPage shown={page} happened={(event) => void events.push(event)} />
        </ShowingContext>
      </HerWordsProvider>
    </Surface>,
  );
  return events;
}

const shownCells: string[] = [];
afterEach(() => void shownCells.splice(0));

/** A box of the first plan in some state. */
function boxed(part: Partial<BoxState>): HerWords {
  const [plan] = plansOnSheets();
  const { mark, key, column } = plan!.boxes[0]!;
  const box: BoxState = {
    ...{ mark, key, column, text: "Mine", stands: "Before", before: "Before" },
    ...{ status: "typing", told: "", theirs: null },
    ...part,
  };
  const words = herWords();
  const state = { boxes: new Map([[boxId(box), box]]), edits: [] };
  return { ...words, typing: { ...words.typing, state } };
}

describe("what will change", () => {
  it("is asked for first: until then the page promises what it will show", () => {
    draw(shown);
    expect(screen.getByText(/before anything is written/)).toBeVisible();
    expect(screen.queryByRole("region", { name: "What will change" })).toBeNull();
  });

  it("tells each figure old and new, its pupils and its colour", () => {
    const change = refreshed().figures[0]!;
    const now = { ...change.now, rag: "AMBER" as const };
    draw(
      proposed({
        figures: [
          { ...change, now },
          { ...change, indicator: "x", isChanged: false },
        ],
      }),
    );
    const region = screen.getByRole("region", { name: "What will change" });
    expect(region).toHaveTextContent("Nothing is written yet.");
    expect(region).toHaveTextContent("8.9% (7 of 79) →now 10.1% (8 of 79), was RED");
    expect(within(region).getByText("1 figure as before")).toBeVisible();
  });

  it("names the sheets by what becomes of them, and counts her words", () => {
    draw(proposed());
    const region = screen.getByRole("region", { name: "What will change" });
    expect(region).toHaveTextContent("3 new sheets");
    expect(region).toHaveTextContent("1 sheet to update");
    expect(region).toHaveTextContent("124 typed cells");
    expect(region).toHaveTextContent("1 to be put back");
  });

  it("says so where it is nothing", () => {
    draw(proposed({ touched: 0 }));
    expect(screen.getByText(/nothing needs to be written/)).toBeVisible();
  });

  it("becomes what was done, in the same lists", () => {
    draw({ ...done, isUpToDate: true });
    const region = screen.getByRole("region", { name: "Plans written" });
    expect(region).toHaveTextContent("8.9% (7 of 79) →now 10.1% (8 of 79)");
    expect(region).toHaveTextContent("1 sheet updated");
    expect(screen.getByText("Nothing has changed since these plans were written.")).toBeVisible();
  });

  it("says why it is shown again where the tracker had changed as she pressed Write", () => {
    draw({ ...proposed(), hasMoved: true });
    expect(
      screen.getByText("The tracker had changed after these figures were shown, so nothing was written."),
    ).toBeVisible();
  });
});

describe("the list of what is left before a committee", () => {
  it("shows her the cell of each", async () => {
    draw(done);
    const list = within(screen.getByRole("list", { name: "Before the pack is printed" }));
    await userEvent.click(list.getAllByRole("button", { name: /^Show me / })[0]!);
    const [remark] = refreshed().remarks;
    expect(shownCells).toEqual([`${remark!.sheet} ${remark!.cell}`]);
  });

  it("has nothing to show on a sheet that is not written yet", () => {
    const [remark] = refreshed().remarks;
    const written = [
      { sheet: remark!.sheet, kind: "scorecard", indicator: null, change: "created" },
    ] as const;
    draw(proposed({ written }));
    expect(screen.queryByRole("button", { name: /^Show me / })).toBeNull();
  });
});

describe("her words on a plan", () => {
  it("are boxes with the words that stand on the sheet", () => {
    draw(shown);
    expect(screen.getByRole("textbox", { name: "Reason 1" })).toHaveValue("Two schools had no specialist.");
    expect(screen.getByRole("textbox", { name: "Reason 2" })).toHaveValue("");
  });

  it("go onto the sheet when she leaves the box", async () => {
    const words = herWords();
    draw(shown, words);
    await userEvent.type(screen.getByRole("textbox", { name: "Reason 2" }), "x");
    await userEvent.tab();
    expect(words.asked).toEqual(["type reason-2:  → x", "save reason-2"]);
  });

  it("are those of the plan that she chooses", async () => {
    draw(shown);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Plan" }), "actionPlan:ks4-5ac-em");
    expect(screen.getByRole("textbox", { name: "What" })).toHaveValue("Our own words");
    expect(screen.queryByRole("textbox", { name: "Reason 1" })).toBeNull();
  });

  it("are drafted from actions into empty boxes only", async () => {
    const words = herWords();
    draw(shown, words);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Plan" }), "actionPlan:ks4-5ac-em");
    await userEvent.click(screen.getByRole("button", { name: "Draft from actions" }));
    expect(words.asked).toEqual(["type who:  → Virtual School Head", "save who"]);
  });

  describe("that were typed last", () => {
    const edit = (key: string, mark = "recoveryPlan:ks4-5ac-em") => ({
      ...{ mark, key, column: "action", before: "", stands: "Mine" },
    });
    const withEdits = (...edits: readonly ReturnType<typeof edit>[]) => {
      const words = herWords();
      return { ...words, typing: { ...words.typing, state: { boxes: new Map(), edits } } };
    };

    it("are taken back by Undo, which says whose words it takes back", async () => {
      const words = withEdits(edit("reason-2"), edit("reason-1"));
      draw(shown, words);
      const undo = screen.getByRole("button", { name: "Undo last edit" });
      expect(undo).toHaveAccessibleDescription("Reason 1: blank again");
      await userEvent.click(undo);
      expect(words.asked).toEqual(["undo reason-1: → "]);
    });

    it("are left alone where they were typed on another tab or on a sheet that cannot be seen", () => {
      const progress = edit("a-1", "progressReport:ks4-5ac-em");
      draw(shown, withEdits(edit("reason-1"), progress));
      expect(screen.getByRole("button", { name: "Undo last edit" })).toHaveAccessibleDescription(/^Reason 1/);
      cleanup();
      draw(shown, withEdits(progress, edit("reason-1", "recoveryPlan:hidden")));
      expect(screen.queryByRole("button", { name: "Undo last edit" })).toBeNull();
    });
  });

  it("have remarks on their numbers beside them while she types", () => {
    draw(shown, boxed({ text: "44% attained, which is 3 of 10." }));
    const box = screen.getByRole("textbox", { name: "Reason 1" });
    expect(box).toHaveAccessibleDescription(/44%/);
  });

  it("say where they are: in the box, on their way, on the sheet", () => {
    const said = (["typing", "saving", "saved"] as const).map((status) => {
      draw(shown, boxed({ status }));
      const box = screen.getByRole("textbox", { name: "Reason 1" });
      const text = document.getElementById(box.getAttribute("aria-describedby") ?? "")?.textContent;
      cleanup();
      return text;
    });
    expect(said).toEqual([
      "Goes onto the sheet when you leave this box.",
      "Putting it onto the sheet…",
      "On the sheet.",
    ]);
  });

  it("stay beside the sheet's where somebody changed the cell, until she chooses", async () => {
    const words = boxed({ status: "refused", told: "Something else stands there.", theirs: "Theirs" });
    draw(shown, words);
    expect(screen.getByRole("textbox", { name: "Reason 1" })).toHaveValue("Mine");
    expect(screen.getByText(/On the sheet stands:/)).toHaveTextContent("“Theirs”");
    await userEvent.click(screen.getByRole("button", { name: "Keep my words: Reason 1" }));
    await userEvent.click(screen.getByRole("button", { name: /^Take the sheet/ }));
    // The keyboard was in the box meanwhile, and leaving a box saves it.
    const asked = ["keep reason-1", "save reason-1", "take reason-1"];
    expect((words as ReturnType<typeof herWords>).asked).toEqual(asked);
  });

  it("can be tried again where Excel refused them", async () => {
    const words = boxed({ status: "refused", told: "‘RP ks4-5ac-em’ is protected." });
    draw(shown, words);
    expect(screen.getByText("‘RP ks4-5ac-em’ is protected.")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Try again: Reason 1" }));
    expect((words as ReturnType<typeof herWords>).asked).toEqual(["save reason-1"]);
  });

  it("say which sentences the plan uses, by one tick each", async () => {
    const words = herWords();
    draw(shown, words);
    await userEvent.click(screen.getByRole("checkbox", { name: /7 of 79/, hidden: true }));
    expect(words.asked).toEqual(["type evidence:below-target: yes → no", "save evidence:below-target"]);
  });
});
