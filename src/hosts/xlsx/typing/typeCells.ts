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

/** Texts typed at once, as when a block is pasted. */
export interface TypedBlock {
  readonly sheet: string;
  readonly typings: readonly Typing[];
  /** How many moves of rows there were when the sheet was drawn that was typed on. */
  readonly moves: number;
}

/**
 * Puts what somebody typed into cells of any sheet, each in the cell's own look.
 * @throws HostError for a formula
 */
export function typeCells(
  pack: XlsxPackage,
  book: string,
  sheet: BookSheet,
  raw: RawSheet,
  typings: readonly Typing[],
): void {
  const stylesPart = ensureStylesPart(pack, book, vocabularyOf(pack, book));
  const styles = new StyleSheet(pack.text(stylesPart));
  const dates = dateSystemOf(pack, book);
  const open = openSheet(pack, book, styles, sheet);
  const steps = typings.map(({ row, column, text }) => {
    const cell = open.rows.cell(row, column);
    const own = Number(cell.attributes.get("s") ?? 0);
    const format = raw.rows[row]?.[column]?.format ?? styles.formatOf(own);
    const { value, format: needed } = typedValue(text, format, dates);
    if (needed !== null) cell.attributes.set("s", String(styles.withFormat(own, needed)));
    const write = { value, formula: null, style: null };
    return { kind: "writeCells", row, column, cells: [[write]] } as const;
  });
  updateSheet(open, steps);
  pack.set(stylesPart, styles.xml());
}
