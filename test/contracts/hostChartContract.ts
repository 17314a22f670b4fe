import type { ChangeSet, Step } from "../../src/core/refresh/changeSet";
import type { GridChart } from "../../src/core/sheet/grid";
import { smallGrid, write } from "../support/smallGrid";
import type { ChartLook, OpenedWorkbook } from "./openedWorkbook";

const name = "RP ks4-5ac-em";
const mark = "recoveryPlan:ks4-5ac-em";

/** Over rows 2 to 5, to the left of the cells that it shows. */
const chart: GridChart = {
  name: "Trend beside target",
  description: "Line chart of “Care & learning” by term.",
  area: { firstRow: 1, lastRow: 4, firstColumn: 0, lastColumn: 3 },
  times: 4,
  figures: 5,
  targets: 6,
  labels: "below",
  format: "0%",
};

const column = (at: number, firstRow: number, lastRow: number) => ({
  firstRow,
  lastRow,
  firstColumn: at,
  lastColumn: at,
});

/** As the chart looks when its first row is `firstRow`. */
const drawnAt = (firstRow: number): ChartLook => ({
  name: chart.name,
  area: { ...chart.area, firstRow, lastRow: firstRow + 3 },
  isGapped: true,
  lines: [chart.figures, chart.targets].map((at) => ({
    named: column(at, firstRow, firstRow),
    values: column(at, firstRow + 1, firstRow + 3),
    times: column(chart.times, firstRow + 1, firstRow + 3),
    isDashed: at === chart.targets,
  })),
});

/** The part of the host contract that is about the one chart that a page may have. */
export function hostChartContract(
  host: string,
  open: () => Promise<OpenedWorkbook>,
  update: (...steps: Step[]) => ChangeSet,
): void {
  const created = async (own?: GridChart): Promise<OpenedWorkbook> => {
    const workbook = await open();
    const grid = smallGrid("RP_1", own ? { chart: own } : {});
    await workbook.port.apply({ sheets: [{ kind: "create", mark, name, grid }], store: null });
    return workbook;
  };
  const charts = async (workbook: OpenedWorkbook) => (await (await workbook.reopen()).look(name)).charts;

  describe(`${host}: charts`, () => {
    it("draws a line with a dashed target over cells of the page, with gaps where cells are blank", async () => {
      expect(await charts(await created(chart))).toEqual([drawnAt(1)]);
    });

    it("draws none where a page has none", async () => {
      expect(await charts(await created())).toEqual([]);
    });

    it("draws one on a sheet that stands, and not a second one of its name", async () => {
      const workbook = await created();
      await workbook.port.apply(update({ kind: "drawChart", chart }));
      expect(await charts(workbook)).toEqual([drawnAt(1)]);
      const before = await workbook.fingerprint();
      await workbook.port.apply(update({ kind: "drawChart", chart }));
      expect(await workbook.fingerprint()).toBe(before);
    });

    it("lets it go along with its rows, and its lines with the cells that they show", async () => {
      const workbook = await created(chart);
      await workbook.port.apply(update({ kind: "insertRows", before: 1, count: 2 }));
      expect(await charts(workbook)).toEqual([drawnAt(3)]);
    });

    it("leaves it alone when the cells that it shows change", async () => {
      const workbook = await created(chart);
      const cells = [[write(0.089), write(0.13)]];
      await workbook.port.apply(update({ kind: "writeCells", row: 2, column: 5, cells }));
      expect(await charts(workbook)).toEqual([drawnAt(1)]);
    });

    it("takes it away, and does nothing where it is gone already", async () => {
      const workbook = await created(chart);
      await workbook.port.apply(update({ kind: "removeChart", name: chart.name }));
      expect(await charts(workbook)).toEqual([]);
      const before = await workbook.fingerprint();
      await workbook.port.apply(update({ kind: "removeChart", name: chart.name }));
      expect(await workbook.fingerprint()).toBe(before);
    });

    it("is no reason to keep a sheet that goes", async () => {
      const workbook = await created(chart);
      const again = await workbook.reopen("tells of notes");
      await again.port.apply({ sheets: [{ kind: "remove", mark }], store: null });
      const { sheets } = await (await again.reopen()).port.read();
      expect(sheets.map((sheet) => sheet.name)).not.toContain(name);
    });
  });
}
