/** @jest-environment jsdom */
import "../support/browserPage";
import { cleanup, render } from "@testing-library/react";
import { nothingAhead } from "../../src/core/domain/typedAhead";
import type { Refreshed } from "../../src/core/workflows/outcomes";
import { HostError } from "../../src/core/workflows/ports";
import { Pane } from "../../src/hosts/taskpane/components/Pane";
import { Surface } from "../../src/hosts/taskpane/components/Surface";
import { HerWordsProvider, type HerWords } from "../../src/hosts/taskpane/herWords";
import { failureOf } from "../../src/hosts/taskpane/failure";
import type { PaneState, View } from "../../src/hosts/taskpane/paneState";
import { calculated, refreshed } from "../support/calculated";
import { herWords, plansOnSheets } from "../support/herWords";
import { finding, pupil, trackerReading } from "../support/trackerReading";
import { markupPayloads } from "./markupPayloads";
import { loadTrackerWork } from "../../src/hosts/taskpane/loadTrackerWork";

// Pages are drawn by a script that arrives before there is anything to draw.
beforeAll(loadTrackerWork, 60_000);

const attacked = jest.fn();

const said: string[] = [];

beforeEach(() => {
  Object.assign(globalThis, { attacked });
  for (const way of ["log", "info", "warn", "error"] as const) {
    jest.spyOn(console, way).mockImplementation((...words) => void said.push(words.join(" ")));
  }
});
afterEach(() => {
  jest.restoreAllMocks();
  cleanup();
  expect(said.splice(0)).toEqual([]);
});

/** Everything of a reading that somebody else wrote says this. */
function readingOf(text: string) {
  const reading = trackerReading({
    pupils: [pupil(text, 5), pupil(text, 6)],
    findings: [finding({ found: text, message: `Cell K31 says ‘${text}’.`, sheet: text, expected: text })],
  });
  return {
    ...reading,
    sheets: reading.sheets.map((sheet, at) => ({ ...sheet, name: `${text} ${at}`, why: text })),
    columns: reading.columns.map((column) => ({
      ...column,
      sheet: text,
      header: text,
      means: text,
      because: text,
    })),
    facts: reading.facts.map((fact) => ({ ...fact, sheet: text, says: text, because: text })),
    questions: reading.questions.map((question) => ({
      ...question,
      text,
      at: { ...question.at, sheet: text },
    })),
  };
}

function states(text: string): readonly PaneState[] {
  const common = { run: 1, figuresRun: 1, answers: new Map<string, string>(), ahead: nothingAhead };
  const worked = { ...calculated(), fileName: text, reading: readingOf(text) };
  const done = refreshed();
  const review = [{ id: "words:0a1b2c3d", sheet: text, box: text, text, why: text, since: "" }];
  const written = {
    ...done,
    calculated: worked,
    typed: { ...done.typed, review },
    written: done.written.map((sheet, at) => ({ ...sheet, sheet: `${text} ${at}` })),
  };
  const shown = { value: text, count: text, rag: "RED" } as const;
  const proposal: Refreshed = {
    ...written,
    figures: [{ indicator: text, title: text, before: shown, now: shown, isChanged: true }],
    remarks: done.remarks.map((remark) => ({ ...remark, sheet: text, quoted: text, remark: text })),
  };
  const views: readonly View[] = ["data", "results", "plan"] as readonly View[];
  const failure = failureOf(new HostError("gone", `‘${text}’ is no longer there.`), "Read again");
  return [
    ...views.map((view): PaneState => ({ ...common, kind: "ready", calculated: worked, view })),
    { ...common, kind: "ready", calculated: worked, proposal, view: "plan" },
    { ...common, kind: "written", calculated: worked, refreshed: proposal, view: "plan" },
    { ...common, kind: "failed", during: "writing", failure },
  ];
}

/** Plans whose words, names and sentences say this. */
function wordsOf(text: string): HerWords {
  const plans = plansOnSheets(text).map((plan) => ({
    ...plan,
    sheet: text,
    sentences: plan.sentences.map((sentence) => ({ ...sentence, drafted: text })),
    boxes: plan.boxes.map((box) => ({ ...box, label: text })),
  }));
  return herWords({ plans, trouble: text });
}

describe("the pane", () => {
  it.each(markupPayloads.map((text, index) => [index + 1, text] as const))(
    "shows attack %i as text: %s",
    (_number, text) => {
      for (const state of states(text)) {
        const { container, unmount } = render(
          <Surface>
            <HerWordsProvider value={wordsOf(text)}>
              <Pane state={state} happened={() => {}} />
            </HerWordsProvider>
          </Surface>,
        );
        expect(container.textContent).not.toBe("");
        const strange = container.querySelectorAll(
          "script, iframe, object, embed, base, meta, link, form, video, audio, marquee, math",
        );
        expect([...strange].map(({ outerHTML }) => outerHTML)).toEqual([]);
        const told = [...container.querySelectorAll("*")].flatMap(({ attributes }) => [...attributes]);
        expect(told.filter(({ name }) => /^on/.test(name)).map(({ name }) => name)).toEqual([]);
        expect(
          told.filter(({ name, value }) => /^(href|src|action)$/.test(name) && value.includes("attacked")),
        ).toEqual([]);
        unmount();
      }
      expect(attacked).not.toHaveBeenCalled();
      expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
      expect([localStorage.length, sessionStorage.length, document.title.includes(text)]).toEqual([
        0,
        0,
        false,
      ]);
    },
  );

  it("is put to at least 80 of them", () => {
    expect(new Set(markupPayloads).size).toBeGreaterThanOrEqual(80);
  });
});
