import { chartPicture, chartWords, scaleSteps } from "../../../../src/hosts/preview/sheet/chartPicture";
import type { ShownChart } from "../../../../src/hosts/xlsx/showing/shownSheet";
import fc from "../../../support/properties";

const share = (value: number) => ({ value, text: `${value * 100}%` });

const chart: ShownChart = {
  name: "Trend beside target",
  description: "Line chart by term",
  area: { firstRow: 0, lastRow: 4, firstColumn: 0, lastColumn: 3 },
  times: ["summer 2012/13", "series break", "autumn 2013/14", "spring 2013/14"],
  lines: [
    {
      ...{ name: "Figure", color: "#1F3A5F", isDashed: false, labels: "below" },
      points: [share(0.1), null, share(0.25), share(0.5)],
    },
    {
      ...{ name: "Target 50%", color: "#8A5A00", isDashed: true, labels: null },
      points: [share(0.5), share(0.5), share(0.5), share(0.5)],
    },
  ],
};

describe("a chart in the preview", () => {
  const picture = chartPicture(chart, { width: 456, height: 252 })!;

  it("joins nothing across a break", () => {
    expect(picture.lines[0]?.stretches.map((stretch) => stretch.map(({ text }) => text))).toEqual([
      ["10%"],
      ["25%", "50%"],
    ]);
    expect(picture.lines[1]?.stretches).toHaveLength(1);
  });

  it("has a scale of round shares from nought, and each figure at its height", () => {
    expect(picture.scale.map(({ text }) => text)).toEqual(["0%", "10%", "20%", "30%", "40%", "50%"]);
    const [[first] = []] = picture.lines[0]!.stretches;
    expect(first?.y).toBe(picture.scale[1]?.y);
    expect(picture.scale.map(({ y }) => y)).toEqual([218, 178, 138, 98, 58, 18]);
  });

  it("writes each term under its place, the year beneath", () => {
    expect(picture.times[2]).toEqual({ x: 290, words: ["autumn", "2013/14"] });
  });

  it("is told in words, breaks among them, a level line once", () => {
    expect(chartWords(chart)).toBe(
      "Line chart by term. Figure: summer 2012/13 10%; series break; autumn 2013/14 25%; spring 2013/14 50%. Target 50%: 50% throughout.",
    );
  });

  it("is not drawn where no cell of it holds a number, which is not nought", () => {
    const blank = chart.lines.map((line) => ({ ...line, points: line.points.map(() => null) }));
    expect(chartPicture({ ...chart, lines: blank }, { width: 456, height: 252 })).toBeNull();
  });
});

describe("the scale of a chart", () => {
  it("leaves out what is far below the figures, as in Excel", () => {
    expect(scaleSteps([91, 95])).toEqual([88, 90, 92, 94, 96]);
    expect(scaleSteps([5, 95])).toEqual([0, 20, 40, 60, 80, 100]);
    expect(scaleSteps([-3, 4])).toEqual([-4, -2, 0, 2, 4]);
    expect(scaleSteps([0])).toEqual([0, 0.2]);
  });

  it("holds every figure between its ends, in few even steps", () => {
    const figures = fc.array(
      fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 1000),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(figures, (values) => {
        const steps = scaleSteps(values);
        expect(steps[0]).toBeLessThanOrEqual(Math.min(...values));
        expect(steps.at(-1)).toBeGreaterThanOrEqual(Math.max(...values));
        expect(steps.length).toBeGreaterThanOrEqual(2);
        expect(steps.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
