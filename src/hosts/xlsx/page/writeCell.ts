import type { CellWrite } from "../../../core/refresh/changeSet";
import type { StyleSheet } from "../looks/styleSheet";
import { cellXml } from "./cellXml";
import type { RowCell } from "./sheetRows";

/** Puts a value or formula, and a style when one is given, into a cell of a sheet that is open for steps. */
export function writeCell(
  cell: RowCell,
  write: CellWrite,
  styles: StyleSheet,
  prefix: string,
  sheet: string,
  address: string,
): void {
  const { type, inner, quote } = cellXml(write, sheet, address);
  for (const name of ["t", "cm", "vm"]) cell.attributes.delete(name);
  if (type !== null) cell.attributes.set("t", type);
  const own = Number(cell.attributes.get("s") ?? 0);
  const kept = write.format === undefined ? own : styles.withFormat(own, write.format);
  const style = styles.quoted(write.style ? styles.cellStyle(write.style) : kept, quote);
  if (style !== 0 || cell.attributes.has("s")) cell.attributes.set("s", String(style));
  cell.inner = prefix === "" ? inner : inner.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
}
