import type { Element } from "@xmldom/xmldom";
import type { GridChart } from "../../../core/sheet/grid";
import { chartName } from "../../../core/domain/ownSheets";
import { declareContentType, removePart } from "../pack/contentTypes";
import { relationshipsPart } from "../pack/partName";
import { addRelationship, relationshipsOf, removeRelationship } from "../pack/relationships";
import { contentTypes } from "../pack/vocabulary";
import type { Vocabulary } from "../pack/vocabulary";
import { childElements, documentOf, parseXml, root } from "../pack/xml";
import type { XlsxPackage } from "../pack/xlsxPackage";
import { anchorXml } from "./anchorXml";
import { chartXml } from "./chartXml";

/** A worksheet's part with the name that formulas know it by. */
export interface ChartedSheet {
  readonly part: string;
  readonly name: string;
}

/**
 * Draws a chart on a sheet, unless one of its name is there.
 * @returns the relationship of a new drawing, for the caller to put into the sheet; null where nothing is to be put
 */
export function addChart(
  pack: XlsxPackage,
  { part, name }: ChartedSheet,
  chart: GridChart,
  vocabulary: Vocabulary,
): string | null {
  const standing = drawingOf(pack, part);
  if (standing !== null && anchorsCalled(pack, standing.target, chart.name).length > 0) return null;
  const drawing = standing?.target ?? newDrawing(pack, vocabulary);
  const chartPart = pack.freeName("xl/charts/chart", ".xml");
  pack.set(chartPart, chartXml(chart, name, vocabulary));
  declareContentType(pack, chartPart, contentTypes.chart);
  const id = addRelationship(pack, drawing, `${vocabulary.relations}/chart`, chartPart);
  const document = pack.xml(drawing);
  const frames = childElements(root(document)).length;
  const anchor = root(parseXml(anchorXml(chart, id, frames + 2, vocabulary)));
  root(document).appendChild(document.importNode(anchor, true));
  pack.set(drawing, document);
  return standing === null ? addRelationship(pack, part, `${vocabulary.relations}/drawing`, drawing) : null;
}

/** Takes our chart off a sheet; with the last of its drawing the drawing goes too. `frame` is the sheet's own XML. */
export function removeChart(pack: XlsxPackage, part: string, name: string, frame: Element): void {
  const drawing = drawingOf(pack, part);
  if (drawing === null) return;
  const document = pack.xml(drawing.target);
  for (const anchor of childElements(root(document)).filter((each) => isCalled(each, name))) {
    root(document).removeChild(anchor);
    dropChartPart(pack, drawing.target, anchor);
  }
  pack.set(drawing.target, document);
  if (childElements(root(document)).length > 0) return;
  removeWithParts(pack, drawing.target);
  removeRelationship(pack, part, drawing.id);
  for (const element of childElements(frame, "drawing")) frame.removeChild(element);
}

/** True where everything drawn on a sheet is a chart of ours. */
export function isOwnDrawing(pack: XlsxPackage, drawing: string): boolean {
  return childElements(root(pack.xml(drawing))).every((anchor) => isCalled(anchor, chartName));
}

/** Takes a drawing away with all that is drawn in it. */
export function removeDrawing(pack: XlsxPackage, drawing: string): void {
  for (const { target } of relationshipsOf(pack, drawing))
    if (pack.has(target)) removeWithParts(pack, target);
  removeWithParts(pack, drawing);
}

/** A chart that somebody has coloured in Excel has parts of its own. */
function removeWithParts(pack: XlsxPackage, part: string): void {
  pack.remove(relationshipsPart(part));
  removePart(pack, part);
}

function drawingOf(pack: XlsxPackage, part: string) {
  return relationshipsOf(pack, part).find(({ kind }) => kind === "drawing") ?? null;
}

function newDrawing(pack: XlsxPackage, { sheetDrawing, drawingMain }: Vocabulary): string {
  const part = pack.freeName("xl/drawings/drawing", ".xml");
  pack.set(part, `<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${drawingMain}"></xdr:wsDr>`);
  declareContentType(pack, part, contentTypes.drawing);
  return part;
}

function anchorsCalled(pack: XlsxPackage, drawing: string, name: string): Element[] {
  return childElements(root(pack.xml(drawing))).filter((anchor) => isCalled(anchor, name));
}

function isCalled(anchor: Element, name: string): boolean {
  const said = [...anchor.getElementsByTagNameNS("*", "cNvPr")];
  return said.some((each) => each.getAttribute("name") === name);
}

function dropChartPart(pack: XlsxPackage, drawing: string, anchor: Element): void {
  const [chart] = [...anchor.getElementsByTagNameNS("*", "chart")];
  const id = [...(chart?.attributes ?? [])].find(({ localName }) => localName === "id")?.value;
  const found = relationshipsOf(pack, drawing).find((each) => each.id === id);
  if (!found) return;
  removeRelationship(pack, drawing, found.id);
  removeWithParts(pack, found.target);
}

/** Puts a new drawing into a sheet's XML. */
export function drawingElement(frame: Element, id: string, { relations }: Vocabulary): Element {
  const prefix = frame.prefix ? `${frame.prefix}:` : "";
  const made = documentOf(frame).createElementNS(frame.namespaceURI, `${prefix}drawing`);
  made.setAttributeNS(relations, "r:id", id);
  return made;
}
