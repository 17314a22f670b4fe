import { keyColumn } from "./layOut";
import type { Grid, GridArea } from "./grid";

/**
 * The page as a reader needs it: without the hidden row and column by which a refresh finds its cells again, and
 * without anything to type in. Repeated headings go too, since they need a name in the workbook.
 */
export function withoutKeys(grid: Grid): Grid {
  const key = grid.columns.findIndex(({ id }) => id === keyColumn);
  const column = (at: number): number => (key >= 0 && at > key ? at - 1 : at);
  const shown = grid.rows.flatMap(({ hidden }, at) => (hidden ? [] : [at]));
  const row = (at: number): number => shown.filter((each) => each < at).length;
  const area = (found: GridArea): GridArea => ({
    firstRow: row(found.firstRow),
    lastRow: row(found.lastRow),
    firstColumn: column(found.firstColumn),
    lastColumn: column(found.lastColumn),
  });
  return {
    columns: grid.columns.filter((_, at) => at !== key),
    rows: shown.flatMap((at) => {
      const found = grid.rows[at];
      if (found === undefined) return [];
      const merges = found.merges.map(([first, last]) => [column(first), column(last)] as const);
      return [{ ...found, merges, cells: found.cells.filter((_, nth) => nth !== key) }];
    }),
    tables: [],
    ragAreas: grid.ragAreas.map(area),
    choices: [],
    print: {
      ...grid.print,
      lastRow: row(grid.print.lastRow),
      lastColumn: column(grid.print.lastColumn),
      repeatRows: null,
    },
    frozenRows: 0,
  };
}
