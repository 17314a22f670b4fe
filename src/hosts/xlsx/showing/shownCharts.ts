import type { Element } from "@xmldom/xmldom";
import type { RawCell, RawSheet } from "../../../core/reader/rawWorkbook";
import type { GridArea } from "../../../core/sheet/grid";
import { parseArea } from "../page/cellAddress";
import { relationshipsOf } from "../pack/relationships";
import { childElement, childElements, localName, root } from "../pack/xml";
import type { XlsxPackage } from "../pack/xlsxPackage";
import type { ShownChart, ShownLine } from "./shownSheet";

/**
 * The charts of a sheet with what its cells hold now, as Excel takes them. Of line charts over cells of the same
 * sheet the lines are told; of any other only where it stands and what it is called.
 */
export function shownCharts(pack: XlsxPackage, part: string, raw: RawSheet): readonly ShownChart[] {
  const drawing = relationshipsOf(pack, part).find(({ kind }) => kind === "drawing");
  if (!drawing || !pack.has(drawing.target)) return [];
  const parts = new Map(relationshipsOf(pack, drawing.target).map(({ id, target }) => [id, target]));
  return childElements(root(pack.xml(drawing.target)), "twoCellAnchor").flatMap((anchor) => {
    const area = areaOf(anchor);
    const chart = inside(anchor, "chart")[0];
    const id = [...(chart?.attributes ?? [])].find(({ localName: name }) => name === "id")?.value;
    const target = parts.get(id ?? "");
    if (!area || !target || !pack.has(target)) return [];
    const [named] = inside(anchor, "cNvPr");
    const said = (attribute: string): string => named?.getAttribute(attribute) ?? "";
    return [
      { name: said("name"), description: said("descr"), area, ...linesOf(root(pack.xml(target)), raw) },
    ];
  });
}

function linesOf(chart: Element, raw: RawSheet): Pick<ShownChart, "times" | "lines"> {
  const series = inside(chart, "ser").filter(
    ({ parentNode }) => localName(parentNode as Element) === "lineChart",
  );
  const isOfLines = series.length > 0 && series.length === inside(chart, "ser").length;
  const [first] = series;
  if (!isOfLines || !first) return { times: [], lines: [] };
  return {
    times: cellsOf(first, "cat", raw).map((cell) => cell?.text ?? ""),
    lines: series.map((each) => lineOf(each, raw)),
  };
}

function lineOf(series: Element, raw: RawSheet): ShownLine {
  const outline = inside(series, "ln")[0];
  const side = childElement(childElement(series, "dLbls") ?? series, "dLblPos")?.getAttribute("val");
  return {
    name: cellsOf(series, "tx", raw)[0]?.text ?? "",
    points: cellsOf(series, "val", raw).map((cell) =>
      typeof cell?.value === "number" ? { value: cell.value, text: cell.text } : null,
    ),
    color: `#${(outline && inside(outline, "srgbClr")[0]?.getAttribute("val")) ?? "000000"}`,
    isDashed: outline !== undefined && inside(outline, "prstDash").length > 0,
    labels: side === "b" ? "below" : side === "t" ? "above" : null,
  };
}

/** The cells that a part of a series points at, top down; none where they stand on another sheet. */
function cellsOf(series: Element, part: string, raw: RawSheet): readonly (RawCell | null)[] {
  const formula = inside(series, part).flatMap((each) => inside(each, "f"))[0]?.textContent;
  const [, sheet, cells] = /^'?(.*?)'?!([$A-Z0-9:]+)$/.exec(formula ?? "") ?? [];
  const area =
    sheet?.replaceAll("''", "'") === raw.name ? parseArea((cells ?? "").replaceAll("$", "")) : null;
  if (!area) return [];
  return Array.from(
    { length: area.lastRow - area.firstRow + 1 },
    (_, nth) => raw.rows[area.firstRow + nth]?.[area.firstColumn] ?? null,
  );
}

/** The cells that it covers; the far corner is named by the cell behind it. */
function areaOf(anchor: Element): GridArea | null {
  const at = (corner: string, side: string): number =>
    Number(childElement(childElement(anchor, corner) ?? anchor, side)?.textContent ?? Number.NaN);
  const area = {
    firstRow: at("from", "row"),
    lastRow: at("to", "row") - 1,
    firstColumn: at("from", "col"),
    lastColumn: at("to", "col") - 1,
  };
  return Object.values(area).every((place) => place >= 0) ? area : null;
}

function inside(element: Element, name: string): Element[] {
  return [...element.getElementsByTagNameNS("*", name)];
}
