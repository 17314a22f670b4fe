/** @jest-environment jsdom */
import "../support/browserPage";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { refresh } from "../../src/core/workflows/refresh";
import { excelWorkbook } from "../../src/hosts/excel/excelWorkbook";
import { App } from "../../src/hosts/taskpane/App";
import { Surface } from "../../src/hosts/taskpane/components/Surface";
import { loadTrackerWork } from "../../src/hosts/taskpane/loadTrackerWork";
import { openOfficeHost } from "../officeHost/openOfficeHost";
import { options, pagesOf, plan, regrade, trackerInExcel, type } from "../support/excelTerms";

beforeAll(loadTrackerWork, 60_000);
afterEach(cleanup);

const patience = { timeout: 20_000 };
const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }, patience));
const looked = () => screen.findByRole("button", { name: "Refresh plans" }, patience);

/** Plans are written, a heading of ours is overtyped, and what a refresh would change is on show. */
async function proposalOnShow() {
  const workbook = await trackerInExcel();
  const host = openOfficeHost(workbook);
  await refresh(excelWorkbook(), options);
  type(workbook, plan, "title", 0, "Overtyped, so that there is something to write");
  render(
    <Surface>
      <App port={excelWorkbook()} today={() => "2014-09-30"} listenToWriting={() => {}} />
    </Surface>,
  );
  await press("Use this workbook");
  await press("See results");
  await press("See what will change");
  await looked();
  return { workbook, host };
}

const newFigure = "30.0% (3 of 10, 2 not known) →now 40.0% (4 of 10, 2 not known)";

describe("figures that nobody has seen, in Excel", () => {
  it("are not written, though Excel told of no change: the new ones are shown, and written at the next press", async () => {
    const { workbook, host } = await proposalOnShow();
    expect(screen.getByRole("region", { name: "What will change" })).not.toHaveTextContent(newFigure);
    regrade(workbook);
    const stood = JSON.stringify([...pagesOf(workbook)]);
    await press("Refresh plans");
    await screen.findByText(/so nothing was written\.$/, {}, patience);
    expect(await looked()).toHaveTextContent("Refresh plans");
    expect(screen.getByRole("region", { name: "What will change" })).toHaveTextContent(newFigure);
    expect(JSON.stringify([...pagesOf(workbook)])).toBe(stood);
    await press("Refresh plans");
    await screen.findByRole("heading", { name: "Plans written" }, patience);
    expect(JSON.stringify([...pagesOf(workbook)])).not.toBe(stood);
    host.close();
  }, 60_000);

  it("are not written with a choice about lost words either", async () => {
    const { workbook, host } = await proposalOnShow();
    await press("Refresh plans");
    await screen.findByRole("heading", { name: "Plans written" }, patience);
    regrade(workbook);
    const stood = pagesOf(workbook).get(plan);
    await press("Leave words out");
    await screen.findByText(/so nothing was written\.$/, {}, patience);
    expect(pagesOf(workbook).get(plan)).toBe(stood);
    await looked();
    host.close();
  }, 60_000);

  it("are no reason to stop where only her words changed", async () => {
    const { workbook, host } = await proposalOnShow();
    type(workbook, plan, "reason-1", 1, "Typed while she looked");
    await press("Refresh plans");
    await screen.findByRole("heading", { name: "Plans written" }, patience);
    expect(pagesOf(workbook).get(plan)).toContain("Typed while she looked");
    host.close();
  }, 60_000);
});
