import type { RawSheet } from "../../../core/reader/rawWorkbook";
import { type BookSheet, dateSystemOf, vocabularyOf } from "../book/bookPart";
import { StyleSheet } from "../looks/styleSheet";
import { ensureStylesPart } from "../looks/stylesPart";
import { openSheet } from "../page/openSheet";
import { updateSheet } from "../page/updateSheet";
import type { XlsxPackage } from "../pack/xlsxPackage";
import { typedValue } from "./typedValue";

/** A text typed into one cell, 0-based. */
export interface Typing {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Puts what somebody typed into a cell of any sheet, in the cell's own look.
 * @throws HostError for a formula
 */
export function typeCell(
  pack: XlsxPackage,
  book: string,
  sheet: BookSheet,
  raw: RawSheet,
  { row, column, text }: Typing,
): void {
  const stylesPart = ensureStylesPart(pack, book, vocabularyOf(pack, book));
  const styles = new StyleSheet(pack.text(stylesPart));
  const open = openSheet(pack, book, styles, sheet);
  const cell = open.rows.cell(row, column);
  const own = Number(cell.attributes.get("s") ?? 0);
  const format = raw.rows[row]?.[column]?.format ?? styles.formatOf(own);
  const { value, format: needed } = typedValue(text, format, dateSystemOf(pack, book));
  if (needed !== null) cell.attributes.set("s", String(styles.withFormat(own, needed)));
  const write = { value, formula: null, style: null };
  updateSheet(open, [{ kind: "writeCells", row, column, cells: [[write]] }]);
  pack.set(stylesPart, styles.xml());
}
