import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { TermName } from "../../../../src/core/domain/term";
import { refresh } from "../../../../src/core/workflows/refresh";
import { openXlsx } from "../../../../src/hosts/xlsx/openXlsx";
import { writeSampleTracker } from "../../../../src/hosts/xlsx/sampleTracker";
import type { ShownChart } from "../../../../src/hosts/xlsx/showing/shownSheet";
import type { XlsxWorkbook } from "../../../../src/hosts/xlsx/xlsxWorkbook";

jest.setTimeout(120_000);

const plan = "RP ks4-5ac-em";

/** A year of the sample tracker: three figures, and the one of the summer before, from which an arrow may not come. */
async function aYear(): Promise<XlsxWorkbook> {
  const workbook = await openXlsx(await writeSampleTracker(), "tracker.xlsx");
  for (const term of ["autumn", "spring", "summer"] as readonly TermName[])
    await refresh(workbook, { asAt: "2014-09-30", academicYear: null, term, decisions: new Map() });
  return workbook;
}

describe("a chart as it is to be seen", () => {
  let workbook: XlsxWorkbook;
  let chart: ShownChart;

  beforeAll(async () => {
    workbook = await aYear();
    chart = (await workbook.shown(plan)).charts[0]!;
  });

  it("says where it stands, what it is called, and what it says to those who do not see it", () => {
    expect(chart.name).toBe("Trend beside target");
    expect(chart.description).toMatch(/^Line chart of “Proportion of looked after pupils/);
    expect(chart.area.lastRow - chart.area.firstRow).toBe(8);
  });

  it("takes its lines from the cells, with nothing where a series breaks", () => {
    expect(chart.times.slice(0, 5)).toEqual([
      ...["summer 2012/13", "series break", "autumn 2013/14", "spring 2013/14", "summer 2013/14"],
    ]);
    const [figures, target] = chart.lines;
    expect(figures?.points.map((point) => point?.text ?? null)).toEqual([
      ...["15.6%", null, "14.7%", "14.7%", "14.7%"],
      ...[null, null, null],
    ]);
    expect([figures?.isDashed, figures?.labels]).toEqual([false, "below"]);
    expect(target).toMatchObject({ name: "Target 20%", isDashed: true, labels: null });
    expect(target?.points[0]?.value).toBe(0.2);
  });

  it("follows its cells", async () => {
    const raw = await workbook.read();
    const rows = raw.sheets.find(({ name }) => name === plan)!.rows;
    const column = rows[chart.area.firstRow]!.findIndex((cell) => cell?.value === "Figure");
    const typings = [{ row: chart.area.firstRow + 4, column, text: "12.5%" }];
    const { moves } = await workbook.shown(plan);
    await workbook.typeBlock({ sheet: plan, typings, moves });
    const [now] = (await workbook.shown(plan)).charts;
    expect(now?.lines[0]?.points[3]).toEqual({ value: 0.125, text: "12.5%" });
  });

  it("is only named where it is not made of lines", async () => {
    const parts = Object.entries(unzipSync(await workbook.save())).map(([name, bytes]) => {
      const bars = strToU8(strFromU8(bytes).replaceAll("c:lineChart", "c:barChart"));
      return [name, name.startsWith("xl/charts/") ? bars : bytes] as const;
    });
    const bars = await openXlsx(zipSync(Object.fromEntries(parts)), "tracker.xlsx");
    expect((await bars.shown(plan)).charts[0]).toMatchObject({ name: "Trend beside target", lines: [] });
  });

  it("is not there on a sheet without one", async () => {
    expect((await workbook.shown("CLA tracker 13-14")).charts).toEqual([]);
  });
});
