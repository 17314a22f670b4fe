import { changeNames } from "../book/definedNames";
import { readBookSheets } from "../book/bookPart";
import { escapeText, unescapeText } from "../pack/xmlText";
import type { XlsxPackage } from "../pack/xlsxPackage";
import type { RowShift } from "./rowShift";
import { shiftFormula } from "./shiftFormula";

/** Where formulas stand in parts other than the sheet itself: cells, rules, choices, charts, tables' columns. */
const formulaText =
  /(<(?:\w+:)?(?:f|formula|formula1|formula2|calculatedColumnFormula)(?:\s[^>]*)?(?<!\/)>)([^<]*)(<\/)/g;
const mayHoldFormulas = /^xl\/(worksheets|charts|tables|chartsheets)\/[^/]+\.xml$/i;

/** Parts other than the sheet's own whose text mentions it. */
export function partsPointingAt(pack: XlsxPackage, sheetPart: string, sheet: string): string[] {
  const mention = mentionOf(sheet);
  return pack
    .names()
    .filter((part) => part !== sheetPart && mayHoldFormulas.test(part) && mention.test(pack.text(part)));
}

/**
 * Mends formulas in the rest of the workbook that point at rows which moved on a sheet of ours. A part that
 * does not point there keeps its bytes; in one that does, only those formulas change.
 */
export function shiftElsewhere(
  pack: XlsxPackage,
  book: string,
  parts: readonly string[],
  sheet: string,
  shift: RowShift,
): void {
  const sheets = readBookSheets(pack, book);
  changeNames(pack, book, (formula, local) =>
    shiftFormula(formula, local === null ? null : (sheets[local]?.name ?? null), sheet, shift),
  );
  for (const part of parts) {
    const before = pack.text(part);
    const after = before.replace(
      formulaText,
      (whole: string, open: string, formula: string, close: string) => {
        const plain = unescapeText(formula);
        const shifted = shiftFormula(plain, null, sheet, shift);
        return shifted === plain ? whole : open + escapeText(shifted) + close;
      },
    );
    if (after !== before) pack.set(part, after);
  }
}

/** Cheap and never missing: the name's longest plain stretch must occur, whatever its other characters are spelt like. */
function mentionOf(sheet: string): RegExp {
  const stretches = sheet.split(/[^\p{L}\p{N} ]/u).sort((one, other) => other.length - one.length);
  return new RegExp(stretches[0] ?? "", "iu");
}
