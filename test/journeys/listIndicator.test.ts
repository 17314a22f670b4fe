import { nothingAhead, withWords } from "../../src/core/domain/typedAhead";
import { calculate } from "../../src/core/workflows/calculate";
import { indicatorChoices, indicatorCell } from "../../src/core/workflows/indicatorChoices";
import { dropIndicator, listIndicator } from "../../src/core/workflows/listIndicator";
import { refresh } from "../../src/core/workflows/refresh";
import { bareTracker } from "../support/bareTracker";
import { options } from "../support/excelTerms";
import type { PaperWorkbook } from "../support/paperWorkbook";

const summer = { mark: "settings", column: "value" } as const;
const ahead = withWords(nothingAhead, [
  { ...summer, key: "setting:academicYear", text: "2013/14" },
  { ...summer, key: "setting:term", text: "summer" },
  { ...indicatorCell("ks4-5ac-em", "target"), text: "80" },
]);

/** Plans are written: Indicators and Settings are hers. */
async function written(): Promise<PaperWorkbook> {
  const port = await bareTracker();
  await refresh(port, { ...options, ahead });
  return port;
}

async function listed(port: PaperWorkbook): Promise<readonly string[]> {
  const { results } = await calculate(port, options);
  return (results?.indicators ?? []).map(({ indicator: { id, target } }) =>
    target ? `${id} ${target}` : id,
  );
}

async function choice(port: PaperWorkbook, id: string) {
  const choices = indicatorChoices(await calculate(port, options), options.asAt);
  return choices.find(({ indicator }) => indicator.id === id)!.indicator;
}

describe("an indicator added from the pane once the Indicators sheet stands", () => {
  it("fills the first blank row with what a default row says, and is read as any other", async () => {
    const port = await written();
    const before = await listed(port);
    expect(await listIndicator(port, await choice(port, "neet"))).toBe("listed");
    expect(port.cell("indicators", "spare:indicator-1", "first")?.value).toBe("neet");
    expect(await listed(port)).toEqual([...before, "neet"]);
  });

  it("goes below the last row once no blank one is left", async () => {
    const port = await written();
    const before = await listed(port);
    const ids = ["neet", "attendance", "pep-in-time", "sdq-mean"];
    for (const id of ids) expect(await listIndicator(port, await choice(port, id))).toBe("listed");
    expect(await listed(port)).toEqual([...before, ...ids]);
    expect(port.cell("indicators", "spare:indicator-4", "first")?.value).toBe("sdq-mean");
  });

  it("offers no measure twice, and none that is not measured in the year", async () => {
    const port = await written();
    const calculated = await calculate(port, options);
    const ids = indicatorChoices(calculated, options.asAt).map(({ indicator }) => indicator.id);
    expect(ids).not.toContain("ks4-5ac-em");
    expect(ids).not.toContain("ks4-em-5");
    expect(ids).toContain("neet");
  });
});

describe("an indicator dropped from the pane", () => {
  it("leaves a blank row, and comes back as it was with its target", async () => {
    const port = await written();
    const before = await listed(port);
    const { results } = await calculate(port, options);
    const { indicator } = results!.indicators[0]!;
    const row = await dropIndicator(port, indicator);
    expect(await listed(port)).toEqual(before.slice(1));
    if (typeof row === "string") throw new Error(row);
    expect(await listIndicator(port, indicator, row)).toBe("listed");
    expect(await listed(port)).toEqual(before);
  });

  it("is not found where its row has gone, and not touched where a formula stands in it", async () => {
    const port = await written();
    expect(await dropIndicator(port, { id: "ks9", title: "" })).toBe("gone");
    const cell = port.cell("indicators", "indicator:ks4-5ac-em", "column6")!;
    const row = port.marked("indicators").rows[port.rowOf("indicators", "indicator:ks4-5ac-em")]!;
    row[row.indexOf(cell)] = { ...cell, hasFormula: true };
    expect(await dropIndicator(port, { id: "ks4-5ac-em", title: "" })).toBe("formula");
    expect(await listed(port)).toContain("ks4-5ac-em 80");
  });
});
