import type { Grid, GridRow } from "../sheet/grid";
import { isAscending, isLeftInItsOrder, orderColumn, orderNumber } from "../sheet/listOrder";
import type { OrderNumber } from "../sheet/listOrder";
import type { AlignedRows } from "./alignRows";
import type { SortRows } from "./changeSet";
import type { PlacedWrite } from "./diffCells";
import { standingLists } from "./rowsStay";
import type { StandingList } from "./rowsStay";
import type { StandingLayout } from "./standingLayout";

/**
 * Puts the rows of numbered lists into the order of their numbers, as the last thing that is done to a sheet, where
 * she has neither sorted nor moved them since the last refresh and nothing holds them. Each row goes whole, with
 * whatever stands on it at that moment.
 */
export function sortsDue(
  grid: Grid,
  layout: StandingLayout,
  aligned: AlignedRows,
  writes: readonly PlacedWrite[],
): readonly SortRows[] {
  if (layout.rowsStay ?? true) return [];
  const drawn = new Map(grid.rows.map((row) => [row.key, row]));
  const at = grid.columns.findIndex(({ id }) => id === orderColumn);
  const numberOf = (key: string) => orderNumber(drawn.get(key)?.cells[at]?.value);
  return standingLists(layout).flatMap((list) => sortDue(list, { layout, aligned, writes, drawn, numberOf }));
}

interface Drawn {
  readonly layout: StandingLayout;
  readonly aligned: AlignedRows;
  /** What is written before the rows are sorted. */
  readonly writes: readonly PlacedWrite[];
  readonly drawn: ReadonlyMap<string, GridRow>;
  readonly numberOf: (key: string) => OrderNumber;
}

function sortDue(
  list: StandingList,
  { layout, aligned, writes, drawn, numberOf }: Drawn,
): readonly SortRows[] {
  const { keys, columns, sheet } = layout;
  const column = columns.get(orderColumn) ?? -1;
  const stood = keys.flatMap((key, row) =>
    key !== null && row > list.head && row < list.end ? [{ key, row }] : [],
  );
  const then = stood.map(({ row }) => orderNumber(sheet.rows[row]?.[column]?.value));
  const isLeft = isLeftInItsOrder(
    then,
    stood.map(({ key }) => numberOf(key)),
    false,
  );
  const first = aligned.rows.findIndex(({ from }) => from === list.head) + 1;
  const end = aligned.rows.findIndex(({ from }) => from === list.end);
  if (isLeft || first === 0 || end < first) return [];
  const rows = aligned.rows.slice(first, end);
  const written = new Map(
    writes.filter((each) => each.column === column).map(({ row, write }) => [row, write.value]),
  );
  const values = rows.map(({ from }, at) =>
    written.has(first + at) ? written.get(first + at) : sheet.rows[from ?? -1]?.[column]?.value,
  );
  // Words that she typed over a number stay with a row that is left over; Excel would sort them by themselves.
  if (values.some((value) => typeof value === "string" && value !== "")) return [];
  const numbers = values.map(orderNumber);
  if (isInPlace(numbers)) return [];
  const order = rows.map((_, index) => index).sort((one, other) => compare(numbers[one], numbers[other]));
  const highest = Math.max(...rows.map(({ key }) => drawn.get(key ?? "")?.height ?? 0));
  const heights = order.map((index) => drawn.get(rows[index]?.key ?? "")?.height ?? highest);
  return [{ kind: "sortRows", firstRow: first, by: column, columns: list.columns, order, heights }];
}

/** Rows without a number come last, as Excel sorts blanks. */
function isInPlace(numbers: readonly OrderNumber[]): boolean {
  const blank = numbers.indexOf(null);
  return isAscending(numbers) && (blank < 0 || numbers.slice(blank).every((number) => number === null));
}

/** Rows with the same number, or none, keep their order. */
function compare(one: OrderNumber | undefined, other: OrderNumber | undefined): number {
  if (one === other) return 0;
  return (one ?? Infinity) - (other ?? Infinity);
}

/** Where rows stand once these sorts are done, by where they stood before. */
export function placeAfter(sorts: readonly SortRows[]): (row: number) => number {
  const moved = new Map(
    sorts.flatMap(({ firstRow, order }) =>
      order.map((from, to) => [firstRow + from, firstRow + to] as const),
    ),
  );
  return (row) => moved.get(row) ?? row;
}
