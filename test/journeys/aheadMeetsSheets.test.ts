import { nothingAhead, withIndicator, withWords } from "../../src/core/domain/typedAhead";
import type { AheadWords, TypedAhead } from "../../src/core/domain/typedAhead";
import { calculate } from "../../src/core/workflows/calculate";
import { indicatorCell } from "../../src/core/workflows/indicatorChoices";
import type { Calculated } from "../../src/core/workflows/outcomes";
import { refresh, rehearse } from "../../src/core/workflows/refresh";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { bareTracker } from "../support/bareTracker";
import { options } from "../support/excelTerms";
import { PaperWorkbook } from "../support/paperWorkbook";
import { rawWorkbook } from "../support/rawWorkbook";
import { trackerFile } from "../support/trackerFile";
import { worked12 } from "../trackers/worked12";

const setting = (id: string, text: string): AheadWords => ({
  ...{ mark: "settings", key: `setting:${id}`, column: "value" },
  text,
});
const target = (text: string): AheadWords => ({ ...indicatorCell("ks4-5ac-em", "target"), text });
const typed = (...words: readonly AheadWords[]): TypedAhead => withWords(nothingAhead, words);

/** A workbook in which somebody else wrote the plans while she was typing. */
async function writtenMeanwhile(): Promise<PaperWorkbook> {
  const port = await bareTracker();
  await refresh(port, { ...options, ahead: typed(setting("term", "summer")) });
  return port;
}

/** A workbook with a Settings sheet that she made herself. */
async function withHerSettings(...lines: readonly string[]): Promise<PaperWorkbook> {
  const raw = await (await bareTracker()).read();
  const rows = ["Setting | Value", "Term | summer", ...lines].map((line) => line.split(" | "));
  const hers = rawWorkbook({ name: "Settings", rows });
  return new PaperWorkbook({ ...raw, sheets: [...raw.sheets, ...hers.sheets] });
}

function heldIn({ heldBack = [] }: Calculated): readonly string[] {
  return heldBack.map(
    ({ label, typed: mine, says, at }) => `${label}: ${mine}, ${at.sheet} ${at.cell} says ${says}`,
  );
}

describe("what she typed before a sheet for it was there, when somebody else makes the sheet first", () => {
  it("goes into its cells where they are blank: the figures go by it at once, and the refresh types it there", async () => {
    const port = await writtenMeanwhile();
    const ahead = typed(setting("council", "Sampleshire"), target("80"));
    const { results, heldBack } = await calculate(port, { ...options, ahead });
    expect(results?.settings.council).toBe("Sampleshire");
    expect(results?.indicators[0]?.indicator.target).toBe("80");
    expect(heldBack).toBeUndefined();
    await rehearse(port, { ...options, ahead });
    expect(port.cell("settings", "setting:council", "value")).toBeNull();
    await refresh(port, { ...options, ahead });
    expect(port.cell("settings", "setting:council", "value")?.value).toBe("Sampleshire");
    expect(port.cell("indicators", "indicator:ks4-5ac-em", "column6")?.value).toBe(80);
    expect((await refresh(port, options)).touched).toBe(0);
  });

  it("is told beside what the sheet says where both say something, and the sheet counts and stays as it is", async () => {
    const port = await writtenMeanwhile();
    port.type("indicators", "indicator:ks4-5ac-em", "column6", 40);
    const ahead = typed(setting("term", "autumn"), setting("suppressionThreshold", "5"), target("80"));
    const { calculated } = await refresh(port, { ...options, ahead });
    expect(heldIn(calculated)).toEqual([
      expect.stringMatching(/^Target, ks4-5ac-em: 80, Indicators F\d+ says 40$/),
      expect.stringMatching(/^Term: autumn, Settings B\d+ says summer$/),
    ]);
    expect(calculated.results?.settings.term).toBe("summer");
    expect(port.cell("settings", "setting:term", "value")?.value).toBe("summer");
  });

  it("tells which indicators she added and dropped, where the sheet lists others", async () => {
    const port = await writtenMeanwhile();
    const ahead = withIndicator(withIndicator(nothingAhead, "neet", true), "ks4-5ac", false);
    expect(heldIn(await calculate(port, { ...options, ahead }))).toEqual([
      expect.stringMatching(/: list it, Indicators A1 says $/),
      expect.stringMatching(/: leave it out, Indicators A1 says lists it$/),
    ]);
  });

  it("keeps why a finding is accepted, in its row of a Checks sheet that has come meanwhile", async () => {
    const port = await writtenMeanwhile();
    const [key] = port
      .marked("checks")
      .rows.flatMap((row) =>
        row.flatMap((cell) => (String(cell?.value).startsWith("finding:") ? [String(cell?.value)] : [])),
      );
    const reason = { mark: "checks", key: key!, column: "accepted", text: "Agreed with the school" };
    await refresh(port, { ...options, ahead: typed(reason) });
    expect(port.cell("checks", key!, "accepted")?.value).toBe("Agreed with the school");
  });

  it("keeps it too where that finding is new and has no row there yet", async () => {
    const port = await writtenMeanwhile();
    const [key] = port
      .marked("checks")
      .rows.flatMap((row) =>
        row.flatMap((cell) => (String(cell?.value).startsWith("finding:") ? [String(cell?.value)] : [])),
      );
    port.deleteRow("checks", key!);
    const reason = { mark: "checks", key: key!, column: "accepted", text: "Agreed with the school" };
    await refresh(port, { ...options, ahead: typed(reason) });
    expect(port.cell("checks", key!, "accepted")?.value).toBe("Agreed with the school");
  });
});

