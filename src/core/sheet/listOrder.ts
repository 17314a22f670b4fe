import type { CellValue } from "./grid";

/** Id of the column that numbers a list's rows, 1 for what presses most; a sort by it makes the list so again. */
export const orderColumn = "order";

/** A row's number in a list; null where none stands. */
export type OrderNumber = number | null;

/** True where no number is followed by a smaller one; rows without a number are passed over. */
export function isAscending(numbers: readonly OrderNumber[]): boolean {
  const known = numbers.filter((number) => number !== null);
  return known.every((number, at) => at === 0 || number >= (known[at - 1] ?? number));
}

/** The number in a cell of that column. */
export function orderNumber(value: CellValue | undefined): OrderNumber {
  return typeof value === "number" ? value : null;
}

/**
 * Whether rows are left in the order in which they stand: she has sorted or moved them since they were last
 * numbered, or they cannot be moved, and the new numbers are not in order anyway.
 * @param then the numbers of the last refresh, @param now those of this one, both for the rows as they stand
 */
export function isLeftInItsOrder(
  then: readonly OrderNumber[],
  now: readonly OrderNumber[],
  rowsStay: boolean,
): boolean {
  return !isAscending(now) && (rowsStay || !isAscending(then));
}
