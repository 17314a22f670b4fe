/** @jest-environment jsdom */
import "../support/browserPage";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/hosts/taskpane/App";
import { Surface } from "../../src/hosts/taskpane/components/Surface";
import { loadTrackerWork } from "../../src/hosts/taskpane/loadTrackerWork";
import { bareTracker } from "../support/bareTracker";
import type { PaperWorkbook } from "../support/paperWorkbook";

jest.setTimeout(60_000);
const own = "5 or more A*-C grades at GCSE or equivalent including English and mathematics";
const patience = { timeout: 20_000 };
const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }, patience));
const open = async (words: string | RegExp) => userEvent.click(await screen.findByText(words, {}, patience));
const box = (name: string) => screen.findByRole("textbox", { name }, patience);

async function type(name: string, text: string): Promise<void> {
  await userEvent.clear(await box(name));
  await userEvent.type(await box(name), text);
  await userEvent.tab();
}

/** The pane over a tracker that has neither Settings nor Indicators, read for summer 2013/14. */
async function firstRun(): Promise<PaperWorkbook> {
  await loadTrackerWork();
  const port = await bareTracker();
  render(
    <Surface>
      <App port={port} today={() => "2014-09-30"} listenToWriting={() => {}} />
    </Surface>,
  );
  await press("Use this workbook");
  await type("Academic year", "2013/14");
  await userEvent.selectOptions(await screen.findByRole("combobox", { name: "Term" }, patience), "summer");
  await waitFor(() => expect(screen.getByRole("combobox", { name: "Term" })).toHaveValue("summer"), patience);
  return port;
}

async function write(): Promise<void> {
  await press("See results");
  await press("See what will change");
  await press("Write plans");
  await screen.findByRole("button", { name: "Refresh" }, patience);
}

afterEach(cleanup);

describe("before the first plans", () => {
  it("asks four things, each answered already, and none of them has to be", async () => {
    await firstRun();
    const asked = within(await screen.findByRole("list", { name: "Questions before the first plans" }));
    expect(asked.getAllByRole("heading").map((heading) => heading.textContent)).toEqual([
      "Which year and term is it?",
      "Who counts?",
      "What are the targets?",
      "How far are the Key Stage 4 results checked?",
    ]);
    expect(screen.getAllByText(/Which (academic year|term) is this/)).toHaveLength(
      asked.queryAllByText(/Which (academic year|term) is this/).length,
    );
    expect(asked.getByText(/Everyone listed \(12\)/)).toBeVisible();
    expect(asked.getByRole("combobox", { name: "Data status" })).toHaveValue("unvalidated");
  });

  it("shows the results of a target at once, and puts it onto the sheet with the plans", async () => {
    const port = await firstRun();
    await open(/^Targets \(0 of/);
    await type(own, "80");
    await screen.findByText(/^Targets \(1 of/, {}, patience);
    expect(port.applied).toEqual([]);
    await write();
    expect(port.cell("indicators", "indicator:ks4-5ac-em", "column6")?.value).toBe(80);
    expect(port.sheets.map(({ name }) => name)).toContain("RP ks4-5ac-em");
  });

  it("offers England's figure as an interim target, and takes it only when it is pressed", async () => {
    const port = await firstRun();
    await open(/^Targets \(0 of/);
    await userEvent.click(
      (await screen.findAllByText("Interim, not agreed: 12.0% (England CLA, 2013/14)", {}, patience))[0]!,
    );
    await screen.findByText(/^Targets \(1 of/, {}, patience);
    expect(await box(own)).toHaveFocus();
    await write();
    expect(port.cell("indicators", "indicator:ks4-5ac-em", "column6")?.value).toBe(12);
  });

  it("writes a recovery plan without a target where she asks for one anyway", async () => {
    const port = await firstRun();
    await open(/^Targets \(0 of/);
    const anyway = `Write a recovery plan anyway: ${own}`;
    await userEvent.click(await screen.findByRole("checkbox", { name: anyway }, patience));
    await waitFor(() => expect(screen.getByRole("checkbox", { name: anyway })).toBeChecked(), patience);
    await write();
    expect(port.sheets.map(({ name }) => name)).toContain("RP ks4-5ac-em");
    expect(port.sheets.map(({ name }) => name)).not.toContain("RP ks4-5ac");
  });

  it("keeps a reason for a finding, says so at the finding, and puts it onto the Checks sheet", async () => {
    const port = await firstRun();
    const findings = within(screen.getByRole("region", { name: "To check" }));
    const [reason] = findings.getAllByRole("textbox", { name: /^Accepted because/, hidden: true });
    await userEvent.type(reason!, "Agreed with the school");
    await userEvent.tab();
    expect(await findings.findByText(/ · accepted$/, {}, patience)).toBeInTheDocument();
    await write();
    const reasons = port
      .marked("checks")
      .rows.flat()
      .map((cell) => cell?.value);
    expect(reasons).toContain("Agreed with the school");
  });

  it("changes thresholds and small numbers, drops an indicator and adds one", async () => {
    const port = await firstRun();
    await open("Year, term, thresholds and small numbers");
    await type("Suppression threshold", "10");
    await open(/^Indicators, targets and colours/);
    await userEvent.click((await screen.findAllByText("5 or more A*-C grades at GCSE or equivalent"))[0]!);
    await press("Take out 5 or more A*-C grades at GCSE or equivalent");
    await screen.findByRole(
      "button",
      { name: "Put back 5 or more A*-C grades at GCSE or equivalent" },
      patience,
    );
    await userEvent.selectOptions(await screen.findByRole("combobox", { name: "Add an indicator" }), "neet");
    await press("Add Not in education, employment or training");
    await write();
    expect(port.cell("settings", "setting:suppressionThreshold", "value")?.value).toBe(10);
    const ids = port.marked("indicators").rows.map((cells) => cells[0]?.value);
    expect(ids).toContain("neet");
    expect(ids).not.toContain("ks4-5ac");
  });
});
