import { cell, number } from "../sheet/blocks";
import { isLeftInItsOrder, orderColumn, orderNumber } from "../sheet/listOrder";
import { endKey, headKey } from "../sheet/layOut";
import type { DocumentColumn, DocumentRow, TableColumn } from "../sheet/sheetDocument";
import type { StandingSheet } from "../sheet/typedText";
import { line } from "./pageParts";

/** The column of numbers, to the right of the printed page. */
export const orderColumnOf: DocumentColumn = { id: orderColumn, width: 8 };

/** Its heading inside a native table. */
export const orderHeading: TableColumn = { column: orderColumn, heading: "Order", look: "tableHeadCentre" };

/** The rows of a list with their numbers; a refresh moves rows by them for as long as she has not. */
export function numberedRows(list: readonly DocumentRow[]): readonly DocumentRow[] {
  return list.map((row, at) => ({
    ...row,
    cells: [...row.cells, cell(orderColumn, "cellCentre", number(at + 1, String(at + 1)))],
  }));
}

/** A list of a page: the id of its table, and its rows in their right order. */
export interface OrderedList {
  readonly table: string;
  readonly rows: readonly DocumentRow[];
}

/**
 * The line over a list that says by what its rows are ordered, and what to do where they are left as they stand.
 * @param rule "Most REDs first"
 */
export function orderLine(
  rule: string,
  lists: readonly OrderedList[],
  standing: StandingSheet | null,
  [from, to]: readonly [string, string],
): DocumentRow {
  const isLeft = standing !== null && lists.some((list) => isLeftAsItStands(list, standing));
  const left =
    " Here the rows are left in the order in which they stand; sort by the column Order, to the right of the page, to have them so.";
  return line("order", "note", `${rule}.${isLeft ? left : ""}`, from, to);
}

function isLeftAsItStands({ table, rows }: OrderedList, standing: StandingSheet): boolean {
  const now = new Map(rows.map(({ key }, at) => [key, at + 1]));
  const place = (key: string) => standing.rows.findIndex((row) => row.key === key);
  const listed = standing.rows.slice(place(headKey(table)) + 1, place(endKey(table)));
  return isLeftInItsOrder(
    listed.map(({ cells }) => orderNumber(cells.get(orderColumn)?.value)),
    listed.map(({ key }) => now.get(key) ?? null),
    standing.rowsStay ?? false,
  );
}
