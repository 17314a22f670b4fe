import type { PrintSetup } from "../../../core/sheet/grid";
import { escapeText } from "../pack/xmlText";
import { columnLetters, quoteSheet } from "./cellAddress";

const centimetresPerInch = 2.54;
/** A4 in Excel's list of papers (ECMA-376 part 1, 18.3.1.63). */
const a4 = 9;
/** Longest footer Excel accepts, codes included. Source: Microsoft, "Excel specifications and limits". */
const longestFooter = 255;
const pageNumber = '&R&"Arial,Regular"&8Page &P of &N';

/** Margins, paper and footer: one page wide, as many pages long as it takes. */
export function printXml(print: PrintSetup): string {
  const margin = round(print.margin / centimetresPerInch);
  const edge = round(Math.min(0.3, margin / 2));
  return [
    `<pageMargins left="${margin}" right="${margin}" top="${margin}" bottom="${margin}" header="${edge}" footer="${edge}"/>`,
    `<pageSetup paperSize="${a4}" fitToWidth="1" fitToHeight="${print.pagesTall ?? 0}" orientation="${print.orientation}"/>`,
    `<headerFooter><oddFooter>${escapeText(footerCode(print))}</oddFooter></headerFooter>`,
  ].join("");
}

export function printArea(print: PrintSetup, sheet: string): string {
  return `${quoteSheet(sheet)}!$A$1:$${columnLetters(print.lastColumn)}$${print.lastRow + 1}`;
}

/** Null when no rows repeat. */
export function printTitles(print: PrintSetup, sheet: string): string | null {
  if (!print.repeatRows) return null;
  return `${quoteSheet(sheet)}!$${print.repeatRows[0] + 1}:$${print.repeatRows[1] + 1}`;
}

/** A footer in Excel's codes; a text that would make it too long for Excel is cut with an ellipsis. */
function footerCode(print: PrintSetup): string {
  const parts = [
    { code: "&L", text: print.footer.left },
    { code: "&C", text: print.footer.centre },
  ].filter((part) => part.text !== "");
  let room = longestFooter - pageNumber.length;
  const written = parts.map(({ code, text }, index) => {
    const opening = `${code}&"Arial,Regular"&8`;
    const share = Math.floor(room / (parts.length - index)) - opening.length;
    const section = opening + footerText(text, share);
    room -= section.length;
    return section;
  });
  return written.join("") + pageNumber;
}

/** `&` is written twice; a digit right after the size would be read as part of it, so a space goes between. */
function footerText(text: string, room: number): string {
  const spell = (part: string): string => (/^\d/.test(part) ? " " : "") + part.replaceAll("&", "&&");
  if (spell(text).length <= room) return spell(text);
  let shown = [...text];
  while (spell(shown.join("")).length + 1 > room) shown = shown.slice(0, -1);
  return `${spell(shown.join(""))}…`;
}

function round(inches: number): number {
  return Math.round(inches * 1e6) / 1e6;
}
