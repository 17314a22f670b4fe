/** @jest-environment jsdom */
import "../support/browserPage";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { putBack } from "../../src/core/workflows/putBack";
import { refresh } from "../../src/core/workflows/refresh";
import { excelWorkbook } from "../../src/hosts/excel/excelWorkbook";
import { App } from "../../src/hosts/taskpane/App";
import { Surface } from "../../src/hosts/taskpane/components/Surface";
import { deleteRows } from "../officeHost/model/shiftRows";
import { sheetOf } from "../officeHost/model/workbook";
import type { WorkbookModel } from "../officeHost/model/workbook";
import { openOfficeHost } from "../officeHost/openOfficeHost";
import {
  copyOf,
  faceOf,
  options,
  pagesOf,
  plan,
  rowOf,
  secondTermInExcel,
  type,
  words,
} from "../support/excelTerms";

afterEach(cleanup);

const press = async (name: string) =>
  userEvent.click(await screen.findByRole("button", { name }, { timeout: 20_000 }));

/** The pane of a workbook with plans, after a refresh: whatever lost its place is listed. */
async function refreshedPane(): Promise<void> {
  render(
    <Surface>
      <App port={excelWorkbook()} today={() => "2014-12-05"} listenToWriting={() => {}} />
    </Surface>,
  );
  await press("Use this workbook");
  await press("See results");
  await press("See what will change");
  await press("Refresh plans");
  await screen.findByRole("heading", { name: "Plans written" }, { timeout: 20_000 });
}

const listed = () => within(screen.getByRole("list", { name: "Words that lost their place" }));
const isSettled = () =>
  waitFor(() => expect(screen.queryByRole("list", { name: /lost their place/ })).toBeNull(), {
    timeout: 20_000,
  });

async function refreshed(workbook: WorkbookModel, asAt: string): Promise<void> {
  const host = openOfficeHost(workbook);
  await refresh(excelWorkbook(), { ...options, asAt });
  host.close();
}

describe("an action that was deleted with its row, in the pane", () => {
  let deleted: WorkbookModel;

  beforeAll(async () => {
    deleted = await secondTermInExcel();
    await refreshed(deleted, "2014-12-05");
    deleteRows(deleted, sheetOf(deleted, plan), rowOf(sheetOf(deleted, plan), "a-1"), 1);
  }, 60_000);

  it("stands on the plan again once Put words back is pressed", async () => {
    const workbook = copyOf(deleted);
    const host = openOfficeHost(workbook);
    await refreshedPane();
    expect(listed().getByText(words.action)).toBeVisible();
    await userEvent.click(listed().getByRole("button", { name: "Put words back" }));
    await isSettled();
    expect(pagesOf(workbook).get(plan)).toContain(words.action);
    expect(rowOf(sheetOf(workbook, plan), "a-1")).toBeGreaterThan(0);
    host.close();
  }, 60_000);

  it("is not asked about again once Leave words out is pressed, though the workbook still remembers it", async () => {
    const workbook = copyOf(deleted);
    const host = openOfficeHost(workbook);
    await refreshedPane();
    await userEvent.click(listed().getByRole("button", { name: "Leave words out" }));
    await isSettled();
    expect(pagesOf(workbook).get(plan)).not.toContain(words.action);
    expect((await excelWorkbook().read(undefined, "ours")).store).toContain(words.action);
    await press("Refresh");
    await screen.findByText("Nothing has changed since these plans were written.", {}, { timeout: 20_000 });
    expect(screen.queryByText(words.action)).toBeNull();
    host.close();
  }, 60_000);
});

describe("words that only the look at the next refresh finds without a place, in the pane", () => {
  it("can be left out there: the line goes, what would change stays on show, and the keyboard stays on the page", async () => {
    const workbook = await secondTermInExcel();
    await refreshed(workbook, "2014-12-05");
    type(workbook, plan, "title", 0, "Mine over yours");
    const host = openOfficeHost(workbook);
    const before = JSON.stringify([...pagesOf(workbook)]);
    render(
      <Surface>
        <App port={excelWorkbook()} today={() => "2014-12-05"} listenToWriting={() => {}} />
      </Surface>,
    );
    await press("Use this workbook");
    await press("See results");
    await press("See what will change");
    await screen.findByRole("button", { name: "Refresh plans" }, { timeout: 20_000 });
    await userEvent.click(listed().getByRole("button", { name: "Leave words out" }));
    expect(screen.getByRole("heading", { name: "What will change" })).toBeVisible();
    await isSettled();
    expect(document.activeElement?.id).toBe("view");
    expect(JSON.stringify([...pagesOf(workbook)])).toBe(before);
    await press("Refresh plans");
    await screen.findByRole("heading", { name: "Plans written" }, { timeout: 20_000 });
    expect(screen.queryByRole("list", { name: /lost their place/ })).toBeNull();
    host.close();
  }, 60_000);
});

describe("words put back after a refresh", () => {
  it("leave that refresh as the one that can be put back, and stay when it is", async () => {
    const workbook = await secondTermInExcel();
    type(workbook, "RED ks4-5ac-em", "target", 1, "Mine: 99");
    const before = copyOf(workbook);
    const host = openOfficeHost(workbook);
    const { typed } = await refresh(excelWorkbook(), { ...options, asAt: "2014-12-05" });
    expect(typed.review.map(({ text }) => text)).toEqual(["Mine: 99"]);
    const decisions = new Map([[typed.review[0]!.id, "Put back"]]);
    const { canPutBack } = await refresh(excelWorkbook(), { ...options, asAt: "2014-12-06", decisions });
    expect(canPutBack).toBe("2014-12-05");
    await putBack(excelWorkbook(), { ...options, asAt: "2014-12-07" });
    expect(faceOf(workbook, "SEN split")).toEqual(faceOf(before, "SEN split"));
    expect(pagesOf(workbook).get("Checks")).toContain("Mine: 99");
    host.close();
  }, 60_000);
});
