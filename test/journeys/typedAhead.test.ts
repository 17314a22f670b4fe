import { nothingAhead, withIndicator, withWords } from "../../src/core/domain/typedAhead";
import type { TypedAhead } from "../../src/core/domain/typedAhead";
import { findingKeys } from "../../src/core/plans/checks";
import { calculate } from "../../src/core/workflows/calculate";
import { indicatorCell } from "../../src/core/workflows/indicatorChoices";
import type { Calculated } from "../../src/core/workflows/outcomes";
import { putBack } from "../../src/core/workflows/putBack";
import { refresh } from "../../src/core/workflows/refresh";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { bareTracker } from "../support/bareTracker";
import { options } from "../support/excelTerms";
import { PaperWorkbook } from "../support/paperWorkbook";
import { trackerFile } from "../support/trackerFile";
import { worked12 } from "../trackers/worked12";

const setting = (id: string, text: string) => ({
  mark: "settings",
  key: `setting:${id}`,
  column: "value",
  text,
});
const target = (id: string, text: string) => ({ ...indicatorCell(id, "target"), text });
const summer = withWords(nothingAhead, [setting("academicYear", "2013/14"), setting("term", "summer")]);

function figuresOf({ results }: Calculated): readonly string[] {
  return (results?.indicators ?? []).map(
    ({ indicator, value, rag }) => `${indicator.id} ${value} of ${indicator.target} ${rag}`,
  );
}

/** What stands in a cell of the sheet with this mark. */
function standsIn(port: PaperWorkbook, mark: string, key: string, column: string): unknown {
  return port.cell(mark, key, column)?.value ?? null;
}

