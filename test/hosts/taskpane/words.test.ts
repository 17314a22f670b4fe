import { nothingAhead } from "../../../src/core/domain/typedAhead";
import { HostError } from "../../../src/core/workflows/ports";
import { announcement } from "../../../src/hosts/taskpane/announcement";
import { counted, listed } from "../../../src/hosts/taskpane/counted";
import { failureOf } from "../../../src/hosts/taskpane/failure";
import { findingPlaces, findingTitle } from "../../../src/hosts/taskpane/findingWords";
import { nextStep } from "../../../src/hosts/taskpane/nextStep";
import { findingsOf, questionsOf } from "../../../src/hosts/taskpane/openPoints";
import { initialState, type PaneState } from "../../../src/hosts/taskpane/paneState";
import { progressWords, shareDone } from "../../../src/hosts/taskpane/progressWords";
import { calendarDay } from "../../../src/hosts/taskpane/today";
import { calculated, refreshed, stoppedCalculated } from "../../support/calculated";
import { results } from "../../support/results";
import { finding, trackerReading } from "../../support/trackerReading";

const common = { run: 1, figuresRun: 1, answers: new Map<string, string>(), ahead: nothingAhead };
const ready = (part: object = {}): PaneState => ({
  ...common,
  kind: "ready",
  calculated: calculated(),
  view: "data",
  ...part,
});

describe("counts and lists", () => {
  it("agree in number and group thousands", () => {
    expect([counted(1, "pupil"), counted(0, "pupil"), counted(1204, "pupil")]).toEqual([
      "1 pupil",
      "0 pupils",
      "1,204 pupils",
    ]);
  });

  it("join the last with and", () => {
    expect([listed([]), listed(["a"]), listed(["a", "b", "c"])]).toEqual(["", "a", "a, b and c"]);
  });
});

describe("a failure", () => {
  it("from the host says what the host says, and what to do next", () => {
    const failure = failureOf(
      new HostError("busy", "A cell is being edited. Press Enter in Excel first."),
      "Read again",
    );
    expect(failure).toEqual({
      what: "A cell is being edited. Press Enter in Excel first.",
      next: "Press Read again when you are ready.",
    });
  });

  it("of our own shows none of the error's text, which might name a pupil", () => {
    const failure = failureOf(new TypeError("cannot read grade of Invented Pupil"), "Read again");
    expect(JSON.stringify(failure)).not.toContain("Invented");
    expect(failure.next).toContain("Read again");
  });
});

describe("progress", () => {
  it("is said in counts", () => {
    expect(progressWords({ step: "reading", done: 3, of: 8 }, "reading")).toBe(
      "Reading the workbook: 3 of 8 sheets",
    );
    expect(progressWords({ step: "writing", done: 5, of: 8 }, "writing")).toBe(
      "Writing plans: 5 of 8 sheets",
    );
    expect(progressWords({ step: "calculating", done: 2, of: 3 }, "writing")).toBe(
      "Working out the figures: 2 of 3",
    );
  });

  it("promises no share before there is a count", () => {
    expect(progressWords({ step: "calculating", done: 0, of: 1 }, "reading")).toBe(
      "Working out the figures…",
    );
    expect(progressWords(null, "writing")).toBe("Writing plans…");
    expect(shareDone(null)).toBeNull();
    expect(shareDone({ step: "reading", done: 0, of: 0 })).toBeNull();
    expect(shareDone({ step: "reading", done: 9, of: 8 })).toBe(1);
  });
});

