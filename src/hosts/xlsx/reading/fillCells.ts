import type { Element } from "@xmldom/xmldom";
import type { RawSheet } from "../../../core/reader/rawWorkbook";
import { fillsOf, ragColumns } from "../../../core/workflows/readingRules";
import { paletteOf } from "../looks/colours";
import type { Palette } from "../looks/colours";
import { cellAddress, columnLetters } from "../page/cellAddress";
import { solidColour, styleList, styleSheetOf } from "../looks/styleLists";
import type { XlsxPackage } from "../pack/xlsxPackage";

/** Which colours are filled in by hand; sheets are looked at only where a column headed RAG is mostly blank. */
export class FilledCells {
  private known: ReadonlyMap<string, string> | null = null;

  constructor(
    private readonly pack: XlsxPackage,
    private readonly book: string,
  ) {}

  ofSheet(part: string, rows: RawSheet["rows"]): RawSheet["fills"] {
    const columns = ragColumns(rows);
    if (columns.size === 0 || this.colours().size === 0) return new Map();
    const cells = this.cellsOf(this.pack.text(part), [...columns.keys()]);
    return fillsOf(columns, rows.length, (row, column) => cells.get(cellAddress(row, column)) ?? null);
  }

  /** Colours by the number of the cell format, looked up once it is needed. */
  private colours(): ReadonlyMap<string, string> {
    this.known ??= this.readColours();
    return this.known;
  }

  private readColours(): ReadonlyMap<string, string> {
    const styleSheet = styleSheetOf(this.pack, this.book);
    if (!styleSheet) return new Map();
    return coloursOf(styleSheet, paletteOf(this.pack, this.book, styleSheet));
  }

  private cellsOf(sheet: string, columns: readonly number[]): Map<string, string> {
    const letters = columns.map(columnLetters).join("|");
    const shape = new RegExp(`<(?:[A-Za-z]\\w*:)?c (?=[^>]*\\br=["'](?:${letters})\\d)([^>]*)>`, "g");
    const cells = new Map<string, string>();
    for (const [, attributes = ""] of sheet.matchAll(shape)) {
      const colour = this.colours().get(/\bs=["'](\d+)/.exec(attributes)?.[1] ?? "");
      const address = /\br=["']([A-Z]+\d+)/.exec(attributes)?.[1];
      if (colour !== undefined && address !== undefined) cells.set(address, colour);
    }
    return cells;
  }
}

function coloursOf(styleSheet: Element, palette: Palette): Map<string, string> {
  const fills = styleList(styleSheet, "fills", "fill").map((fill) => solidColour(fill, palette));
  const formats = styleList(styleSheet, "cellXfs", "xf");
  const colours = formats.map((xf) => fills[Number(xf.getAttribute("fillId") ?? 0)] ?? null);
  return new Map(
    colours.flatMap((colour, index) => (colour === null ? [] : [[String(index), colour] as const])),
  );
}
