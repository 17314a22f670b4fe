import { addedColumnPrefix } from "../domain/ownSheets";
import type { RawCell, RawSheet } from "../reader/rawWorkbook";
import { isHint } from "../sheet/hints";

type Rows = RawSheet["rows"];
type Keys = readonly (string | null)[];

export const headingRow = /:head$/;

/**
 * The columns that she put into a sheet of ours and typed in, by a name of their own: the heading that she gave
 * them, or the column of ours to the left where they have none. The name goes along when she moves the column.
 * @returns 0-based places by name
 */
export function addedNames(
  rows: Rows,
  columns: ReadonlyMap<string, number>,
  keys: Keys,
): ReadonlyMap<string, number> {
  const ours = new Map([...columns].map(([id, at]) => [at, id]));
  const added = new Map<string, number>();
  const width = Math.max(0, ...rows.map(({ length }) => length));
  let left = "";
  for (let at = 0; at < width; at += 1) {
    const id = ours.get(at);
    if (id !== undefined) left = id === "key" ? left : id;
    else if (keys.some((key, row) => key !== null && isTypedIn(rows[row]?.[at])))
      added.set(freeName(nameBy(headingIn(rows, keys, at)) ?? `>${left}`, added), at);
  }
  return added;
}

/** What she typed in a cell; a formula says something new by itself, and is no words of hers. */
export function isTypedIn(cell: RawCell | null | undefined): boolean {
  if (!cell || cell.hasFormula || cell.value === "") return false;
  return typeof cell.value !== "string" || !isHint(cell.value);
}

/** A heading such as ">5 visits" is none of ours for a column without one. */
function nameBy(heading: string | null): string | null {
  return heading?.startsWith(">") ? ` ${heading}` : heading;
}

function headingIn(rows: Rows, keys: Keys, at: number): string | null {
  const row = keys.findIndex((key, each) => headingRow.test(key ?? "") && isTypedIn(rows[each]?.[at]));
  return row < 0 ? null : String(rows[row]?.[at]?.value);
}

function freeName(name: string, taken: ReadonlyMap<string, number>): string {
  const id = addedColumnPrefix + name;
  return taken.has(id) ? freeName(`${name}~`, taken) : id;
}
