import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { CommandRun } from "../support/commandRun";
import { expectGolden } from "../support/golden";
import { ownSheetsText } from "../support/sheetText";
import { trackerFile } from "../support/trackerFile";
import type { Tracker } from "../support/trackerFile";
import type { ExpectedFigures } from "../trackers/expectedFigures";
import { l79, l79Expected } from "../trackers/l79";
import { otherLayouts, otherLayoutsExpected } from "../trackers/otherLayouts";
import { longLayouts } from "../trackers/otherLayoutsLong";
import { w38, w38Expected, w38Ready } from "../trackers/w38";

const command = new CommandRun();
afterAll(() => command.end());

async function refreshed(tracker: Tracker) {
  const file = command.put(tracker.fileName, trackerFile(tracker));
  const out = command.path(`out-${tracker.fileName}`);
  const { exit, report } = await command.report("refresh", file, "-o", out, "--as-at", "2014-09-30");
  return { exit, report, out: `out-${tracker.fileName}` };
}

async function expectText(name: string, file: string): Promise<void> {
  const workbook = await (await openXlsx(command.bytes(file), file)).read();
  expectGolden(name, ownSheetsText(workbook.sheets));
}

function figuresOf(expected: ExpectedFigures) {
  const { numerator, denominator, notKnown, value, target, gap, rag, pupilsNeeded, onePupilIs } = expected;
  return { numerator, denominator, notKnown, value, target, gap, rag, pupilsNeeded, onePupilIs };
}

describe("the cohort of 79 after Lancashire's figures", () => {
  it("is written as 7 of 79, 8.9%, 4.1 points short, RED, with 4 more pupils needed", async () => {
    const { exit, report, out } = await refreshed(l79);
    expect(exit).toBe(0);
    expect(report.indicators[0]).toMatchObject(figuresOf(l79Expected));
    expect(report.cohorts[0]).toMatchObject({ id: "y11-12m", read: 81, counted: 79 });
    const needs = report.splits.find(
      ({ by, provision }) => by === "primaryNeed" && provision === "statement",
    );
    expect(needs?.rows.map(({ code, n }) => [code, n])).toEqual([
      ["ASD", 3],
      ["BESD", 11],
      ["MLD", 9],
      ["SLCN", 1],
      ["SLD", 1],
    ]);
    expect(needs?.total).toBe(25);
    expect(report.written.map(({ kind }) => kind)).toEqual([
      "scorecard",
      "recoveryPlan",
      "actionPlan",
      "senSplit",
      "split",
      "pupilRatings",
      "redPupils",
      "priorityPupils",
      "pepAndEpm",
      "history",
      "cohortLedger",
      "ready",
      "checks",
      "contextBank",
      "actionLibrary",
    ]);
    await expectText("l79", out);
  });
});

describe("the cohort of 38 after Wirral's figures", () => {
  it("is written as 5 of 38, 13.2%, 30.8 points short, RED, with 12 more pupils needed", async () => {
    const { exit, report, out } = await refreshed(w38);
    expect(exit).toBe(0);
    expect(report.indicators[0]).toMatchObject(figuresOf(w38Expected));
    expect(report.written.map(({ kind }) => kind)).not.toContain("recoveryPlan");
    await expectText("w38", out);
  });

  it("is the same from a ready yes/no column", async () => {
    const { report } = await refreshed(w38Ready);
    expect(report.indicators[0]).toMatchObject(figuresOf(w38Expected));
  });
});

describe("the same twenty pupils in other layouts", () => {
  it.each([...otherLayouts, ...longLayouts].map((tracker) => [tracker.fileName, tracker] as const))(
    "%s gives the same figures",
    async (_, tracker) => {
      const { exit, report } = await refreshed(tracker);
      expect(exit).toBe(0);
      expect(report.indicators[0]).toMatchObject(figuresOf(otherLayoutsExpected));
      expect(report.cohorts[0]).toMatchObject({
        read: otherLayoutsExpected.read,
        counted: otherLayoutsExpected.counted,
      });
    },
  );
});
