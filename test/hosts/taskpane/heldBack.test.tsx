/** @jest-environment jsdom */
import "../../support/browserPage";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { HeldBack } from "../../../src/core/domain/heldBack";
import { nothingAhead, withIndicator, withWords } from "../../../src/core/domain/typedAhead";
import { refresh } from "../../../src/core/workflows/refresh";
import { HeldBackWords } from "../../../src/hosts/taskpane/components/ahead/HeldBack";
import { paneReducer } from "../../../src/hosts/taskpane/paneReducer";
import type { PaneEvent, PaneState } from "../../../src/hosts/taskpane/paneState";
import { initialState } from "../../../src/hosts/taskpane/paneState";
import { WorkbookContext } from "../../../src/hosts/taskpane/workbook";
import { bareTracker } from "../../support/bareTracker";
import { calculated, refreshed } from "../../support/calculated";
import { options } from "../../support/excelTerms";

jest.setTimeout(60_000);
afterEach(cleanup);

const cell = { mark: "settings", key: "setting:term", column: "value" } as const;
const term = { ...cell, text: "autumn" };
const council = { ...cell, key: "setting:council", text: "Sampleshire" };
const held: HeldBack = {
  ...{ kind: "words", label: "Term", typed: "autumn", says: "summer" },
  ...{ at: { sheet: "Settings", cell: "B6" }, words: term, mayType: true },
};
const neet: HeldBack = {
  ...{ kind: "listing", label: "NEET", typed: "list it", says: "", measure: "neet", isListed: true },
  at: { sheet: "Indicators", cell: "A1" },
};

const ahead = withIndicator(withWords(nothingAhead, [term, council]), "neet", true);
const ready: PaneState = {
  ...initialState,
  ...{ kind: "ready", run: 1, figuresRun: 1, view: "data", ahead },
  calculated: { ...calculated(), heldBack: [held, neet] },
};

function after(state: PaneState, ...events: readonly PaneEvent[]): PaneState {
  return events.reduce(paneReducer, state);
}

describe("what a sheet says otherwise than she typed", () => {
  it("outlives the write, when all else that she typed stands on its sheet", () => {
    const done = refreshed({ calculated: ready.calculated });
    const written = after(
      ready,
      { kind: "writePressed" },
      { kind: "sheetsWritten", run: 2, refreshed: done },
    );
    expect(written).toMatchObject({ kind: "written", ahead: { words: [term], added: ["neet"] } });
  });

  it("goes when she leaves hers out, in whatever state; no figure went by it", () => {
    const left = after(ready, { kind: "heldSettled", held, isTyped: false });
    expect(left).toMatchObject({ kind: "ready", run: 1, ahead: { words: [council], added: ["neet"] } });
    expect(after(left, { kind: "heldSettled", held: neet, isTyped: false })).toMatchObject({
      ahead: { words: [council], added: [], dropped: [] },
    });
  });

  it("is read anew once hers stands on the sheet", () => {
    expect(after(ready, { kind: "heldSettled", held, isTyped: true })).toMatchObject({
      ...{ kind: "reading", run: 2 },
      ahead: { words: [council] },
    });
  });

  it("waits while something is at work", () => {
    const reading = after(ready, { kind: "readPressed" });
    expect(after(reading, { kind: "heldSettled", held, isTyped: false })).toBe(reading);
  });
});

/** The list over a workbook whose Settings say summer. */
async function shown(says = "summer") {
  const port = await bareTracker();
  await refresh(port, { ...options, ahead: withWords(nothingAhead, [{ ...cell, text: "summer" }]) });
  const settled: [HeldBack, boolean][] = [];
  render(
    <WorkbookContext value={{ port, today: () => options.asAt }}>
      <HeldBackWords
        held={[{ ...held, says }, neet]}
        onSettled={(each, isTyped) => settled.push([each, isTyped])}
      />
    </WorkbookContext>,
  );
  return { port, settled, press: (name: string) => userEvent.click(screen.getByRole("button", { name })) };
}

describe("the list of it", () => {
  it("says both, and where the sheet says it", async () => {
    await shown();
    const [line, listed] = screen.getAllByRole("listitem");
    expect(line).toHaveTextContent("TermYou typed “autumn”; Settings, B6, says “summer”.");
    expect(listed).toHaveTextContent(
      "NEETYou added it; Indicators does not list it. Add it or take it out on that sheet",
    );
    expect(screen.queryByRole("button", { name: "Put mine onto the sheet: NEET" })).toBeNull();
  });

  it("puts hers into the cell at her command, and leaves the keyboard in the list", async () => {
    const { port, settled, press } = await shown();
    await press("Put mine onto the sheet: Term");
    expect(port.cell("settings", "setting:term", "value")?.value).toBe("autumn");
    expect(settled).toEqual([[expect.objectContaining({ label: "Term" }), true]]);
    expect(screen.getByRole("list")).toHaveFocus();
  });

  it("does not write over what has changed since, and says so", async () => {
    const { port, settled, press } = await shown("spring");
    await press("Put mine onto the sheet: Term");
    expect(port.cell("settings", "setting:term", "value")?.value).toBe("summer");
    expect(settled).toEqual([]);
    expect(screen.getAllByRole("alert")[0]).toHaveTextContent("Something else stands in this cell by now");
  });

  it("leaves hers out at her command", async () => {
    const { port, settled, press } = await shown();
    await press("Leave mine out: Term");
    expect(settled.map(([each, isTyped]) => [each.label, isTyped])).toEqual([["Term", false]]);
    expect(port.cell("settings", "setting:term", "value")?.value).toBe("summer");
  });

  it("is not there where there is nothing to say", () => {
    const { container } = render(<HeldBackWords held={[]} onSettled={null} />);
    expect(container).toBeEmptyDOMElement();
  });
});
