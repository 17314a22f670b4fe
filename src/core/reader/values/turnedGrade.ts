import { readPair } from "../../domain/grades/gradePair";
import type { ReadGrade } from "../../domain/grades/readGrade";
import type { ScaleId } from "../../domain/grades/gradeReading";
import type { RawCell } from "../rawWorkbook";
import { isDateFormat, serialDate } from "./serialDate";

/** True for a date in a column of grades: Excel makes one of "5-4". A single grade under a date format is none. */
export function isTurnedGrade({ type, value, format }: RawCell): boolean {
  if (type !== "number" || format === "General") return false;
  return isDateFormat(format) && serialDate(Number(value)) !== null;
}

/** What was typed before Excel turned it into a date, day first as in England: 5 April was "5-4". */
export function typedBefore({ value }: RawCell): string {
  const [, month, day] = (serialDate(Number(value)) ?? "").split("-").map(Number);
  return `${day ?? ""}-${month ?? ""}`;
}

/** The pair of a double award that Excel turned into a date; null where day and month are no pair that is awarded. */
export function pairOfDate(cell: RawCell, scale: ScaleId): ReadGrade | null {
  const pair = scale === "9-1" ? readPair(typedBefore(cell), scale) : undefined;
  if (pair == null) return null;
  return { reading: { kind: "grade", code: pair.lower, raw: cell.text, pair }, tidied: true };
}
