import type { CreateSheet } from "../../../core/refresh/changeSet";
import { addSheet } from "../book/addSheet";
import { addMarkPart, markProperty } from "../book/marks";
import { addChart } from "../chart/sheetCharts";
import { setPrintName } from "../book/definedNames";
import type { StyleSheet } from "../looks/styleSheet";
import type { Vocabulary } from "../pack/vocabulary";
import type { XlsxPackage } from "../pack/xlsxPackage";
import { printArea, printTitles } from "./printXml";
import { sheetXml } from "./sheetXml";
import { addTables } from "./tableParts";

/** Adds a sheet of ours after the last one, marks it and draws its grid. */
export function createSheet(
  pack: XlsxPackage,
  book: string,
  vocabulary: Vocabulary,
  styles: StyleSheet,
  change: CreateSheet,
): void {
  const { name, mark, grid } = change;
  const part = addSheet(pack, book, vocabulary, name);
  const markId = addMarkPart(pack, part, vocabulary, mark);
  const tables = addTables(pack, book, part, vocabulary, grid).map((id) => `<tablePart r:id="${id}"/>`);
  const tableList =
    tables.length > 0 ? `<tableParts count="${tables.length}">${tables.join("")}</tableParts>` : "";
  const properties = `<customProperties><customPr name="${markProperty}" r:id="${markId}"/></customProperties>`;
  const drawingId = grid.chart ? addChart(pack, { part, name }, grid.chart, vocabulary) : null;
  const drawing = drawingId === null ? "" : `<drawing r:id="${drawingId}"/>`;
  pack.set(part, sheetXml(grid, name, styles, vocabulary, properties + drawing + tableList));
  setPrintName(pack, book, name, "_xlnm.Print_Area", printArea(grid.print, name));
  setPrintName(pack, book, name, "_xlnm.Print_Titles", printTitles(grid.print, name));
}
