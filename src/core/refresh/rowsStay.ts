import type { RawWorkbook } from "../reader/rawWorkbook";
import { orderColumn } from "../sheet/listOrder";
import type { StandingLayout } from "./standingLayout";

/** A list on a sheet as it stands; rows are 0-based. */
export interface StandingList {
  readonly head: number;
  /** The thin blank row at its end. */
  readonly end: number;
  /** First and last column of the headings that run on without a gap: what stands beside them is not in the table. */
  readonly columns: readonly [number, number];
}

/** The lists of a sheet whose rows are numbered. */
export function standingLists({ keys, columns, sheet }: StandingLayout): readonly StandingList[] {
  const order = columns.get(orderColumn);
  if (order === undefined) return [];
  return keys.flatMap((key, head): StandingList[] => {
    const name = /^(.+):head$/.exec(key ?? "")?.[1];
    const end = name === undefined ? -1 : keys.indexOf(`${name}:end`);
    const headings = sheet.rows[head] ?? [];
    if (end < head || !headings[order]) return [];
    let [first, last] = [order, order];
    while (headings[first - 1]) first -= 1;
    while (headings[last + 1]) last += 1;
    return [{ head, end, columns: [first, last] }];
  });
}

/**
 * The layout with whether rows of its lists must stay, because to move one would take something from its place: a
 * formula on the sheet, or of another sheet that mentions it, a hidden row, cells beside the table, or a column of
 * numbers that is not in the table.
 */
export function withRowsStay(
  layout: StandingLayout,
  { sheets }: Pick<RawWorkbook, "sheets">,
): StandingLayout {
  const { name } = layout.sheet;
  const isMentioned = sheets.some(
    (other) => other.name !== name && (other.mentions?.has(name.toLowerCase()) ?? false),
  );
  return { ...layout, rowsStay: mustRowsStay(layout, isMentioned) };
}

function mustRowsStay(layout: StandingLayout, isMentioned: boolean): boolean {
  const lists = standingLists(layout);
  const hasFormula = layout.sheet.rows.some((cells) => cells.some((cell) => cell?.hasFormula === true));
  return lists.length === 0 || isMentioned || hasFormula || lists.some((list) => isHeld(list, layout));
}

function isHeld({ head, end, columns: [first, last] }: StandingList, layout: StandingLayout): boolean {
  const { columns, sheet, keys } = layout;
  const inTable = (column: number | undefined) => column !== undefined && column >= first && column <= last;
  if (!inTable(columns.get("key"))) return true;
  for (let row = head + 1; row <= end; row += 1) {
    if (sheet.hiddenRows.has(row)) return true;
    if (sheet.rows[row]?.some((cell, column) => cell !== null && !inTable(column))) return true;
  }
  return [...rowsUnder(end, keys)].some((row) => holdsNumber(layout, row));
}

/** What she put below a list's last row, down to the next row of ours; its table may have grown over them. */
function* rowsUnder(end: number, keys: StandingLayout["keys"]): Generator<number> {
  for (let row = end + 1; row < keys.length && keys[row] === null; row += 1) yield row;
}

function holdsNumber({ columns, sheet }: StandingLayout, row: number): boolean {
  return (sheet.rows[row]?.[columns.get(orderColumn) ?? -1] ?? null) !== null;
}
