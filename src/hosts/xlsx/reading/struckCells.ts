import type { Element } from "@xmldom/xmldom";
import type { RawSheet } from "../../../core/reader/rawWorkbook";
import { struckRows } from "../../../core/workflows/ports";
import { cellAddress } from "../page/cellAddress";
import { styleList, styleSheetOf } from "../looks/styleLists";
import { isOn } from "../pack/flags";
import { childElement } from "../pack/xml";
import type { XlsxPackage } from "../pack/xlsxPackage";

/** Which cells are struck through; sheets are looked at only when the workbook has such a style. */
export class StruckCells {
  private readonly styles: ReadonlySet<string>;

  constructor(
    private readonly pack: XlsxPackage,
    book: string,
  ) {
    const styleSheet = styleSheetOf(pack, book);
    this.styles = styleSheet ? struckStyles(styleSheet) : new Set();
  }

  /** 0-based rows of a sheet that are struck through. */
  rowsOf(part: string, rows: RawSheet["rows"]): Set<number> {
    if (this.styles.size === 0) return new Set();
    const cells = this.cellsOf(this.pack.text(part));
    return struckRows(rows, (row, column) => cells.has(cellAddress(row, column)));
  }

  private cellsOf(sheet: string): Set<string> {
    const cells = new Set<string>();
    for (const [, attributes = ""] of sheet.matchAll(/<(?:[A-Za-z]\w*:)?c (?=[^>]*\bs=)([^>]*)>/g)) {
      const style = /\bs=["'](\d+)/.exec(attributes)?.[1];
      const address = style !== undefined && this.styles.has(style) && /\br=["']([A-Z]+\d+)/.exec(attributes);
      if (address) cells.add(address[1] ?? "");
    }
    return cells;
  }
}

/** Numbers of the cell formats whose font is struck through. */
function struckStyles(styleSheet: Element): Set<string> {
  const fonts = styleList(styleSheet, "fonts", "font").map((font) => isOn(childElement(font, "strike")));
  const formats = styleList(styleSheet, "cellXfs", "xf").map(
    (xf) => fonts[Number(xf.getAttribute("fontId") ?? 0)],
  );
  return new Set(formats.flatMap((isStruck, index) => (isStruck ? [String(index)] : [])));
}
