import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { ragPaints } from "../../core/sheet/ragPaint";
import { styleOf } from "../../core/sheet/theme";
import type { PartCell, TablePart } from "./pageParts";
import { linesOf } from "./wordText";
import { styleIds } from "./wordStyles";

/** Excel's character units: a narrower column breaks "No." in two. */
const narrowest = 6;

/**
 * A plain table: no merged cells, heading row marked and repeated on every further page, rows kept whole.
 *
 * @param width of the text on the page, in twentieths of a point
 */
export function wordTable({ rows, hasHead, hasRowHeads }: TablePart, width: number): Table {
  const units = (rows[0] ?? []).map((cell) => Math.max(cell.width, narrowest));
  const all = units.reduce((sum, unit) => sum + unit, 0);
  const widths = units.map((unit) => Math.floor((width * unit) / all));
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: hairlines(),
    tableLook: { firstRow: hasHead, firstColumn: hasRowHeads, noHBand: true, noVBand: true },
    rows: rows.map(
      (cells, nth) =>
        new TableRow({
          ...(hasHead && nth === 0 ? { tableHeader: true } : {}),
          cantSplit: true,
          children: cells.map((cell, column) => wordCell(cell, widths[column] ?? 0)),
        }),
    ),
  });
}

function wordCell(cell: PartCell, width: number): TableCell {
  const style = styleOf(cell.look);
  const paint = ragPaints.find(({ word }) => word === cell.text);
  const fill = paint?.fill ?? (isTyped(cell) ? null : style.fill);
  const run = { bold: style.bold || paint !== undefined, color: paint?.color ?? style.color };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 60, right: 60 },
    verticalAlign: style.vertical === "center" ? "center" : "top",
    ...(fill === null ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill } }),
    children: linesOf(cell.text).map(
      (line) =>
        new Paragraph({
          style: styleIds.cell,
          alignment: style.horizontal === "center" ? "center" : "left",
          children: [new TextRun({ text: line, ...run })],
        }),
    ),
  });
}

/** On paper nobody types: only the sheets tint what is hers. */
function isTyped({ look }: PartCell): boolean {
  return look.startsWith("typed");
}

function hairlines() {
  const { bottom } = styleOf("cell");
  const line = { style: BorderStyle.SINGLE, size: 4, color: bottom?.color ?? "auto" };
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  return { top: line, bottom: line, insideHorizontal: line, insideVertical: none, left: none, right: none };
}
