/** @jest-environment jsdom */
import "../support/browserPage";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { excelWorkbook } from "../../src/hosts/excel/excelWorkbook";
import { App } from "../../src/hosts/taskpane/App";
import { Surface } from "../../src/hosts/taskpane/components/Surface";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { sheetRows } from "../officeHost/fillFromRaw";
import { openOfficeHost } from "../officeHost/openOfficeHost";
import { normalUpn } from "../support/normalTracker";
import { trackerFile } from "../support/trackerFile";
import type { TrackerSheet } from "../support/trackerFile";

const list = (name: string, maths: string): TrackerSheet => ({
  name,
  rows: [
    ["UPN", "Surname", "Year", "Maths result", "English result"],
    ...[1, 2, 3, 4].map((nth) => [normalUpn(nth), `Surname${nth}`, 11, maths, "5"]),
  ],
});

const tracker = trackerFile({ fileName: "t.xlsx", sheets: [list("Y11", "6"), list("Y11 copy", "3")] });
const wait = { timeout: 20_000 };
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole("button", { name }, wait));

/** In Excel; the same in a file, by the command, is in sheetsLeftOut. */
describe("a copy of the list, left out in the pane", () => {
  afterEach(cleanup);

  it("is not read, keeps the keyboard where it was, and is still left out when the pane is opened again", async () => {
    const file = await openXlsx(tracker, "t.xlsx");
    const host = openOfficeHost(sheetRows((await file.read()).sheets));
    const open = () =>
      render(
        <Surface>
          <App port={excelWorkbook()} today={() => "2026-08-30"} listenToWriting={() => {}} />
        </Surface>,
      );
    open();
    await press("Use this workbook");
    await press("Change Pupils on Y11 copy");
    const question = screen.getByRole("group", { name: "Read the pupils on ‘Y11 copy’?" });
    await userEvent.click(within(question).getByLabelText("leave out"));
    expect(await screen.findByText("you chose not to read it", {}, wait)).toBeVisible();
    expect(within(question).getByLabelText("leave out")).toHaveFocus();
    expect(screen.queryByText(/Which of them count/)).toBeNull();
    await press("See results");
    await press("See what will change");
    await press("Write plans");
    await screen.findByRole("button", { name: "Refresh" }, wait);
    cleanup();
    open();
    await press("Use this workbook");
    expect(await screen.findByText("you chose not to read it", {}, wait)).toBeVisible();
    host.close();
  }, 90_000);
});
