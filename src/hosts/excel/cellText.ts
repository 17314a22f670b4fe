import type { CellValue, CellStyle } from "../../core/sheet/grid";

/** Most characters an Excel cell holds. Source: Microsoft, "Excel specifications and limits". */
export const longestText = 32_767;

/** From here on a cell formatted as text may show a row of # instead of its words. */
const longestAsTextFormat = 255;

/** No workbook can carry these (XML 1.0); lone surrogates are halves of a character. */
const notAllowed =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A sign in front makes a formula of any text, however long; an apostrophe in front is taken away. */
const sign = /^[\s\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠\t\r\n']/u;

/** What Excel reads as a number, time, date, word of its own or error. */
const looks: readonly RegExp[] = [
  /^[\s(]*\p{Sc}?\s*[\d.,][\d\s.,:/\-%()\p{Sc}]*(e[+-]?\d+|[ap]m?)?\s*$/iu,
  /^(?=.*\d).*\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
  /^\s*(true|false)\s*$/i,
  /^\s*#/,
];

/** No number or date is longer than this, so a longer text is never read as one. */
const longestLook = 60;

function isTakenForSomethingElse(text: string): boolean {
  return sign.test(text) || (text.length <= longestLook && looks.some((look) => look.test(text)));
}

/** What to hand to Excel for a cell. */
export interface CellEntry {
  /** For `values`: null leaves the cell, `""` clears it. */
  readonly entry: string | number | boolean | null;
  /** Number format to set first; null keeps the cell's own. */
  readonly format: string | null;
}

/**
 * A value so that Excel keeps it as it is. A text that Excel would turn into a formula, number, date or
 * error goes into a cell formatted as text as it stands, into any other behind an apostrophe; where the
 * cell's format is not known it is formatted as text first. Characters no workbook can carry become □.
 */
export function cellEntry(value: CellValue, style: Pick<CellStyle, "format"> | null): CellEntry {
  const format = style?.format ?? null;
  if (value === null) return { entry: "", format };
  if (typeof value !== "string") return { entry: value, format };
  const text = value.replace(notAllowed, "□");
  const fitsTextFormat = text.length <= longestAsTextFormat && !text.startsWith("'");
  if (format === "@" && fitsTextFormat) return { entry: text, format };
  const needsGuard = isTakenForSomethingElse(text);
  if (format === null && !needsGuard) return { entry: text, format };
  if (format === null && fitsTextFormat) return { entry: text, format: "@" };
  const plain = format === null || format === "@" ? "General" : format;
  return { entry: needsGuard ? `'${text}` : text, format: plain };
}

/** Any text kept exactly, whatever it looks like, in a cell that is not formatted as text. */
export function guarded(text: string): string {
  return `'${text}`;
}
