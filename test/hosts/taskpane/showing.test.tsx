/** @jest-environment jsdom */
import "../../support/browserPage";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { nothingAhead } from "../../../src/core/domain/typedAhead";
import type { WorkbookPort } from "../../../src/core/workflows/ports";
import { sheetHidden } from "../../../src/core/workflows/ports";
import { Pane } from "../../../src/hosts/taskpane/components/Pane";
import { loadTrackerWork } from "../../../src/hosts/taskpane/loadTrackerWork";
import { ShowingContext, useShowing } from "../../../src/hosts/taskpane/showing";
import { calculated } from "../../support/calculated";

// Pages are drawn by a script that arrives before there is anything to draw.
beforeAll(loadTrackerWork, 60_000);

/** The data tab over a host that answers with `show`; absent for one that shows no cells. */
function DataTab({ show }: Partial<Pick<WorkbookPort, "show">>) {
  const port = { read: jest.fn(), apply: jest.fn(), ...(show && { show }) };
  const showing = useShowing(port);
  return (
    <ShowingContext value={showing}>
      <Pane
        state={{
          run: 1,
          figuresRun: 1,
          answers: new Map(),
          ahead: nothingAhead,
          kind: "ready",
          calculated: calculated(),
          view: "data",
        }}
        happened={() => {}}
      />
    </ShowingContext>
  );
}

afterEach(cleanup);

describe("Show me", () => {
  it("goes from what was understood and what is to be checked to its cells", async () => {
    const shown: string[] = [];
    const show = (sheet: string, cells: string) => Promise.resolve(void shown.push(`${sheet}!${cells}`));
    render(<DataTab show={show} />);
    await userEvent.click(screen.getByRole("button", { name: "Show me Pupils on KS4 tracker" }));
    await userEvent.click(screen.getByRole("button", { name: "Show me Results: 4 subjects" }));
    await userEvent.click(screen.getByRole("button", { name: "Show me On KS4 tracker: K31" }));
    expect(shown).toEqual(["KS4 tracker!A1", "KS4 tracker!M4:O85", "KS4 tracker!K31"]);
  });

  it("says at once why cells cannot be shown, and forgets it when the next ones can", async () => {
    const show = (sheet: string) =>
      sheet === "Lookups" ? Promise.reject(sheetHidden(sheet)) : Promise.resolve();
    render(<DataTab show={show} />);
    await userEvent.click(screen.getByRole("button", { name: "Show me Not read: Lookups" }));
    expect(screen.getByRole("alert")).toHaveTextContent("‘Lookups’ is hidden. Choose Home > Format");
    await userEvent.click(screen.getByRole("button", { name: "Show me Pupils on KS4 tracker" }));
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  });

  it("is not offered where the host shows no cells", () => {
    render(<DataTab />);
    expect(screen.queryByRole("button", { name: /^Show me/ })).toBeNull();
  });
});
