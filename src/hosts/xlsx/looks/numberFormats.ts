import type { Element } from "@xmldom/xmldom";
import { appendElement, childElements } from "../pack/xml";

/**
 * Formats with a number of their own (ECMA-376 part 1, 18.8.30), by the codes that Excel gives them: the last two are
 * days as each country writes them, and would be days of the USA everywhere as codes.
 */
const builtIn: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
  ["m/d/yyyy", 14],
  ["m/d/yyyy h:mm", 22],
]);

/** Numbers below this are Excel's own. */
const firstCustom = 164;

/** Numbers of days and times that each country's Excel writes in its own way; here as the UK does. */
const dayFormats: ReadonlySet<number> = new Set([14, 15, 16, 17, 22]);

/** The code of one of Excel's own numbers; `General` for one that is not known. */
export function builtInCode(id: number): string {
  if (dayFormats.has(id)) return "dd/mm/yyyy";
  return [...builtIn].find(([, number]) => number === id)?.[0] ?? "General";
}

/** The number of a format code, added to the workbook's own formats when it is new there. */
export function formatId(code: string, formats: Element): number {
  const known = builtIn.get(code);
  if (known !== undefined) return known;
  const own = childElements(formats, "numFmt");
  const same = own.find((format) => format.getAttribute("formatCode") === code);
  if (same) return Number(same.getAttribute("numFmtId"));
  const id = Math.max(firstCustom - 1, ...own.map((format) => Number(format.getAttribute("numFmtId")))) + 1;
  appendElement(formats, "numFmt", { numFmtId: id, formatCode: code });
  formats.setAttribute("count", String(own.length + 1));
  return id;
}
