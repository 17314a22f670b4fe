/**
 * Widths of Arial's characters in thousandths of the type size, as published in the font's metrics
 * (Liberation Sans, which LibreOffice prints instead, has the same ones). Row heights come from here:
 * Excel's own fitting ignores merged cells and differs between its versions.
 */
const narrow = new Map<number, string>([
  [191, "'"],
  [222, "ijl‘’"],
  [260, "|"],
  [278, " !,./:;I[]\\ft\u00a0"],
  [333, "()-`r“”"],
  [334, "{}"],
  [350, "•"],
  [355, '"'],
  [389, "*"],
  [469, "^"],
  [500, "ckJsvxyz"],
]);
const wide = new Map<number, string>([
  [584, "+<=>~−"],
  [611, "FTZ"],
  [667, "&ABEKPSVXY"],
  [722, "CDHNRUw"],
  [778, "GOQ"],
  [833, "Mm"],
  [889, "%"],
  [944, "W"],
  [1000, "—…◆▲●→"],
  [1015, "@"],
]);
const usualWidth = 556;
const ideographWidth = 1000;
const boldFactor = 1.08;

const widths = new Map<string, number>(
  [...narrow, ...wide].flatMap(([width, characters]) => [...characters].map((c) => [c, width] as const)),
);

function characterWidth(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  return (character.codePointAt(0) ?? 0) >= 0x1100 ? ideographWidth : usualWidth;
}

/** Width of one line of text in points. */
export function textWidth(text: string, size: number, bold: boolean): number {
  let thousandths = 0;
  for (const character of text) thousandths += characterWidth(character);
  return (thousandths * size * (bold ? boldFactor : 1)) / 1000;
}

/** Lines that text takes in a cell `available` points wide, wrapping at spaces; at least 1. */
export function lineCount(text: string, size: number, bold: boolean, available: number): number {
  return text
    .split(/\r\n|\r|\n/)
    .reduce((lines, paragraph) => lines + wrappedLines(paragraph, size, bold, available), 0);
}

function wrappedLines(paragraph: string, size: number, bold: boolean, available: number): number {
  const space = textWidth(" ", size, bold);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const width = textWidth(word, size, bold);
    const needed = used === 0 ? width : used + space + width;
    if (needed <= available) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    const extra = Math.max(0, Math.ceil(width / available) - 1);
    lines += extra;
    used = width - extra * available;
  }
  return lines;
}

/** Points for text across columns of so many character units, less the cell's own margins. */
export function textSpace(...widths: readonly number[]): number {
  const edge = 6;
  const caution = 0.97;
  const pixels = widths.reduce((sum, width) => sum + columnPixels(width), 0);
  return Math.max(1, (pixels * 0.75 - edge) * caution);
}

/** Screen pixels of a column width, by Excel's rule for a font whose digits are 7 pixels wide. */
export function columnPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / 7)) / 256) * 7) + 5;
}

/** Points that a row of Excel's may be high. */
export const mostRowHeight = 409;

/** Height in points of so many lines, with a little air; never above what Excel allows. */
export function rowHeight(lines: number, size: number): number {
  const lineHeight = Math.ceil(size * 1.3 * 4) / 4;
  return Math.min(mostRowHeight, Math.round((lines * lineHeight + 4) * 4) / 4);
}

/** True where so many lines want all the height that a row can have, so that the last ones may not show. */
export function isClipped(lines: number, size: number): boolean {
  return rowHeight(lines, size) >= mostRowHeight;
}
