import type { GridArea } from "../../src/core/sheet/grid";
import type { ChartLook } from "../contracts/openedWorkbook";
import { CommandRun } from "../support/commandRun";
import { lookInFile } from "../support/openedXlsx";
import { OfficerAtWork } from "../support/officerAtWork";
import { partsOf, textOf } from "../support/packageParts";
import { trackerFile } from "../support/trackerFile";

/** The chart of a recovery plan from the term in which there are three figures, through what an officer does to it. */

const plan = "RP att";
const history = "History of results";
const names = Array.from({ length: 10 }, (_, nth) => `Pupil ${nth}`);
const tracker = {
  fileName: "chart.xlsx",
  sheets: [
    {
      name: "Tracker",
      rows: [
        ["Name", "Pupil ID", "Year", "Attendance %"],
        ...names.map((name, nth) => [name, 100 + nth, 11, 90]),
      ],
    },
    {
      name: "Indicators",
      rows: [
        ["Indicator ID", "Indicator", "Measure", "Year groups", "Care", "Target", "Data status"],
        ["att", "Mean attendance", "attendance", 11, "all", 95, "final"],
      ],
    },
  ],
};

const command = new CommandRun();
afterAll(() => command.end());

async function refresh(from: string, to: string, year: string, term: string) {
  const period = ["--year", year, "--term", term, "--as-at", "2015-01-10"];
  return (await command.report("refresh", command.path(from), "-o", command.path(to), ...period)).report;
}

/** She does something to a file and saves it under another name. */
async function officer(from: string, to: string, act: (officer: OfficerAtWork) => void): Promise<void> {
  const at = await OfficerAtWork.open(command.bytes(from));
  act(at);
  command.put(to, at.save());
}

const chartsOn = async (file: string, sheet: string) => (await lookInFile(command.bytes(file)))(sheet).charts;

function movedDown({ area, lines, ...chart }: ChartLook): ChartLook {
  const down = <A extends GridArea | null>(place: A): A =>
    place && { ...place, firstRow: place.firstRow + 1, lastRow: place.lastRow + 1 };
  return {
    ...chart,
    area: down(area),
    lines: lines.map(({ named, values, times, isDashed }) => ({
      ...{ named: down(named), values: down(values), times: down(times), isDashed },
    })),
  };
}

/** What stands in the cells that the chart shows: time, figure and target. */
async function chartCells(file: string) {
  const at = await OfficerAtWork.open(command.bytes(file));
  const { rows } = at.sheet(plan);
  const times = rows[1]!.findIndex((cell) => cell?.value === "times");
  const first = at.rowWith(plan, "chart:1");
  return rows
    .slice(first, first + 8)
    .map((cells) => [0, 1, 2].map((nth) => cells[times + nth]?.value ?? null));
}

beforeAll(async () => {
  command.put("chart.xlsx", trackerFile(tracker));
  await refresh("chart.xlsx", "autumn.xlsx", "2013/14", "autumn");
  await officer("autumn.xlsx", "typed.xlsx", (at) => {
    const first = at.rowWith(history, "spare:earlier-1");
    ["att", "", "2012/13", "summer", "final", "", "", "", 90.5].forEach((cell, column) => {
      if (cell !== "") at.type(history, first, column, cell);
    });
    for (const nth of names.keys()) at.type("Tracker", nth + 1, 3, 92);
  });
  await refresh("typed.xlsx", "spring.xlsx", "2013/14", "spring");
}, 60_000);

describe("the chart of a plan", () => {
  it("is not drawn of fewer than three figures", async () => {
    expect(await chartsOn("autumn.xlsx", plan)).toEqual([]);
    expect(await chartsOn("autumn.xlsx", "Scorecard")).toEqual([]);
  });

  it("is drawn on plan and scorecard once there are three, over cells beside the printed page", async () => {
    const [chart, ...more] = await chartsOn("spring.xlsx", plan);
    expect(more).toEqual([]);
    expect(await chartsOn("spring.xlsx", "Scorecard")).toHaveLength(1);
    const { print } = (await lookInFile(command.bytes("spring.xlsx")))(plan);
    expect(chart?.area.lastColumn).toBe(print.lastColumn);
    expect(chart?.lines[0]?.values.firstColumn).toBeGreaterThan(print.lastColumn);
    expect(await chartCells("spring.xlsx")).toEqual([
      ["summer 2012/13", 0.905, 0.95],
      ["autumn 2013/14", 0.9, 0.95],
      ["spring 2013/14", 0.92, 0.95],
      ...Array.from({ length: 5 }, () => [null, null, 0.95]),
    ]);
  });

  it("has its figures beneath the line, as the target that they are short of stands above", () => {
    const parts = partsOf(command.bytes("spring.xlsx"));
    const charts = Object.keys(parts).filter((name) => /^xl\/charts\/chart\d*\.xml$/.test(name));
    expect(charts.length).toBeGreaterThan(0);
    charts.forEach((name) => {
      const sides = [...textOf(parts, name).matchAll(/<c:dLblPos val="(.)"/g)].map(([, side]) => side);
      expect(sides).toEqual(["b", "t"]);
    });
  });

  it("stays as it is from then on: a further term changes cells alone", async () => {
    await refresh("spring.xlsx", "summer.xlsx", "2013/14", "summer");
    // The small table above has one row more by now.
    expect(await chartsOn("summer.xlsx", plan)).toEqual(
      (await chartsOn("spring.xlsx", plan)).map((chart) => movedDown(chart)),
    );
    expect((await chartCells("summer.xlsx"))[3]).toEqual(["summer 2013/14", 0.92, 0.95]);
    await refresh("summer.xlsx", "again.xlsx", "2013/14", "summer");
    expect(command.bytes("again.xlsx")).toEqual(command.bytes("summer.xlsx"));
  });

  it("is not drawn again where the officer deleted it, nor do its rows come back once she took them out", async () => {
    await officer("spring.xlsx", "deleted.xlsx", (at) => {
      at.deleteChart(plan, at.rowWith(plan, "chart:names"), 0);
    });
    expect(await chartsOn("deleted.xlsx", plan)).toEqual([]);
    await refresh("deleted.xlsx", "later.xlsx", "2013/14", "summer");
    expect(await chartsOn("later.xlsx", plan)).toEqual([]);
    await officer("later.xlsx", "tidied.xlsx", (at) => {
      const first = at.rowWith(plan, "chart:caption");
      for (let nth = 0; nth < 10; nth += 1) at.removeRow(plan, first);
    });
    await refresh("tidied.xlsx", "latest.xlsx", "2014/15", "autumn");
    const at = await OfficerAtWork.open(command.bytes("latest.xlsx"));
    expect(
      at
        .sheet(plan)
        .rows.flat()
        .map((cell) => cell?.value),
    ).not.toContain("chart:1");
    expect(await chartsOn("latest.xlsx", plan)).toEqual([]);
  });

  it("goes when the refresh that brought it is put back, and comes with the next one", async () => {
    await command.run("put-back", command.path("spring.xlsx"), "-o", command.path("back.xlsx"));
    expect(await chartsOn("back.xlsx", plan)).toEqual([]);
    await refresh("back.xlsx", "forth.xlsx", "2013/14", "spring");
    expect(await chartsOn("forth.xlsx", plan)).toEqual(await chartsOn("spring.xlsx", plan));
  });
});
