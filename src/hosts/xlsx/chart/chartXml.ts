import type { GridChart } from "../../../core/sheet/grid";
import { chartInk } from "../../../core/sheet/chartInk";
import type { Vocabulary } from "../pack/vocabulary";
import { escapeAttribute, escapeText } from "../pack/xmlText";
import { absoluteArea } from "./absoluteArea";

const pointsToUnits = 12_700;

/**
 * A line chart as a part of its own (CT_ChartSpace, ECMA-376 part 1, 21.2.2.29): two lines over the rows below the
 * chart's first. No value is kept in it, so that it always shows what the cells hold.
 */
export function chartXml(chart: GridChart, sheet: string, vocabulary: Vocabulary): string {
  const { area, times, figures, targets } = chart;
  const rows = { firstRow: area.firstRow + 1, lastRow: area.lastRow };
  const cells = (column: number) => absoluteArea(sheet, { ...rows, firstColumn: column, lastColumn: column });
  const name = (column: number) =>
    absoluteArea(sheet, {
      firstRow: area.firstRow,
      lastRow: area.firstRow,
      firstColumn: column,
      lastColumn: column,
    });
  const last = area.lastRow - rows.firstRow;
  const { figure, target } = chartInk;
  const series = [
    seriesXml(
      0,
      name(figures),
      lineXml(figure),
      markerXml(figure.color),
      everyLabel(chart.labels),
      cells(times),
      cells(figures),
    ),
    seriesXml(1, name(targets), lineXml(target), noMarker, lastLabel(last), cells(times), cells(targets)),
  ];
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="${vocabulary.chart}" xmlns:a="${vocabulary.drawingMain}" xmlns:r="${vocabulary.relations}">`,
    '<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>',
    '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>',
    ...series,
    '<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>',
    timeAxis,
    valueAxis(escapeAttribute(chart.format)),
    '</c:plotArea><c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
    "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>",
    textXml(chartInk.text),
    "</c:chartSpace>",
  ].join("");
}

function seriesXml(
  index: number,
  name: string,
  line: string,
  marker: string,
  labels: string,
  times: string,
  values: string,
): string {
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${escapeText(name)}</c:f></c:strRef></c:tx>`,
    line,
    marker,
    labels,
    `<c:cat><c:strRef><c:f>${escapeText(times)}</c:f></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${escapeText(values)}</c:f></c:numRef></c:val><c:smooth val="0"/></c:ser>`,
  ].join("");
}

function lineXml({ color, weight, dash }: { color: string; weight: number; dash: boolean }): string {
  const style = dash ? '<a:prstDash val="dash"/>' : "";
  return `<c:spPr><a:ln w="${weight * pointsToUnits}" cap="rnd"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill>${style}<a:round/></a:ln></c:spPr>`;
}

const noMarker = '<c:marker><c:symbol val="none"/></c:marker>';

function markerXml(color: string): string {
  const fill = `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  return `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${fill}<a:ln>${fill}</a:ln></c:spPr></c:marker>`;
}

const shows = (what: "showVal" | "showSerName" | null): string =>
  ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"]
    .map((part) => `<c:${part} val="${part === what ? 1 : 0}"/>`)
    .join("");

const everyLabel = (labels: GridChart["labels"]): string =>
  `<c:dLbls><c:dLblPos val="${labels === "below" ? "b" : "t"}"/>${shows("showVal")}</c:dLbls>`;

/** The line's name at its end. */
function lastLabel(index: number): string {
  return `<c:dLbls><c:dLbl><c:idx val="${index}"/><c:dLblPos val="t"/>${shows("showSerName")}</c:dLbl>${shows(null)}</c:dLbls>`;
}

const hairline = `<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${chartInk.axis}"/></a:solidFill></a:ln></c:spPr>`;

const axis = (id: number, position: string, rest: string): string =>
  `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/>${rest}`;

const timeAxis = `<c:catAx>${axis(1, "b", `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${hairline}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/>`)}</c:catAx>`;

const valueAxis = (format: string): string =>
  `<c:valAx>${axis(2, "l", `<c:majorGridlines>${hairline}</c:majorGridlines><c:numFmt formatCode="${format}" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>`)}</c:valAx>`;

function textXml({ size, color, font }: { size: number; color: string; font: string }): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill><a:latin typeface="${font}"/></a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
}
