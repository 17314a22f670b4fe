/** @jest-environment jsdom */
import "../support/browserPage";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { excelWorkbook } from "../../src/hosts/excel/excelWorkbook";
import { App } from "../../src/hosts/taskpane/App";
import { Surface } from "../../src/hosts/taskpane/components/Surface";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { sheetAsText } from "../officeHost/fill";
import { sheetRows } from "../officeHost/fillFromRaw";
import { openOfficeHost } from "../officeHost/openOfficeHost";
import { trackerFile } from "../support/trackerFile";
import { w38 } from "../trackers/w38";

const press = async (name: string) =>
  userEvent.click(await screen.findByRole("button", { name }, { timeout: 20_000 }));

/** The officer's way through the pane, inside Excel, through Microsoft's own client library. */
describe("the pane in Excel", () => {
  afterEach(cleanup);

  it("goes from the tracker to written sheets: read, results, write, done", async () => {
    const file = await openXlsx(trackerFile(w38), "w38.xlsx");
    const host = openOfficeHost(sheetRows((await file.read()).sheets));
    render(
      <Surface>
        <App port={excelWorkbook()} today={() => "2014-09-30"} listenToWriting={() => {}} />
      </Surface>,
    );
    await press("Use this workbook");
    await press("See results");
    expect(await screen.findByText("13.2%")).toBeVisible();
    expect(host.workbook.sheets.map(({ name }) => name)).not.toContain("Scorecard");
    await press("See what will change");
    await press("Write plans");
    await screen.findByRole("button", { name: "Refresh" }, { timeout: 20_000 });
    expect(host.workbook.sheets.map(({ name }) => name)).toContain("RED ks4-5ac-em");
    expect(sheetAsText(host.workbook, "RED ks4-5ac-em")).toContain("-30.8");
    host.close();
  }, 60_000);
});
