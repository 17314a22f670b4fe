/** @jest-environment jsdom */
import "../support/browserPage";
import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { refresh } from "../../src/core/workflows/refresh";
import { excelWorkbook } from "../../src/hosts/excel/excelWorkbook";
import { App } from "../../src/hosts/taskpane/App";
import { Surface } from "../../src/hosts/taskpane/components/Surface";
import { loadTrackerWork } from "../../src/hosts/taskpane/loadTrackerWork";
import { cellAt } from "../officeHost/model/sheet";
import type { WorkbookModel } from "../officeHost/model/workbook";
import { sheetOf } from "../officeHost/model/workbook";
import { openOfficeHost, type OfficeHost } from "../officeHost/openOfficeHost";
import { copyOf, options, pagesOf, plan, rowOf, trackerInExcel, type } from "../support/excelTerms";

const patience = { timeout: 20_000 };
const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }, patience));
const box = (name: string) => screen.findByRole("textbox", { name }, patience);

let written: WorkbookModel;
let host: OfficeHost;

beforeAll(async () => {
  await loadTrackerWork();
  written = await trackerInExcel();
  const first = openOfficeHost(written);
  await refresh(excelWorkbook(), options);
  first.close();
}, 60_000);

/** The pane of a workbook whose plans are written, on its Plan tab. */
async function planTab(): Promise<void> {
  host = openOfficeHost(copyOf(written));
  render(
    <Surface>
      <App port={excelWorkbook()} today={() => "2014-09-30"} listenToWriting={() => {}} />
    </Surface>,
  );
  await press("Use this workbook");
  await userEvent.click(await screen.findByRole("tab", { name: "Plan" }, patience));
}

afterEach(() => {
  cleanup();
  host.close();
});

/** What stands in a cell of the recovery plan's second column. */
function onSheet(key: string): unknown {
  const sheet = sheetOf(host.workbook, plan);
  return cellAt(sheet, rowOf(sheet, key), 1)?.value ?? "";
}

