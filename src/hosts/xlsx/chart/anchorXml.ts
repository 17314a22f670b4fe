import type { GridChart } from "../../../core/sheet/grid";
import type { Vocabulary } from "../pack/vocabulary";
import { escapeAttribute } from "../pack/xmlText";

/** Where a chart floats, with its name and what it says to a screen reader (CT_TwoCellAnchor, 20.5.2.33). */
export function anchorXml(
  { name, description, area }: GridChart,
  relationship: string,
  id: number,
  { sheetDrawing, drawingMain, chart, relations }: Vocabulary,
): string {
  return [
    `<xdr:twoCellAnchor xmlns:xdr="${sheetDrawing}" xmlns:a="${drawingMain}">`,
    corner("from", area.firstColumn, area.firstRow),
    corner("to", area.lastColumn + 1, area.lastRow + 1),
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
    `<xdr:cNvPr id="${id}" name="${escapeAttribute(name)}" descr="${escapeAttribute(description)}"/>`,
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${relations}" r:id="${relationship}"/></a:graphicData></a:graphic>`,
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");
}

function corner(which: "from" | "to", column: number, row: number): string {
  return `<xdr:${which}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${which}>`;
}
