/** @jest-environment jsdom */
import "../support/browserPage";
import userEvent from "@testing-library/user-event";
import { act, cleanup, render, screen } from "@testing-library/react";
import { excelWorkbook } from "../../src/hosts/excel/excelWorkbook";
import { App } from "../../src/hosts/taskpane/App";
import { Surface } from "../../src/hosts/taskpane/components/Surface";
import type { ListenToRibbon, RibbonCommand } from "../../src/hosts/taskpane/surroundings";
import { openOfficeHost, type OfficeHost } from "../officeHost/openOfficeHost";
import { copyOf, trackerInExcel } from "../support/excelTerms";

let host: OfficeHost;

/** A pane over a tracker in Excel, and its ribbon. */
async function openPane() {
  const workbook = await trackerInExcel();
  host = openOfficeHost(workbook);
  const port = excelWorkbook();
  let told: Parameters<ListenToRibbon>[0] = () => {};
  const listenToRibbon: ListenToRibbon = (listener) => {
    told = listener;
  };
  render(
    <Surface>
      <App {...{ port, listenToRibbon }} today={() => "2014-09-30"} listenToWriting={() => {}} />
    </Surface>,
  );
  const give = (command: RibbonCommand): void => act(() => told(command));
  return { workbook, port, give };
}

const button = (name: string) => screen.findByRole("button", { name }, { timeout: 20_000 });
const heading = (name: string | RegExp) => screen.findByRole("heading", { name }, { timeout: 20_000 });
jest.setTimeout(60_000);
afterEach(() => {
  cleanup();
  host.close();
});

describe("the buttons of the ribbon", () => {
  it("Check data reads the tracker and shows what was understood, and changes nothing", async () => {
    const { give, workbook } = await openPane();
    const before = copyOf(workbook);
    give("checkData");
    await heading("What I understood");
    expect(workbook.sheets).toEqual(before.sheets);
  });

  it("Write plans goes from a pane that has just opened to what would be written, and writes it when she says so", async () => {
    const { give, workbook } = await openPane();
    const before = copyOf(workbook);
    give("writePlans");
    const write = await button("Write plans");
    expect(screen.getByRole("heading", { name: "What will change" })).toBeVisible();
    expect(workbook.sheets).toEqual(before.sheets);
    await userEvent.click(write);
    await button("Refresh");
    expect(workbook.sheets.map(({ name }) => name)).toContain("Scorecard");
  });

  it("Refresh pressed twice, and Check data meanwhile, looks once and writes nothing", async () => {
    const { give, port } = await openPane();
    const [read, applied] = [jest.spyOn(port, "read"), jest.spyOn(port, "apply")];
    for (const command of ["refresh", "refresh", "checkData"] as const) give(command);
    await button("Write plans");
    expect(read.mock.calls.filter(([, which]) => which === undefined)).toHaveLength(1);
    expect(applied).not.toHaveBeenCalled();
    expect(screen.queryByRole("heading", { name: "What I understood" })).toBeNull();
  });

  it("Refresh after plans are written says when nothing has changed since", async () => {
    const { give } = await openPane();
    give("writePlans");
    await userEvent.click(await button("Write plans"));
    await button("Refresh");
    give("refresh");
    const nothing = "Nothing has changed since these plans were written.";
    expect(await screen.findByText(nothing, {}, { timeout: 20_000 })).toBeVisible();
  });

  it("Put back asks first, and until it is answered the other buttons wait", async () => {
    const { give, workbook } = await openPane();
    give("writePlans");
    await userEvent.click(await button("Write plans"));
    await button("Refresh");
    give("putBack");
    await heading("Put the last refresh back?");
    give("refresh");
    expect(await heading("Put the last refresh back?")).toBeVisible();
    expect(workbook.sheets.map(({ name }) => name)).toContain("Scorecard");
  });

  it("Put back in a workbook without a refresh says so, and how to go on", async () => {
    const { give } = await openPane();
    give("putBack");
    await heading("The refresh could not be put back");
    expect(screen.getByText(/No refresh of this workbook is left to put back/)).toBeVisible();
    expect(screen.getByText("Nothing has been changed.")).toBeVisible();
    expect(screen.queryByText(/half written/)).toBeNull();
    give("checkData");
    await heading("What I understood");
  });

  it("Put back while she types in a cell says what hinders it, and does nothing", async () => {
    const { give, workbook } = await openPane();
    workbook.cellBeingTyped = "Y11!A1";
    give("putBack");
    await heading("The refresh could not be put back");
    expect(screen.getByText(/Somebody is typing in a cell/)).toBeVisible();
    expect(screen.getByText("Nothing has been changed.")).toBeVisible();
    workbook.cellBeingTyped = null;
    give("checkData");
    await heading("What I understood");
  });
});