describe("typing on the Plan tab, in Excel", () => {
  it("puts a reason onto the sheet when she leaves the box, and takes it back by Undo", async () => {
    await planTab();
    await userEvent.type(await box("Reason 1"), "Two schools had no specialist.");
    expect(onSheet("reason-1")).not.toBe("Two schools had no specialist.");
    await userEvent.tab();
    await screen.findByText("On the sheet.", {}, patience);
    expect(onSheet("reason-1")).toBe("Two schools had no specialist.");

    await press("Undo last edit");
    await waitFor(() => expect(onSheet("reason-1")).toBe(""), patience);
    await waitFor(async () => expect(await box("Reason 1")).toHaveValue(""), patience);
  }, 60_000);

  it("shows what somebody typed there meanwhile beside her words, and keeps hers when she says so", async () => {
    await planTab();
    const reason = await box("Reason 2");
    type(host.workbook, plan, "reason-2", 1, "Typed on the sheet");
    await userEvent.type(reason, "Typed in the pane");
    await userEvent.tab();
    expect(await screen.findByText("“Typed on the sheet”", {}, patience)).toBeVisible();
    expect([onSheet("reason-2"), (reason as HTMLTextAreaElement).value]).toEqual([
      "Typed on the sheet",
      "Typed in the pane",
    ]);
    await press("Keep my words: Reason 2");
    await waitFor(() => expect(onSheet("reason-2")).toBe("Typed in the pane"), patience);
  }, 60_000);

  it("keeps her words while plans are written, and puts them onto the sheet afterwards", async () => {
    await planTab();
    type(host.workbook, plan, "title", 0, "Overtyped, so that there is something to write");
    await press("See what will change");
    await screen.findByRole("button", { name: "Refresh plans" }, patience);
    await userEvent.type(await box("Reason 1"), "Typed just before");
    await press("Refresh plans");
    await screen.findByRole("button", { name: "Refresh" }, patience);
    await waitFor(() => expect(onSheet("reason-1")).toBe("Typed just before"), patience);
    expect(await box("Reason 1")).toHaveValue("Typed just before");
  }, 60_000);

  it("shows what was typed on the sheet once she comes back to the pane", async () => {
    await planTab();
    await box("Reason 3");
    type(host.workbook, plan, "reason-3", 1, "Typed on the sheet");
    act(() => void window.dispatchEvent(new Event("focus")));
    await waitFor(async () => expect(await box("Reason 3")).toHaveValue("Typed on the sheet"), patience);
  }, 60_000);

  it("shows what is typed on the sheet beside it at once, and says that the list of remarks is older", async () => {
    await planTab();
    await press("See what will change");
    await screen.findByText(/nothing needs to be written/, {}, patience);
    expect(screen.queryByText(/^Made before you typed last/)).toBeNull();
    const typedOnSheet = (text: string): void => {
      type(host.workbook, plan, "reason-3", 1, text);
      act(() => host.tellChanged(plan));
    };
    typedOnSheet("Typed on the sheet");
    expect(await screen.findByText(/^Made before you typed last/, {}, patience)).toBeVisible();
    await waitFor(async () => expect(await box("Reason 3")).toHaveValue("Typed on the sheet"), patience);
    typedOnSheet("Typed once more");
    await waitFor(async () => expect(await box("Reason 3")).toHaveValue("Typed once more"), patience);
    expect(screen.queryByText(/The tracker has changed/)).toBeNull();
  }, 60_000);

  it("puts a tick onto the sheet at once", async () => {
    await planTab();
    const [tick] = await screen.findAllByRole("checkbox", { hidden: true }, patience);
    const unused = () =>
      [...sheetOf(host.workbook, plan).rows.values()].flatMap((cells) =>
        [...cells.values()].filter(({ value }) => value === "no"),
      ).length;
    const before = unused();
    await userEvent.click(tick!);
    await waitFor(() => expect(unused()).toBe(before + 1), patience);
  }, 60_000);

  it("does not mind a sheet that is protected: her words stay in the box, with what to do", async () => {
    await planTab();
    const reason = await box("Reason 1");
    sheetOf(host.workbook, plan).protected = true;
    await userEvent.type(reason, "Mine");
    await userEvent.tab();
    expect(await screen.findByText(/is protected/, {}, patience)).toBeVisible();
    expect(reason).toHaveValue("Mine");
    sheetOf(host.workbook, plan).protected = false;
    await press("Try again: Reason 1");
    await waitFor(() => expect(onSheet("reason-1")).toBe("Mine"), patience);
  }, 60_000);
});

describe("the Plan tab, in Excel", () => {
  it("shows what would change and writes nothing until she presses", async () => {
    await planTab();
    const before = JSON.stringify([...pagesOf(host.workbook)]);
    await press("See what will change");
    expect(await screen.findByText(/nothing needs to be written/, {}, patience)).toBeVisible();
    expect(JSON.stringify([...pagesOf(host.workbook)])).toBe(before);
  }, 60_000);

  it("brings a cell to the front where something is to be put right", async () => {
    await planTab();
    await press("See what will change");
    const [first] = await screen.findAllByRole("button", { name: /^Show me RP/ }, patience);
    await userEvent.click(first!);
    await waitFor(() => expect(host.workbook.selected?.sheet).toBe(plan), patience);
  }, 60_000);

  it("says when her tracker has changed, and not when only a plan has", async () => {
    await planTab();
    await box("Reason 1");
    act(() => host.tellChanged(plan));
    expect(screen.queryByText(/The tracker has changed/)).toBeNull();
    act(() => host.tellChanged("Y11"));
    expect(
      await screen.findByText("The tracker has changed since it was read.", { selector: "p" }),
    ).toBeVisible();
    await userEvent.click(screen.getAllByRole("button", { name: "See what will change" })[0]!);
    await waitFor(() => expect(screen.queryByText(/The tracker has changed/)).toBeNull(), patience);
  }, 60_000);
});
