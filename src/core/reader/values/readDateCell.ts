import type { IsoDate } from "../../domain/isoDate";
import { emptyKind } from "../../domain/plainText";
import type { RawCell } from "../rawWorkbook";
import { shownText } from "../cells";
import type { DateOrder } from "./textDate";
import { isDateFormat, serialDate } from "./serialDate";
import { textDate } from "./textDate";

/** A date cell, and how the date stood in it. */
export type DateCell =
  | { readonly kind: "date"; readonly date: IsoDate; readonly as: "date" | "number" | "text" }
  | { readonly kind: "blank" }
  | { readonly kind: "notApplicable" }
  | { readonly kind: "error" }
  | { readonly kind: "impossible"; readonly why: string };

/** Reads one cell of a date column; `asAt` is the run's today, by which two-digit years are settled. */
export function readDateCell(cell: RawCell | null, asAt: IsoDate, order: DateOrder = "dayFirst"): DateCell {
  if (cell === null) return { kind: "blank" };
  if (cell.type === "error") return { kind: "error" };
  if (typeof cell.value === "number") return serialCell(cell.value, cell.format);
  const text = shownText(cell);
  const empty = emptyKind(text);
  if (empty !== null) return { kind: empty };
  const typedSerial = /^\d{5}$/.test(text.trim()) ? serialDate(Number(text)) : null;
  if (typedSerial !== null) return { kind: "date", date: typedSerial, as: "number" };
  const read = textDate(text, Number(asAt.slice(0, 4)) + 1, order);
  return "date" in read
    ? { kind: "date", date: read.date, as: "text" }
    : { kind: "impossible", why: read.why };
}

function serialCell(serial: number, format: string): DateCell {
  const date = serialDate(serial);
  if (date === null) return { kind: "impossible", why: "" };
  return { kind: "date", date, as: isDateFormat(format) ? "date" : "number" };
}
