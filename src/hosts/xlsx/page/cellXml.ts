import type { CellValue } from "../../../core/sheet/grid";
import { escapeText } from "../pack/xmlText";
import type { StyleSheet } from "../looks/styleSheet";
import { cellText, needsQuotePrefix, spellForExcel } from "./cellText";

export interface CellContent {
  readonly value: CellValue;
  /** Ready formula without `=`; null for a plain value. */
  readonly formula: string | null;
}

/** The inside of a `<c>` and its `t`; null when the cell type is the default (number or blank). */
export interface CellXml {
  readonly type: "inlineStr" | "str" | "b" | null;
  readonly inner: string;
  /** True when the style needs a quote prefix to keep the text a text under an officer's hands. */
  readonly quote: boolean;
}

/**
 * A cell's content as XML. A text is written in the cell itself, so that the shared strings of the workbook
 * stay as they are, and can never be taken for a formula; a formula carries its value for readers that do not calculate.
 * @throws TextTooLongError
 */
export function cellXml(content: CellContent, sheet: string, address: string): CellXml {
  const { value, formula } = content;
  if (formula !== null) return formulaXml(value, formula, sheet, address);
  if (value === null) return { type: null, inner: "", quote: false };
  if (typeof value === "string") {
    const text = cellText(value, sheet, address);
    const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
    return {
      type: "inlineStr",
      inner: `<is><t${space}>${escapeText(spellForExcel(text))}</t></is>`,
      quote: needsQuotePrefix(text),
    };
  }
  return {
    type: typeof value === "boolean" ? "b" : null,
    inner: valueXml(value, sheet, address),
    quote: false,
  };
}

/** `<c>` as text, with the style's number; `style` null is the workbook's default. */
export function wholeCellXml(
  content: CellContent,
  style: number | null,
  styles: StyleSheet,
  sheet: string,
  address: string,
): string {
  const { type, inner, quote } = cellXml(content, sheet, address);
  const index = style !== null && quote ? styles.quoted(style, true) : style;
  const s = index === null ? "" : ` s="${index}"`;
  const t = type === null ? "" : ` t="${type}"`;
  return inner === "" ? `<c r="${address}"${s}/>` : `<c r="${address}"${s}${t}>${inner}</c>`;
}

function formulaXml(value: CellValue, formula: string, sheet: string, address: string): CellXml {
  const type = typeof value === "string" ? "str" : typeof value === "boolean" ? "b" : null;
  const cached = value === null ? "" : valueXml(value, sheet, address);
  return { type, inner: `<f>${escapeText(formula)}</f>${cached}`, quote: false };
}

function valueXml(value: string | number | boolean, sheet: string, address: string): string {
  if (typeof value === "boolean") return `<v>${value ? 1 : 0}</v>`;
  if (typeof value === "string")
    return `<v>${escapeText(spellForExcel(cellText(value, sheet, address)))}</v>`;
  if (!Number.isFinite(value))
    throw new Error(`cell ${address} on ${sheet} was given ${value}, which is no number a cell can hold`);
  return `<v>${value}</v>`;
}
