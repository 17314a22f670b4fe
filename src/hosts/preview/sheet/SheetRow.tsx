import { makeStyles } from "@fluentui/react-components";
import { memo, type ReactNode } from "react";
import type { ShownSheet } from "../../xlsx/showing/shownSheet";
import type { ColumnWindow } from "./columnWindow";
import { SheetCell } from "./SheetCell";
import { placeKey, type SheetLayout } from "./sheetLayout";

const useStyles = makeStyles({
  digits: { overflow: "hidden" },
  number: {
    position: "sticky",
    left: 0,
    zIndex: 2,
    padding: 0,
    boxSizing: "border-box",
    background: "#f3f3f3",
    color: "#444444",
    borderRight: "1px solid #c8c8c8",
    borderBottom: "1px solid #dcdcdc",
    font: "11px/14px Arimo, Arial, sans-serif",
    textAlign: "center",
  },
});

interface Props {
  readonly sheet: ShownSheet;
  readonly layout: SheetLayout;
  readonly row: number;
  readonly drawn: ColumnWindow;
  /** Pixels from the left edge of the columns that stay. */
  readonly lefts: readonly number[];
  /** Column of the chosen cell, where it is in this row. */
  readonly chosen: number | null;
  /** Columns of what is selected: from `first`, where anything of this row is, to `last`. */
  readonly first: number | null;
  readonly last: number;
  /** How often somebody pointed at it. */
  readonly pointed: number;
  /** Column of the cell that is typed in, where it is in this row, and the box for typing. */
  readonly typed: number | null;
  readonly editor: ReactNode;
}

/** Id of a cell's element, by which the grid names the one that is chosen. */
export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

/** One row with its number. Rows that nothing happened to are not drawn again. */
export const SheetRow = memo(function SheetRow(props: Props) {
  const { sheet, layout, row, drawn, lefts, chosen, first, last, pointed, typed, editor } = props;
  const styles = useStyles();
  const cell = (column: number, left: number | null) => {
    const place = { row, column };
    if (layout.covered.has(placeKey(place))) return null;
    return (
      <SheetCell
        key={column}
        id={cellId(row, column)}
        {...{ sheet, layout, place, drawn, left, pointed }}
        isChosen={column === chosen}
        isSelected={first !== null && column >= first && column <= last}
      >
        {column === typed ? editor : null}
      </SheetCell>
    );
  };
  return (
    <tr aria-rowindex={row + 1} style={{ height: layout.heights[row] }}>
      <th
        scope="row"
        className={styles.number}
        style={first === null ? undefined : { background: "#dbe6f3" }}
      >
        <div className={styles.digits} style={{ maxHeight: (layout.heights[row] ?? 0) - 1 }}>
          {row + 1}
        </div>
      </th>
      {drawn.columns.slice(0, drawn.frozen).map((column, nth) => cell(column, lefts[nth] ?? null))}
      {!layout.joinedRows.has(row) && <td aria-hidden="true" />}
      {drawn.columns.slice(drawn.frozen).map((column) => cell(column, null))}
      <td aria-hidden="true" />
    </tr>
  );
});
