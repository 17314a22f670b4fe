import type { GridChart } from "../../core/sheet/grid";
import { chartInk } from "../../core/sheet/chartInk";
import { areaFrom } from "./areas";
import type { Pen, Stroke } from "./pen";
import { stroke } from "./pen";

/** About forty small messages. */
const bytes = 12_000;

/**
 * A line chart over cells that are there already, the same as the one in a file. Office.js has no alternative text for
 * charts (ExcelApi 1.20), so that here its name says what it is.
 */
export function drawChart(chart: GridChart): Stroke {
  return stroke((pen) => {
    const { area, name, times, figures, targets } = chart;
    const height = area.lastRow - area.firstRow + 1;
    const source = pen.range(areaFrom(area.firstRow, figures, height, targets - figures + 1));
    const drawn = pen.sheet.charts.add("LineMarkers", source, "Columns");
    drawn.name = name;
    drawn.setPosition(
      pen.range(areaFrom(area.firstRow, area.firstColumn, 1, 1)),
      pen.range(areaFrom(area.lastRow, area.lastColumn, 1, 1)),
    );
    quieten(drawn);
    const when = pen.range(areaFrom(area.firstRow + 1, times, height - 1, 1));
    drawFigures(drawn.series.getItemAt(0), when, chart.labels);
    drawTarget(drawn.series.getItemAt(1), when, height - 2);
  }, bytes);
}

/** Takes a chart of ours away; the caller knows that it stands. */
export function removeChart(name: string): Stroke {
  return stroke(({ sheet }: Pen) => {
    sheet.charts.getItem(name).delete();
  });
}

/** No title, no legend and no frame; gaps stay gaps, and hidden columns are shown all the same. */
function quieten(chart: Excel.Chart): void {
  chart.title.visible = false;
  chart.legend.visible = false;
  chart.displayBlanksAs = "NotPlotted";
  chart.plotVisibleOnly = false;
  chart.format.fill.clear();
  chart.format.border.lineStyle = "None";
  chart.format.font.name = chartInk.text.font;
  chart.format.font.size = chartInk.text.size;
  chart.format.font.color = `#${chartInk.text.color}`;
  chart.axes.valueAxis.majorGridlines.format.line.color = `#${chartInk.axis}`;
  chart.axes.categoryAxis.tickLabelPosition = "Low";
}

function drawFigures(series: Excel.ChartSeries, when: Excel.Range, labels: GridChart["labels"]): void {
  series.setXAxisValues(when);
  inkLine(series, chartInk.figure);
  series.markerStyle = "Circle";
  series.markerSize = 6;
  series.markerBackgroundColor = `#${chartInk.figure.color}`;
  series.markerForegroundColor = `#${chartInk.figure.color}`;
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.position = labels === "below" ? "Bottom" : "Top";
}

/** The line's name stands at its end. */
function drawTarget(series: Excel.ChartSeries, when: Excel.Range, last: number): void {
  series.setXAxisValues(when);
  inkLine(series, chartInk.target);
  series.markerStyle = "None";
  const point = series.points.getItemAt(last);
  point.hasDataLabel = true;
  point.dataLabel.showSeriesName = true;
  point.dataLabel.showValue = false;
  point.dataLabel.position = "Top";
}

function inkLine(
  { format: { line } }: Excel.ChartSeries,
  { color, weight, dash }: (typeof chartInk)["figure" | "target"],
): void {
  line.color = `#${color}`;
  line.weight = weight;
  line.lineStyle = dash ? "Dash" : "Continuous";
}
