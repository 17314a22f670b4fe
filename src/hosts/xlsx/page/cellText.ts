import { TextTooLongError } from "../xlsxErrors";

/** Most characters an Excel cell holds. Source: Microsoft, "Excel specifications and limits". */
const longest = 32_767;

/** XML 1.0 allows no controls but these three (and those above U+007F), no halves of a character, not U+FFFE and U+FFFF. */
const notAllowed = /(?![\t\n\r\u007f-\u009f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/**
 * Text as a cell can hold it: a character that no workbook can carry becomes □.
 * @throws TextTooLongError
 */
export function cellText(text: string, sheet: string, cell: string): string {
  if (text.length > longest) throw new TextTooLongError(sheet, cell, text.length);
  return text.replace(notAllowed, "□");
}

/**
 * Excel reads `_x000D_` in a text as the character of that code, so a carriage return is written that way
 * and a text that happens to look like one has its underscore written so. Source: ECMA-376 part 1, 22.9.2.19.
 */
export function spellForExcel(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replaceAll("\r", "_x000D_");
}

/** What makes Excel take a typed text for something else: a sign in front, or the look of a number, date or word of its own. */
const signInFront = /^[\s\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠\t\r\n']/u;
const takenForSomethingElse: readonly RegExp[] = [
  /^\s*[(]?[£$€]?\s*[\d.,]+(e[+-]?\d+)?\s*%?[)]?\s*$/i,
  /^\s*\d{1,4}\s*[-/.: ]\s*(\d{1,4}|[a-z]{3,9})(\s*[-/.: ]\s*\d{1,4})?(\s*[ap]m)?\s*$/i,
  /^\s*[a-z]{3,9}[- ]\d{1,4}\s*$/i,
  /^\s*(true|false)\s*$/i,
  /^\s*#/,
];

/**
 * True when Excel would turn the text into something else should an officer open the cell and press Enter.
 * Such cells get a style with a quote prefix, which is what a typed apostrophe leaves behind.
 */
export function needsQuotePrefix(text: string): boolean {
  if (signInFront.test(text)) return true;
  return text.length < 256 && takenForSomethingElse.some((pattern) => pattern.test(text));
}
