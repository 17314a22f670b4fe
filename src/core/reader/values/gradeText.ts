import type { RawCell } from "../rawWorkbook";
import { shownText } from "../cells";
import { isDateFormat } from "./serialDate";

/** A grade cell as text: numbers in full (4.5 shown as 5 stays 4.5), dates and ticks as displayed. */
export function gradeText(cell: RawCell): string {
  if (cell.type === "text") return String(cell.value);
  if (cell.type !== "number" || isDateFormat(cell.format)) return shownText(cell);
  return String(cell.value);
}
