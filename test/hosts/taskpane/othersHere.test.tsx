/** @jest-environment jsdom */
import "../../support/browserPage";
import { cleanup, render, screen } from "@testing-library/react";
import { nothingAhead } from "../../../src/core/domain/typedAhead";
import { Pane } from "../../../src/hosts/taskpane/components/Pane";
import { Surface } from "../../../src/hosts/taskpane/components/Surface";
import { loadTrackerWork } from "../../../src/hosts/taskpane/loadTrackerWork";
import { calculated } from "../../support/calculated";

// Pages are drawn by a script that arrives before there is anything to draw.
beforeAll(loadTrackerWork, 60_000);

afterEach(cleanup);

function draw(isOpenElsewhere: boolean): void {
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
      <Pane state={{ ...state, calculated: { ...calculated(), isOpenElsewhere } }} happened={() => {}} />
    </Surface>,
  );
}

describe("a workbook that somebody else has open", () => {
  it("is spoken of in one calm sentence, and the next step is there all the same", () => {
    draw(true);
    expect(screen.getByText(/Somebody else has this workbook open\. You can go on/)).toBeVisible();
    expect(screen.getByRole("button", { name: /results|Write/i })).toBeEnabled();
  });

  it("is not spoken of where nobody has", () => {
    draw(false);
    expect(screen.queryByText(/Somebody else/)).toBeNull();
  });
});
