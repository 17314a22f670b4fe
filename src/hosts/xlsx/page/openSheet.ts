import type { Element } from "@xmldom/xmldom";
import type { BookSheet } from "../book/bookPart";
import type { StyleSheet } from "../looks/styleSheet";
import { childElement, documentOf, parseXml, root, serialiseXml } from "../pack/xml";
import type { XlsxPackage } from "../pack/xlsxPackage";
import { partsPointingAt } from "../shift/shiftElsewhere";
import { areaAddress } from "./cellAddress";
import { separateFormulas } from "./cellFormulas";
import { SheetRows } from "./sheetRows";

/** A worksheet of ours open for steps, with what the steps reach beyond it. */
export interface OpenSheet {
  readonly pack: XlsxPackage;
  readonly book: string;
  readonly styles: StyleSheet;
  readonly sheet: BookSheet;
  /** Everything of the sheet but its cells; `sheetData` stands in its place, empty. */
  readonly frame: Element;
  readonly rows: SheetRows;
  /** Parts with formulas that may point here; searched for once, when first asked. */
  readonly pointing: () => readonly string[];
}

const cellStore = /<((?:\w+:)?)sheetData\b[^>]*?(?:\/>|>([\s\S]*?)<\/\1sheetData>)/;

export function openSheet(pack: XlsxPackage, book: string, styles: StyleSheet, sheet: BookSheet): OpenSheet {
  const { frame, rows } = readSheet(pack, sheet);
  separateFormulas(rows);
  let found: readonly string[] | null = null;
  return {
    pack,
    book,
    styles,
    sheet,
    frame,
    rows,
    pointing: () => (found ??= partsPointingAt(pack, sheet.part, sheet.name)),
  };
}

/** A sheet's cells and all that stands beside them, to be looked at. */
export function readSheet(pack: XlsxPackage, sheet: BookSheet): Pick<OpenSheet, "frame" | "rows"> {
  const text = pack.text(sheet.part);
  const [, prefix = "", cells = ""] = cellStore.exec(text) ?? [];
  const frame = root(parseXml(text.replace(cellStore, (_, own: string) => `<${own}sheetData/>`)));
  return { frame, rows: new SheetRows(cells, prefix) };
}

/** Writes the sheet back into the package. */
export function closeSheet({ pack, sheet, frame, rows }: OpenSheet): void {
  let lastRow = 0;
  let lastColumn = 0;
  for (const { cell, row } of rows.cells()) {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, cell.column);
  }
  childElement(frame, "dimension")?.setAttribute(
    "ref",
    areaAddress({ firstRow: 0, firstColumn: 0, lastRow, lastColumn }),
  );
  pack.set(
    sheet.part,
    serialiseXml(documentOf(frame)).replace(cellStore, () => rows.xml()),
  );
}
