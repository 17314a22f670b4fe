/** @jest-environment jsdom */
import "../../support/browserPage";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { nothingAhead } from "../../../src/core/domain/typedAhead";
import { ErrorBoundary } from "../../../src/hosts/taskpane/components/ErrorBoundary";
import { OutsideExcel } from "../../../src/hosts/taskpane/components/OutsideExcel";
import { Pane } from "../../../src/hosts/taskpane/components/Pane";
import { Surface } from "../../../src/hosts/taskpane/components/Surface";
import { loadTrackerWork } from "../../../src/hosts/taskpane/loadTrackerWork";
import type { PaneEvent, PaneState } from "../../../src/hosts/taskpane/paneState";
import { calculated, refreshed, stoppedCalculated } from "../../support/calculated";
import { results } from "../../support/results";
import { finding, trackerReading } from "../../support/trackerReading";

// Pages are drawn by a script that arrives before there is anything to draw.
beforeAll(loadTrackerWork, 60_000);

const common = { run: 1, figuresRun: 1, answers: new Map<string, string>(), ahead: nothingAhead };
const data: PaneState = { ...common, kind: "ready", calculated: calculated(), view: "data" };
const written: PaneState = {
  ...common,
  kind: "written",
  calculated: calculated(),
  refreshed: refreshed(),
  view: "plan",
};

/** Draws the pane and returns what happened in it. */
function draw(state: PaneState): PaneEvent[] {
  const events: PaneEvent[] = [];
  render(
    <Surface>
      <Pane state={state} happened={(event) => void events.push(event)} />
    </Surface>,
  );
  return events;
}

afterEach(cleanup);

describe("the first card", () => {
  it("promises that nothing changes before Write, and has one primary button", async () => {
    const events = draw({ ...common, kind: "idle" });
    expect(screen.getByText(/Nothing in the workbook changes until you press Write/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Use this workbook" }));
    expect(events).toEqual([{ kind: "readPressed" }]);
    expect(screen.getAllByRole("button")).toHaveLength(1);
  });

  it("takes the second click of a double click for what it is", async () => {
    const events = draw({ ...common, kind: "idle" });
    await userEvent.dblClick(screen.getByRole("button", { name: "Use this workbook" }));
    expect(events).toHaveLength(1);
  });
});

describe("the data tab", () => {
  it("says what was understood and what is to be checked, in words and counts", () => {
    draw(data);
    expect(screen.getByText("KS4 tracker", { selector: "bdi" })).toBeVisible();
    const checks = within(screen.getByRole("region", { name: "To check" }));
    for (const words of ["Must fix", "Worth a look", "For information"]) {
      expect(checks.getByText(words)).toBeInTheDocument();
    }
    expect(checks.getByText("K31 says ‘Pnding’")).toBeInTheDocument();
    expect(checks.getByText(/Type a grade such as C/)).toBeInTheDocument();
  });

  it("shows the assumed answer and takes another", async () => {
    const events = draw(data);
    expect(screen.getByRole("radio", { name: "Not entered" })).toBeChecked();
    await userEvent.click(screen.getByRole("radio", { name: "Not known" }));
    expect(events).toEqual([{ kind: "questionAnswered", id: "blank-results", option: "notKnown" }]);
  });

  it("draws twenty findings of a severity at a time", async () => {
    const findings = Array.from({ length: 45 }, (_, index) =>
      finding({ cell: `K${index + 1}`, cells: [`K${index + 1}`], severity: "worthALook" }),
    );
    draw({ ...data, calculated: calculated({ reading: trackerReading({ findings }) }) });
    expect(screen.getAllByText(/says ‘Pnding’/)).toHaveLength(20);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Show 20 more", hidden: true }));
    await user.click(screen.getByRole("button", { name: "Show 5 more", hidden: true }));
    expect(screen.getAllByText(/says ‘Pnding’/)).toHaveLength(45);
  });

  it("offers no results tab while something stops", () => {
    draw({ ...data, calculated: stoppedCalculated() });
    expect(screen.queryByRole("tab", { name: "Results" })).toBeNull();
    expect(screen.getByText(/No sheet lists pupils/)).toBeVisible();
  });
});

describe("the results tab", () => {
  it("shows each indicator with its figure, pupils, target and RAG word", async () => {
    draw({ ...data, view: "results" });
    const cards = within(await screen.findByRole("list", { name: "Indicators" })).getAllByRole("listitem");
    expect(cards).toHaveLength(5);
    expect(cards[0]).toHaveTextContent("8.9%7 of 79 pupils");
    expect(cards[0]).toHaveTextContent(
      "Target 13% · 4.1 points short · 4 more pupils would reach it · one pupil is 1.3 points",
    );
    expect(cards.map((card) => /RED|AMBER|GREEN|No target|No data/.exec(card.textContent)?.[0])).toEqual([
      "RED",
      "AMBER",
      "GREEN",
      "No target",
      "No data",
    ]);
  });

  it("is one click from the other tabs", async () => {
    const events = draw({ ...data, view: "results" });
    await userEvent.click(screen.getByRole("tab", { name: "Data" }));
    expect(events).toEqual([{ kind: "viewChosen", view: "data" }]);
  });
});

describe("the tabs", () => {
  it("are one stop for the Tab key; arrows move between them and round the ends", async () => {
    const events = draw({ ...written, view: "actions" });
    const last = screen.getByRole("tab", { name: "Actions", selected: true });
    await userEvent.tab();
    expect(document.activeElement).toBe(last);
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Data" }));
    expect(events).toEqual([{ kind: "viewChosen", view: "data" }]);
  });
});

describe("the plan tab", () => {
  it("lists the sheets, the typed cells and what to look at", () => {
    draw(written);
    const sheets = screen.getByRole("region", { name: "Plans written" });
    expect(sheets).toHaveTextContent("3 new sheetsRP ks4-5ac-em");
    expect(sheets).toHaveTextContent("124 typed cells");
    const open = screen.getByRole("region", { name: "Ready for committee?" });
    expect(open).toHaveTextContent(refreshed().remarks[0]!.remark);
  });
});

describe("work in progress", () => {
  it("is told in counts with a way out, and the primary button keeps the focus", () => {
    const { rerender } = render(<Pane state={{ ...common, kind: "idle" }} happened={() => {}} />);
    const button = screen.getByRole("button", { name: "Use this workbook" });
    button.focus();
    rerender(
      <Pane
        state={{ ...common, kind: "reading", progress: { step: "reading", done: 3, of: 8 }, before: null }}
        happened={() => {}}
      />,
    );
    expect(
      screen.getByRole("progressbar", { name: "Reading the workbook: 3 of 8 sheets" }),
    ).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Cancel" })).toBeEnabled();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Reading…" }));
    rerender(<Pane state={data} happened={() => {}} />);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "See results" }));
  });

  it("cannot be pressed a second time", async () => {
    const events = draw({ ...common, kind: "reading", progress: null, before: null });
    await userEvent.click(screen.getByRole("button", { name: "Reading…" }));
    expect(events).toEqual([]);
  });
});