describe("the footer's next step", () => {
  const label = (state: PaneState) => nextStep(state).primary.label;

  it("leads from reading to results to writing to refreshing", () => {
    expect(label(initialState)).toBe("Use this workbook");
    expect(label(ready())).toBe("See results");
    expect(label(ready({ view: "results" }))).toBe("See what will change");
    expect(label(ready({ view: "plan", proposal: refreshed() }))).toBe("Write plans");
  });

  it("says refresh where the workbook already holds our sheets", () => {
    const [sheet] = trackerReading().sheets;
    const reading = trackerReading({ sheets: [{ ...sheet!, role: "ours" }] });
    const seen = { view: "plan", calculated: calculated({ reading }) };
    expect(label(ready({ ...seen, proposal: refreshed() }))).toBe("Refresh plans");
  });

  it("writes only what is on show: from another tab it leads there first", () => {
    const { primary } = nextStep(ready({ view: "results", proposal: refreshed() }));
    expect(primary.event).toEqual({ kind: "viewChosen", view: "plan" });
  });

  it("has nothing to write where nothing would change", () => {
    const step = nextStep(ready({ view: "plan", proposal: refreshed({ touched: 0 }) }));
    expect(step.primary.event).toEqual({ kind: "proposePressed" });
    expect(step.note).toContain("Nothing to write");
  });

  it("offers to put the last refresh back beside what a new one would change", () => {
    const offer = { on: "2014-09-30", isOpen: false };
    expect(nextStep(ready({ view: "plan", proposal: refreshed(), offer })).second?.label).toBe("Put back");
  });

  it("offers nothing but reading again while something stops", () => {
    const step = nextStep(ready({ calculated: stoppedCalculated(), view: "results" }));
    expect(step).toMatchObject({ primary: { label: "Read again" }, second: null });
    expect(step.note).toContain("Nothing has been changed.");
  });

  it("can be cancelled while reading and not while writing", () => {
    expect(nextStep({ ...common, kind: "reading", progress: null, before: null }).second?.label).toBe(
      "Cancel",
    );
    const before = ready() as Extract<PaneState, { kind: "ready" }>;
    expect(nextStep({ ...common, kind: "writing", progress: null, before })).toMatchObject({
      busy: true,
      second: null,
    });
  });
});

describe("what a screen reader is told", () => {
  it("is the outcome in one sentence", () => {
    expect(announcement(ready())).toBe("Tracker read: 81 pupils, 4 things to check.");
    expect(announcement(ready({ calculated: stoppedCalculated() }))).toContain("must be fixed");
    expect(announcement(ready({ proposal: refreshed() }))).toBe(
      "3 sheets would be written, 1 figure would change. Nothing is written yet.",
    );
    expect(announcement(ready({ proposal: refreshed({ touched: 0 }) }))).toBe("Nothing would change.");
  });
});

describe("a finding", () => {
  it("is titled by its cell and what stands there", () => {
    expect(findingTitle(finding({}))).toBe("K31 says ‘Pnding’");
    expect(findingTitle(finding({ found: "" }))).toBe("K31 is blank");
    expect(findingTitle(finding({ cells: ["K31", "K40"] }))).toBe("2 cells from K31: ‘Pnding’");
  });

  it("of a common kind is titled by what is wrong, and quotes no more than a line", () => {
    const days = Array.from({ length: 30 }, (_, row) => `${row % 28}.09.2014`).join(", ");
    const cells = ["K5", "K6", "K7"];
    expect(findingTitle(finding({ code: "date-text", cell: "K5", cells, found: days }))).toBe(
      "3 dates typed as text, from K5: ‘0.09.2014, 1.09.2014, 2.09.2014, 3.09.20…’",
    );
    expect(findingTitle(finding({ code: "upn-missing", cell: "C68", found: "" }))).toBe(
      "1 pupil without a UPN, C68",
    );
  });

  it("names a dozen of its cells and counts the rest", () => {
    const cells = Array.from({ length: 15 }, (_, index) => `K${index + 1}`);
    expect(findingPlaces(finding({ cells }))).toMatch(/^On KS4 tracker: K1, .*K12 and 3 more cells$/);
    expect(findingPlaces(finding({ cell: "", cells: [] }))).toBe("On KS4 tracker");
  });

  it("that reading and figures both bring is shown once; so is a question", () => {
    const both = calculated({
      results: results({ findings: [finding({})], questions: trackerReading().questions }),
    });
    expect(findingsOf(both)).toHaveLength(4);
    expect(questionsOf(both)).toHaveLength(1);
  });
});

describe("the day of a run", () => {
  it("is the officer's own calendar day, also just after midnight in summer", () => {
    expect(calendarDay(new Date(2014, 6, 1, 0, 10))).toBe("2014-07-01");
    expect(calendarDay(new Date(2014, 11, 31, 23, 59))).toBe("2014-12-31");
  });
});
