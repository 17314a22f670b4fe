import { parseDecimal } from "../../domain/exact";
import type { RawCell } from "../rawWorkbook";
import { shownText } from "../cells";
import { decimalText, isPercentFormat } from "../values/percentText";

/**
 * A figure of the Indicators table as exact decimal text, percent on the 0-100 scale: 13, "13%" and 0.13
 * formatted as % are all "13". The decimals that the officer sees are kept ("44.0"), as long as they are
 * the whole number typed. Null when the cell is no figure.
 */
export function figureText(cell: RawCell): string | null {
  const shown = plainFigure(shownText(cell));
  if (typeof cell.value !== "number") return cell.type === "text" ? shown : null;
  const exact = decimalText(isPercentFormat(cell.format) ? cell.value * 100 : cell.value);
  if (exact === null || shown === null) return exact;
  const same = parseDecimal(shown)?.equals(parseDecimal(exact) ?? 0) === true;
  return same ? shown : exact;
}

function plainFigure(text: string): string | null {
  const bare = text
    .trim()
    .replace(/\s*%$/, "")
    .replace("−", "-")
    .replace(/^£/, "")
    .replace(/,(?=\d{3})/g, "");
  return parseDecimal(bare) === null ? null : bare.replace(/\.$/, "").replace(/^\+/, "");
}

/** A count such as a numerator; null when the cell is no whole number. */
export function countOf(cell: RawCell): number | null {
  const text = typeof cell.value === "number" ? String(cell.value) : shownText(cell).trim();
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}