describe("a failure", () => {
  it("is announced with what happened and what to do", () => {
    draw({
      ...common,
      kind: "failed",
      during: "writing",
      failure: { what: "The sheet ‘Scorecard’ is protected.", next: "Then press Read again." },
    });
    expect(screen.getByRole("alert")).toHaveTextContent("The plans could not be written");
    expect(screen.getByRole("alert")).toHaveTextContent("The sheet ‘Scorecard’ is protected.");
  });

  it("of the pane itself is told kindly, without the error's text", () => {
    const silence = jest.spyOn(console, "error").mockImplementation(() => {});
    const Broken = (): never => {
      throw new Error("Invented Pupil");
    };
    render(
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>,
    );
    silence.mockRestore();
    expect(screen.getByRole("alert")).toHaveTextContent("Close this pane and open it again");
    expect(document.body).not.toHaveTextContent("Invented Pupil");
  });
});

describe("outside Excel", () => {
  it("says what this is and how to load it", () => {
    render(<OutsideExcel />);
    expect(screen.getByText(/Upload my add-in/)).toBeVisible();
    expect(screen.getByText("manifest.xml")).toBeVisible();
  });
});

describe("officer's texts", () => {
  const payloads = [
    "<img src=x onerror=alert(1)>",
    '=HYPERLINK("x")',
    "@x",
    "__proto__",
    "اسم",
    "javascript:alert(1)",
  ];

  it.each(payloads)("come through as the text they are: %s", (text) => {
    const [sheet] = trackerReading().sheets;
    const [question] = trackerReading().questions;
    const reading = trackerReading({
      sheets: [{ ...sheet!, name: text }],
      findings: [finding({ found: text, message: text, sheet: text })],
      questions: [{ ...question!, text, options: [text], assumed: text, at: { sheet: text, cell: "A1" } }],
    });
    draw({ ...data, calculated: calculated({ reading, results: results() }) });
    expect(screen.getAllByText(text, { exact: false }).length).toBeGreaterThanOrEqual(4);
    expect(document.querySelector("img, script, [onerror]")).toBeNull();
  });
});
