import type { HostCell } from "./cell";

const day = 86_400_000;
const daysFrom1900To1904 = 1462;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** What the cell shows, for the few formats trackers and our sheets use; any other shows as General. */
export function shownText(cell: HostCell, dateSystem: 1900 | 1904): string {
  const { value, numberFormat } = cell;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (/[ymd]/i.test(numberFormat) && !/General/i.test(numberFormat))
    return dateText(value, numberFormat, dateSystem);
  const decimals = /^0(?:\.(0+))?(%?)$/.exec(numberFormat);
  if (!decimals) return generalText(value);
  const places = decimals[1]?.length ?? 0;
  return decimals[2] ? `${(value * 100).toFixed(places)}%` : value.toFixed(places);
}

function generalText(value: number): string {
  return String(Number(value.toPrecision(10)));
}

function dateText(serial: number, format: string, dateSystem: 1900 | 1904): string {
  const from1900 = dateSystem === 1904 ? serial + daysFrom1900To1904 : serial;
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(from1900) * day);
  const parts: Record<string, string> = {
    yyyy: String(date.getUTCFullYear()),
    yy: String(date.getUTCFullYear()).slice(2),
    mmm: months[date.getUTCMonth()] ?? "",
    mm: String(date.getUTCMonth() + 1).padStart(2, "0"),
    m: String(date.getUTCMonth() + 1),
    dd: String(date.getUTCDate()).padStart(2, "0"),
    d: String(date.getUTCDate()),
  };
  return format.replace(/yyyy|yy|mmm|mm|m|dd|d/gi, (part) => parts[part.toLowerCase()] ?? part);
}
