/** @jest-environment jsdom */
import "../../support/browserPage";
import { cleanup, render, screen } from "@testing-library/react";
import { nothingAhead } from "../../../src/core/domain/typedAhead";
import { Pane } from "../../../src/hosts/taskpane/components/Pane";
import { Surface } from "../../../src/hosts/taskpane/components/Surface";
import type { PaneState } from "../../../src/hosts/taskpane/paneState";
import { calculated } from "../../support/calculated";
import { finding, trackerReading } from "../../support/trackerReading";
import { loadTrackerWork } from "../../../src/hosts/taskpane/loadTrackerWork";

// Pages are drawn by a script that arrives before there is anything to draw.
beforeAll(loadTrackerWork, 60_000);

afterEach(cleanup);

/** Draws the pane with a finding that quotes this cell, and gives back the page. */
function quoting(text: string): HTMLElement {
  const reading = trackerReading({
    findings: [finding({ found: text, message: `Cell K31 says ‘${text}’.`, sheet: text })],
  });
  const state: PaneState = {
    ...{ run: 1, figuresRun: 1, answers: new Map(), ahead: nothingAhead, kind: "ready", view: "data" },
    calculated: { ...calculated(), reading },
  };
  return render(
    <Surface>
      <Pane state={state} happened={() => {}} />
    </Surface>,
  ).container;
}

describe("markup as text in the pane", () => {
  it.each(["<script>alert(1)</script>", "<svg/onload=alert(1)>", '"><img src=x onerror=alert(1)>'])(
    "G09: %s is shown as it is",
    (text) => {
      const page = quoting(text);
      expect(page.textContent).toContain(text);
      expect(page.querySelectorAll("script, img, [onload], [onerror]")).toHaveLength(0);
    },
  );

  it("G10: javascript: makes no link", () => {
    const page = quoting("javascript:alert(1)");
    expect(page.textContent).toContain("javascript:alert(1)");
    expect(screen.queryAllByRole("link")).toEqual([]);
  });

  it.each(["{{7*7}}", "${7*7}", "%s", "\\u003c"])("G11: %s is text", (text) => {
    expect(quoting(text).textContent).toContain(text);
  });
});
