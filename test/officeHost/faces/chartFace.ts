import { Refusal } from "../wire/protocol";
import type { ClassFace, HostObject } from "../wire/hostObject";
import { hostObject } from "../wire/hostObject";
import type { GridArea } from "../../../src/core/sheet/grid";
import { columnCount, rowCount } from "../model/areas";
import { checkUnprotected } from "../model/guards";
import type { ChartModel, ChartSeriesModel, SheetModel } from "../model/sheet";
import type { LiveRange } from "../model/workbook";
import { nextId, standing } from "../model/workbook";
import type { SheetIn } from "./sheetIn";

interface ChartIn {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

/** A part of a chart whose properties are only kept: it refuses what is not on its list. */
function part(path: string, names: readonly string[], inner: Readonly<Record<string, ClassFace<Bag>>> = {}) {
  const face: ClassFace<Bag> = {
    name: path,
    setters: Object.fromEntries(
      names.map((name) => [name, (bag: Bag, value: unknown) => bag.set(`${path}.${name}`, value)]),
    ),
    objects: Object.fromEntries(
      Object.entries(inner).map(([name, own]) => [name, (bag: Bag) => hostObject(own, bag)]),
    ),
    methods: { clear: (bag) => bag.set(`${path}.cleared`, true) },
  };
  return face;
}

type Bag = Map<string, unknown>;

const lineOf = (path: string) => part(path, ["color", "weight", "lineStyle"]);
const bagged =
  (face: ClassFace<Bag>) =>
  ({ set }: ChartSeriesModel): HostObject =>
    hostObject(face, set);

const labels = part("dataLabels", ["showValue", "showSeriesName", "position"]);
const chartFormat = part("format", [], {
  fill: part("format.fill", []),
  border: lineOf("format.border"),
  font: part("format.font", ["name", "size", "color"]),
});
const axes = part("axes", [], {
  valueAxis: part("axes.valueAxis", [], {
    majorGridlines: part("gridlines", [], {
      format: part("gridlines.format", [], { line: lineOf("gridlines.line") }),
    }),
  }),
  categoryAxis: part("axes.categoryAxis", ["tickLabelPosition"]),
});

const seriesFace: ClassFace<ChartSeriesModel> = {
  name: "ChartSeries",
  setters: Object.fromEntries(
    ["markerStyle", "markerSize", "markerBackgroundColor", "markerForegroundColor", "hasDataLabels"].map(
      (name) => [name, ({ set }: ChartSeriesModel, value: unknown) => set.set(name, value)],
    ),
  ),
  objects: {
    format: bagged(part("format", [], { line: lineOf("line") })),
    dataLabels: bagged(labels),
    points: (series) => hostObject(pointsFace, series),
  },
  methods: {
    setXAxisValues: (series, [range]) => {
      series.times = areaOfRange(range);
    },
  },
};

const pointsFace: ClassFace<ChartSeriesModel> = {
  name: "ChartPointsCollection",
  methods: {
    getItemAt: (series, [index]) => {
      if (Number(index) >= rowCount(series.values)) throw new Refusal("InvalidArgument");
      return hostObject(pointFace(Number(index)), series.set);
    },
  },
};

function pointFace(index: number): ClassFace<Bag> {
  const path = `points[${index}]`;
  return {
    ...part(path, ["hasDataLabel"], {
      dataLabel: part(`${path}.dataLabel`, ["showValue", "showSeriesName", "position"]),
    }),
    identity: () => ({ _Index: index }),
  };
}

const seriesCollectionFace: ClassFace<ChartModel> = {
  name: "ChartSeriesCollection",
  methods: {
    getItemAt: (chart, [index]) => {
      const found = chart.series[Number(index)];
      if (!found) throw new Refusal("InvalidArgument");
      return hostObject({ ...seriesFace, identity: () => ({ _Index: Number(index) }) }, found);
    },
  },
};

const chartFace: ClassFace<ChartIn> = {
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  scalars: { id: ({ chart }) => chart.id, name: ({ chart }) => chart.name },
  setters: {
    name: ({ chart }, name) => {
      chart.name = String(name);
    },
    displayBlanksAs: ({ chart }, how) => chart.set.set("displayBlanksAs", how),
    plotVisibleOnly: ({ chart }, only) => chart.set.set("plotVisibleOnly", only),
  },
  objects: {
    title: ({ chart }) => hostObject(part("title", ["visible"]), chart.set),
    legend: ({ chart }) => hostObject(part("legend", ["visible"]), chart.set),
    format: ({ chart }) => hostObject(chartFormat, chart.set),
    axes: ({ chart }) => hostObject(axes, chart.set),
    series: ({ chart }) => hostObject(seriesCollectionFace, chart),
  },
  methods: {
    setPosition: ({ chart }, [from, to]) => {
      const [first, last] = [areaOfRange(from), areaOfRange(to)];
      chart.area = { ...first, lastRow: last.lastRow, lastColumn: last.lastColumn };
    },
    delete: ({ sheet, chart }) => {
      sheet.charts = sheet.charts.filter((each) => each !== chart);
    },
  },
};

const collectionFace: ClassFace<SheetIn> = {
  name: "ChartCollection",
  items: ({ sheet }) => sheet.charts.map((chart) => hostObject(chartFace, { sheet, chart })),
  item: ({ sheet }, key) => chartCalled(sheet, key),
  methods: {
    getCount: ({ sheet }) => sheet.charts.length,
    getItem: ({ sheet }, [key]) => chartCalled(sheet, String(key)),
    add: (place, [type, source, seriesBy]) => addChart(place, String(type), areaOfRange(source), seriesBy),
  },
};

function chartCalled(sheet: SheetModel, key: string): HostObject {
  const chart = sheet.charts.find(({ id, name }) => id === key || name === key);
  if (!chart) throw new Refusal("ItemNotFound");
  return hostObject(chartFace, { sheet, chart });
}

/** Lines by columns, each named by the text above its numbers, as Excel takes a range with headings. */
function addChart({ book, sheet }: SheetIn, type: string, source: GridArea, by: unknown): HostObject {
  checkUnprotected(sheet);
  if (by !== "Columns") throw new Refusal("NotImplemented", "Only lines by columns are known.");
  const id = String(nextId(book));
  const series = Array.from({ length: columnCount(source) }, (_, offset): ChartSeriesModel => {
    const column = { firstColumn: source.firstColumn + offset, lastColumn: source.firstColumn + offset };
    return {
      named: { ...column, firstRow: source.firstRow, lastRow: source.firstRow },
      values: { ...column, firstRow: source.firstRow + 1, lastRow: source.lastRow },
      times: null,
      set: new Map(),
    };
  });
  const chart: ChartModel = { id, name: `Chart ${id}`, type, area: source, series, set: new Map() };
  sheet.charts.push(chart);
  return hostObject(chartFace, { sheet, chart });
}

function areaOfRange(given: unknown): GridArea {
  return standing((given as HostObject).self as LiveRange);
}

export function chartsObject(place: SheetIn): HostObject {
  return hostObject(collectionFace, place);
}
