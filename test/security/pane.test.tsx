/** @jest-environment jsdom */
import "../support/browserPage";
import { cleanup, render } from "@testing-library/react";
import { HostError } from "../../src/core/workflows/ports";
import { Pane } from "../../src/hosts/taskpane/components/Pane";
import { Surface } from "../../src/hosts/taskpane/components/Surface";
import { failureOf } from "../../src/hosts/taskpane/failure";
import type { PaneState, View } from "../../src/hosts/taskpane/paneState";
import { calculated, refreshed } from "../support/calculated";
import { finding, pupil, trackerReading } from "../support/trackerReading";
import { markupPayloads } from "./markupPayloads";

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
  const common = { run: 1, answers: new Map<string, string>() };
  const worked = { ...calculated(), fileName: text, reading: readingOf(text) };
  const done = refreshed();
  const review = [{ id: "words:0a1b2c3d", sheet: text, box: text, text, why: text, since: "" }];
  const written = {
    ...done,
    calculated: worked,
    typed: { ...done.typed, review },
    written: done.written.map((sheet, at) => ({ ...sheet, sheet: `${text} ${at}` })),
  };
  const views: readonly View[] = ["data", "results", "plan"] as readonly View[];
  const failure = failureOf(new HostError("gone", `‘${text}’ is no longer there.`), "Read again");
  return [
    ...views.map((view): PaneState => ({ ...common, kind: "ready", calculated: worked, view })),
    { ...common, kind: "written", calculated: worked, refreshed: written, view: "plan" },
    { ...common, kind: "failed", during: "writing", failure },
  ];
}

describe("the pane", () => {
  it.each(markupPayloads.map((text, index) => [index + 1, text] as const))(
    "shows attack %i as text: %s",
    (_number, text) => {
      for (const state of states(text)) {
        const { container, unmount } = render(
          <Surface>
            <Pane state={state} happened={() => {}} />
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
