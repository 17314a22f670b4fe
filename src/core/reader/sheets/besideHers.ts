import { besideHersKey } from "../../domain/ownSheets";
import type { RawSheet } from "../rawWorkbook";

/** True for the sheet of ours with the lines that a Settings sheet of her own lacks. */
export function isBesideHers({ mark, rows }: RawSheet): boolean {
  return mark !== null && rows.some((cells) => cells.some((cell) => cell?.value === besideHersKey));
}
