/** @jest-environment jsdom */
import "../support/browserPage";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { refresh } from "../../src/core/workflows/refresh";
import { excelWorkbook } from "../../src/hosts/excel/excelWorkbook";
import { App } from "../../src/hosts/taskpane/App";
import { Surface } from "../../src/hosts/taskpane/components/Surface";
import { openOfficeHost } from "../officeHost/openOfficeHost";
import {
  copyOf,
  faceOf,
  options,
  pagesOf,
  plan,
  secondTermInExcel,
  trackerInExcel,
  words,
} from "../support/excelTerms";

const press = async (name: string) =>
  userEvent.click(await screen.findByRole("button", { name }, { timeout: 20_000 }));
const heading = (name: RegExp) => screen.findByRole("heading", { name }, { timeout: 20_000 });

function openPane(): void {
  render(
    <Surface>
      <App port={excelWorkbook()} today={() => "2014-12-05"} listenToWriting={() => {}} />
    </Surface>,
  );
}

afterEach(cleanup);

describe("putting back in Excel", () => {
  it("undoes a first write from the pane: the workbook has its own sheets again, and no store", async () => {
    const workbook = await trackerInExcel();
    const names = workbook.sheets.map(({ name }) => name);
    const host = openOfficeHost(workbook, { newest: 18 });
    openPane();
    await press("Use this workbook");
    await press("See results");
    await press("See what will change");
    await press("Write plans");
    await screen.findByRole("button", { name: "Refresh" }, { timeout: 20_000 });
    expect(workbook.sheets.length).toBeGreaterThan(names.length);
    await press("Put back");
    await press("Put back");
    await heading(/The refresh of 5 December 2014 was put back/);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(names);
    expect(workbook.settings.size).toBe(0);
    host.close();
  }, 60_000);

  it("undoes a second refresh after the pane was closed, and keeps every word", async () => {
    const workbook = await secondTermInExcel();
    const before = copyOf(workbook);
    const first = openOfficeHost(workbook);
    await refresh(excelWorkbook(), { ...options, asAt: "2014-12-05" });
    first.close();
    expect(pagesOf(workbook).get("RED ks4-5ac-em")).not.toBe(pagesOf(before).get("RED ks4-5ac-em"));
    const second = openOfficeHost(workbook);
    openPane();
    await press("Put back");
    await press("Put back");
    await heading(/The refresh of 5 December 2014 was put back/);
    for (const name of ["Scorecard", "RED ks4-5ac-em", "SEN split"]) {
      expect([name, faceOf(workbook, name)]).toEqual([name, faceOf(before, name)]);
    }
    for (const text of Object.values(words)) expect(pagesOf(workbook).get(plan)).toContain(text);
    second.close();
  }, 60_000);

  it("offers to finish a refresh during which the pane was closed, and finishes it", async () => {
    const workbook = await secondTermInExcel();
    const whole = copyOf(workbook);
    const faultless = openOfficeHost(whole);
    await refresh(excelWorkbook(), options);
    const { actions } = faultless.traffic;
    faultless.close();
    const writing = actions.indexOf(Math.max(...actions.slice(5)));
    const action = Math.floor((actions[writing] ?? 0) / 2);
    const killed = openOfficeHost(workbook, { faults: [{ sync: writing + 1, kind: "killed", action }] });
    void refresh(excelWorkbook(), options).catch(() => undefined);
    while (!killed.unanswered.isKilled) await new Promise((next) => setTimeout(next, 10));
    expect([...pagesOf(workbook).values()].join()).toContain("NOT FINISHED");
    const host = openOfficeHost(workbook);
    openPane();
    await heading(/A refresh was not finished/);
    await press("Finish the refresh");
    await screen.findByRole("button", { name: "Refresh" }, { timeout: 20_000 });
    expect(pagesOf(workbook)).toEqual(pagesOf(whole));
    host.close();
  }, 60_000);
});
