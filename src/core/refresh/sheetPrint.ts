import type { RawSheet } from "../reader/rawWorkbook";
import { fingerprint } from "./fingerprint";

/**
 * A short name of everything that stands on a sheet: equal while nobody typed, sorted or moved anything there.
 * A formula counts as itself, whatever it shows today.
 */
export function sheetPrint({ rows }: RawSheet): string {
  const content = rows.map((cells) =>
    cells.map((cell) => (cell === null ? null : cell.formula === null ? [cell.value] : cell.formula)),
  );
  return fingerprint(JSON.stringify(content));
}
