/** @jest-environment jsdom */
import "../../support/browserPage";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Finding } from "../../../src/core/domain/finding";
import { nothingAhead, withWords } from "../../../src/core/domain/typedAhead";
import { findingKeys } from "../../../src/core/plans/checks";
import { readBoxes } from "../../../src/core/workflows/readBoxes";
import { refresh } from "../../../src/core/workflows/refresh";
import { AheadContext } from "../../../src/hosts/taskpane/ahead";
import { Findings } from "../../../src/hosts/taskpane/components/Findings";
import { JoinersAndLeavers } from "../../../src/hosts/taskpane/components/JoinersAndLeavers";
import { Settings } from "../../../src/hosts/taskpane/components/settings/Settings";
import { findingsOf } from "../../../src/hosts/taskpane/openPoints";
import { ShowingContext } from "../../../src/hosts/taskpane/showing";
import { WorkbookContext } from "../../../src/hosts/taskpane/workbook";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { calculated } from "../../support/calculated";
import { options } from "../../support/excelTerms";
import { PaperWorkbook } from "../../support/paperWorkbook";
import { trackerFile } from "../../support/trackerFile";
import { finding, trackerReading } from "../../support/trackerReading";
import { worked12 } from "../../trackers/worked12";

jest.setTimeout(60_000);
afterEach(cleanup);

/** Twelve pupils with plans written, and what the checks found. */
async function written(): Promise<{ port: PaperWorkbook; findings: readonly Finding[] }> {
  const raw = await (await openXlsx(trackerFile(worked12), "worked12.xlsx")).read();
  const port = new PaperWorkbook(raw);
  return { port, findings: findingsOf((await refresh(port, options)).calculated) };
}

describe("accepting a finding", () => {
  it("finds its row on the Checks sheet again, wherever a finding may be accepted", async () => {
    const { port, findings } = await written();
    const found = await readBoxes(port, { mark: "checks", column: "accepted", label: "Accepted because" });
    const keys = findingKeys(findings);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter((each) => !found?.boxes.has(keys.get(each) ?? ""))).toEqual([]);
  });

  it("offers the reason's cell with the finding, and tells of one that is accepted", async () => {
    const { port, findings } = await written();
    const first = findings.find(({ cell, stops }) => cell !== "" && !stops);
    port.type("checks", findingKeys(findings).get(first!)!, "accepted", "Agreed with the school");
    render(
      <WorkbookContext value={{ port, today: () => "2014-09-30" }}>
        <Findings findings={findings} />
      </WorkbookContext>,
    );
    expect(await screen.findByDisplayValue("Agreed with the school")).toHaveAccessibleName(
      "Accepted because",
    );
    expect(screen.getAllByText(/ · accepted$/)).toHaveLength(1);
  });

  it("has no such cell before there is a Checks sheet", async () => {
    const port = new PaperWorkbook(await (await openXlsx(trackerFile(worked12), "worked12.xlsx")).read());
    expect(await readBoxes(port, { mark: "checks", column: "accepted", label: "" })).toBeNull();
  });
});

describe("a reason typed ahead for a finding that is gone since", () => {
  it("is shown with what was found, and where it will stand", () => {
    const keys = { mark: "checks", column: "accepted" };
    const words = [
      { ...keys, key: "finding:grade-unreadable:C?", text: "Agreed with the school" },
      { ...keys, key: [...findingKeys([finding({})]).values()][0] ?? "", text: "Still there" },
    ];
    const typed = withWords(nothingAhead, words);
    render(
      <AheadContext value={{ typed, type: () => undefined, list: () => undefined }}>
        <Findings findings={[finding({})]} isFirst />
      </AheadContext>,
    );
    expect(screen.getByText(/is found no more/)).toHaveTextContent(
      "“C?” is found no more. Your reason, “Agreed with the school”, will stand on Checks as settled.",
    );
  });
});

describe("who came and went", () => {
  it("stands in lines of its own, and nowhere when nobody did", () => {
    const joined = finding({
      code: "pupils-joined",
      severity: "information",
      cell: "A7",
      cells: ["A7", "A9"],
    });
    const { container } = render(<JoinersAndLeavers findings={[finding({})]} />);
    expect(container).toBeEmptyDOMElement();
    render(<JoinersAndLeavers findings={[joined]} />);
    expect(screen.getByRole("region", { name: "Since the last refresh" })).toHaveTextContent(
      "2 pupils joined the list",
    );
  });
});

describe("the settings", () => {
  it("say what the figures go by, and lead to where it stands", async () => {
    const shown: string[] = [];
    const { sheets } = trackerReading();
    const reading = trackerReading({
      sheets: [...sheets, { ...sheets[1]!, name: "Settings", role: "settings" }],
      hasSettings: true,
      settingPlaces: new Map([["term", { sheet: "Settings", cell: "B3", says: "Summer" }]]),
    });
    render(
      <ShowingContext value={{ show: (sheet, cells) => void shown.push(`${sheet}!${cells}`), trouble: "" }}>
        <Settings calculated={calculated({ reading })} />
      </ShowingContext>,
    );
    await userEvent.click(screen.getByText("Year, term, thresholds and small numbers"));
    const list = within(await screen.findByRole("list", { name: "Settings" }));
    expect(list.getByText("2013/14")).toBeVisible();
    await userEvent.click(list.getByRole("button", { name: "Show me Term on Settings" }));
    expect(shown).toEqual(["Settings!B3"]);
    expect(list.getByText("Settings, B3")).toBeVisible();
    expect(
      screen.getByText(/^Change on your own sheet what it says; nothing is written there\./),
    ).toBeVisible();
    await userEvent.click(screen.getByText("Indicators, targets and colours (5)"));
    expect(await screen.findByRole("list", { name: "Indicators" })).toHaveTextContent(
      "Target 13 · AMBER within 10% of the target · unvalidated",
    );
    expect(screen.getByText(/The Indicators sheet comes with the plans/)).toBeVisible();
  });
});
