import type { RawCell } from "../rawWorkbook";
import { shownText } from "../cells";
import { isDateFormat } from "./serialDate";

/** A grade cell as text: numbers in full (4.5 shown as 5 stays 4.5), dates and ticks as displayed. */
export function gradeText(cell: RawCell): string {
  if (cell.type === "text") return String(cell.value);
  if (cell.type !== "number" || isDateFormat(cell.format)) return shownText(cell);
  return String(cell.value);
}

const letterPair = /^(a\*|[a-gu]) ?[-/]? ?(a\*|[a-gu])$/i;
const numberPair = /^([1-9u]) ?[-/]? ?([1-9u])$/i;

/** The lower grade of a double award ("BC", "5-4"); null when the text is no pair. */
export function lowerOfPair(text: string): string | null {
  const pair = letterPair.exec(text.trim()) ?? numberPair.exec(text.trim());
  const [first, second] = [pair?.[1]?.toUpperCase(), pair?.[2]?.toUpperCase()];
  if (first === undefined || second === undefined) return null;
  const rank = (grade: string): number => "U123456789".indexOf(grade);
  const letters = ["A*", "A", "B", "C", "D", "E", "F", "G", "U"];
  const lower = letters.includes(first)
    ? letters.indexOf(first) >= letters.indexOf(second)
    : rank(first) <= rank(second);
  return lower ? first : second;
}
