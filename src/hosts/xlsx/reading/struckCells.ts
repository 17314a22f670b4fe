import type { Element } from "@xmldom/xmldom";
import type { RawSheet } from "../../../core/reader/rawWorkbook";
import { struckRows } from "../../../core/workflows/ports";
import { cellAddress } from "../page/cellAddress";
import { relationshipsOf } from "../pack/relationships";
import { childElement, childElements, root } from "../pack/xml";
import type { XlsxPackage } from "../pack/xlsxPackage";

/** Which cells are struck through; sheets are looked at only when the workbook has such a style. */
export class StruckCells {
  private readonly styles: ReadonlySet<string>;

  constructor(
    private readonly pack: XlsxPackage,
    book: string,
  ) {
    const part = relationshipsOf(pack, book).find((each) => each.kind === "styles")?.target;
    this.styles = part !== undefined && pack.has(part) ? struckStyles(root(pack.xml(part))) : new Set();
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
  const listed = (name: string, item: string): Element[] => {
    const list = childElement(styleSheet, name);
    return list ? childElements(list, item) : [];
  };
  const fonts = listed("fonts", "font").map((font) => isOn(childElement(font, "strike")));
  const formats = listed("cellXfs", "xf").map((xf) => fonts[Number(xf.getAttribute("fontId") ?? 0)]);
  return new Set(formats.flatMap((isStruck, index) => (isStruck ? [String(index)] : [])));
}

function isOn(strike: Element | null): boolean {
  return strike !== null && !/^(?:0|false)$/.test(strike.getAttribute("val") ?? "1");
}