describe("what she typed in the pane beside a Settings sheet of her own", () => {
  it("is used for lines that hers lacks, and stands on a sheet beside it after the first write", async () => {
    const port = await withHerSettings();
    const ahead = typed(setting("suppressionThreshold", "10"));
    const { reading } = await calculate(port, { ...options, ahead });
    expect(reading.settings).toMatchObject({ suppressionThreshold: 10, term: "summer" });
    const hers = JSON.stringify(port.sheets.find(({ name }) => name === "Settings")?.rows);
    await refresh(port, { ...options, ahead });
    expect(port.marked("settings").name).toBe("More settings");
    expect(JSON.stringify(port.sheets.find(({ name }) => name === "Settings")?.rows)).toBe(hers);
    const again = await refresh(port, options);
    expect(again.touched).toBe(0);
    expect(again.calculated.reading.settings).toMatchObject({ suppressionThreshold: 10, term: "summer" });
    expect(again.calculated.reading.findings.map(({ code }) => code)).not.toContain("setting-twice");
  });

  it("is told where hers says otherwise: hers counts, and nothing is written to it", async () => {
    const port = await withHerSettings("Suppression threshold | 6");
    const { calculated } = await refresh(port, {
      ...options,
      ahead: typed(setting("suppressionThreshold", "10")),
    });
    expect(heldIn(calculated)).toEqual(["Suppression threshold: 10, Settings B3 says 6"]);
    expect(calculated.reading.settings.suppressionThreshold).toBe(6);
    expect(port.sheets.map(({ name }) => name)).not.toContain("More settings");
  });

  it("gives way to a line that she adds to hers later, which is told", async () => {
    const port = await withHerSettings();
    await refresh(port, { ...options, ahead: typed(setting("suppressionThreshold", "10")) });
    const hers = port.sheets.find(({ name, mark }) => name === "Settings" && mark === null)!;
    const line = rawWorkbook({ name: "", rows: [["Suppression threshold", "6"]] });
    hers.rows.push(...line.sheets[0]!.rows.map((row) => [...row]));
    const { reading } = await calculate(port, options);
    expect(reading.settings.suppressionThreshold).toBe(6);
    const twice = reading.findings.find(({ code }) => code === "setting-twice");
    expect(twice).toMatchObject({ sheet: "More settings", found: "10" });
    expect(twice?.message).toContain("‘Settings’ B3 says 6, and that one is used");
  });

  it("gives way to hers wherever she moves the tab of the sheet beside it", async () => {
    const port = await withHerSettings("Council | Northshire");
    await refresh(port, { ...options, ahead: typed(setting("suppressionThreshold", "10")) });
    const more = port.sheets.findIndex(({ name }) => name === "More settings");
    port.sheets.unshift(...port.sheets.splice(more, 1));
    const { reading } = await calculate(port, { ...options, term: null });
    expect(reading.settings).toMatchObject({
      suppressionThreshold: 10,
      term: "summer",
      council: "Northshire",
    });
    expect(reading.settingPlaces.get("council")?.sheet).toBe("Settings");
    port.type("settings", "setting:laNumber", "first", "Council");
    port.type("settings", "setting:laNumber", "value", "Southshire");
    const twice = (await calculate(port, options)).reading;
    expect(twice.settings.council).toBe("Northshire");
    expect(twice.findings.find(({ code }) => code === "setting-twice")?.sheet).toBe("More settings");
  });

  it("of an indicator is told beside what her own Indicators sheet says", async () => {
    const port = new PaperWorkbook(await (await openXlsx(trackerFile(worked12), "worked12.xlsx")).read());
    const calculated = await calculate(port, { ...options, ahead: typed(target("99")) });
    const row = calculated.reading.indicators[0]?.at?.row;
    expect(heldIn(calculated)).toEqual([`Target, ks4-5ac-em: 99, Indicators ${row}:${row} says 25`]);
  });
});