describe("what is typed before there is a sheet for it", () => {
  it("counts at once: year, term and a target colour the figures before anything is written", async () => {
    const port = await bareTracker();
    const ahead = withWords(summer, [target("ks4-5ac-em", "25")]);
    const { reading, results, usualIndicators } = await calculate(port, { ...options, ahead });
    expect(reading.settings).toMatchObject({ academicYear: "2013/14", term: "summer" });
    expect(figuresOf({ results } as Calculated)[0]).toBe("ks4-5ac-em 30.0 of 25 GREEN");
    expect(usualIndicators?.[0]).toMatchObject({ id: "ks4-5ac-em", target: null });
    expect(port.applied).toEqual([]);
  });

  it("stands on Settings and Indicators after the first write, and the next reading finds it there", async () => {
    const port = await bareTracker();
    const words = [
      target("ks4-5ac-em", "80"),
      { ...indicatorCell("ks4-5ac-em", "toleranceUnit"), text: "points" },
    ];
    const ahead = withWords(summer, [...words, setting("suppressionThreshold", "10")]);
    const first = await refresh(port, { ...options, ahead });
    expect(standsIn(port, "settings", "setting:suppressionThreshold", "value")).toBe(10);
    expect(standsIn(port, "settings", "setting:term", "value")).toBe("summer");
    expect(standsIn(port, "indicators", "indicator:ks4-5ac-em", "column6")).toBe(80);
    const again = await refresh(port, options);
    expect(again.touched).toBe(0);
    expect(figuresOf(again.calculated)).toEqual(figuresOf(first.calculated));
    expect(again.calculated.reading.settings.suppressionThreshold).toBe(10);
  });

  it("is told as any sheet would be where it cannot be read, and stands there as she typed it", async () => {
    const port = await bareTracker();
    const ahead = withWords(summer, [
      setting("suppressionThreshold", "five"),
      target("ks4-5ac-em", "a quarter"),
    ]);
    const { reading } = (await refresh(port, { ...options, ahead })).calculated;
    const found = reading.findings.map(({ sheet, found: text }) => `${sheet}: ${text}`);
    expect(found).toEqual(expect.arrayContaining(["Settings: five", "Indicators: a quarter"]));
    expect(standsIn(port, "indicators", "indicator:ks4-5ac-em", "column6")).toBe("a quarter");
  });

  it("never becomes a formula", async () => {
    const port = await bareTracker();
    const ahead = withWords(summer, [setting("council", "=1+1")]);
    await refresh(port, { ...options, ahead });
    expect(port.cell("settings", "setting:council", "value")).toMatchObject({ hasFormula: false });
  });

  it("adds an indicator that is not among the usual ones, and drops one that is", async () => {
    const port = await bareTracker();
    const chosen = withIndicator(withIndicator(summer, "neet", true), "ks4-5ac", false);
    const { calculated } = await refresh(port, { ...options, ahead: chosen });
    const ids = calculated.results?.indicators.map(({ indicator }) => indicator.id) ?? [];
    expect(ids).toContain("neet");
    expect(ids).not.toContain("ks4-5ac");
    expect(standsIn(port, "indicators", "indicator:neet", "column3")).toBe("neet");
    expect((await refresh(port, options)).touched).toBe(0);
  });

  it("asks for a plan without a target by the Template column, on which the page says that there is none", async () => {
    const port = await bareTracker();
    const anyway = { ...indicatorCell("ks4-5ac-em", "template"), text: "recovery plan anyway" };
    const { written } = await refresh(port, { ...options, ahead: withWords(summer, [anyway]) });
    const plans = written.filter(({ indicator }) => indicator !== null).map(({ sheet }) => sheet);
    expect(plans).toContain("RP ks4-5ac-em");
    expect(plans.filter((sheet) => sheet.startsWith("R"))).toEqual(["RP ks4-5ac-em"]);
    expect((await refresh(port, options)).touched).toBe(0);
  });

  it("keeps the reason for a finding, which stands on the Checks sheet from the first write on", async () => {
    const port = await bareTracker();
    const { reading, results } = await calculate(port, { ...options, ahead: summer });
    const findings = [...reading.findings, ...(results?.findings ?? [])];
    const key = findingKeys(findings).get(findings.find(({ cell, stops }) => cell !== "" && !stops)!)!;
    const ahead = withWords(summer, [
      { mark: "checks", key, column: "accepted", text: "Agreed with the school" },
    ]);
    await refresh(port, { ...options, ahead });
    expect(standsIn(port, "checks", key, "accepted")).toBe("Agreed with the school");
    const again = await refresh(port, options);
    expect([again.touched, again.typed.review]).toEqual([0, []]);
  });

  it("keeps a reason whose finding is gone by then, on Checks as settled, with what was found", async () => {
    const port = await bareTracker();
    const key = "finding:grade-unreadable:Pnding: B";
    const reason = { mark: "checks", key, column: "accepted", text: "Agreed with the school" };
    await refresh(port, { ...options, ahead: withWords(summer, [reason]) });
    const row = ["first", "found", "message", "accepted"].map((column) =>
      standsIn(port, "checks", key, column),
    );
    expect(row).toEqual([
      "Settled",
      "Pnding: B",
      "No longer found in the tracker.",
      "Agreed with the school",
    ]);
    expect((await refresh(port, options)).touched).toBe(0);
  });

  it("gives way to a sheet that is there", async () => {
    const raw = await (await openXlsx(trackerFile(worked12), "worked12.xlsx")).read();
    const ahead: TypedAhead = withWords(nothingAhead, [
      setting("term", "autumn"),
      target("ks4-5ac-em", "99"),
    ]);
    const { reading, results } = await calculate(new PaperWorkbook(raw), { ...options, ahead });
    expect(reading.settings.term).toBe("summer");
    expect(results?.indicators[0]?.indicator.target).toBe("25");
  });

  it("stays when the first refresh is put back: a sheet with her words is hidden, not deleted", async () => {
    const port = await bareTracker();
    await refresh(port, { ...options, ahead: summer });
    await putBack(port, options);
    expect(port.marked("settings").visibility).toBe("hidden");
    expect((await calculate(port, options)).reading.settings.academicYear).toBe("2013/14");
  });
});
