import { makeStyles } from "@fluentui/react-components";
import { memo, type ReactNode } from "react";
import type { SheetView } from "../../xlsx/showing/sheetView";
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
  readonly view: SheetView;
  readonly layout: SheetLayout;
  readonly row: number;
  /** Pixels from the left edge of the columns that stay. */
  readonly lefts: readonly number[];
  /** Column of the chosen cell, where it is in this row. */
  readonly chosen: number | null;
  /** Column of the cell that is typed in, where it is in this row, and the box for typing. */
  readonly typed: number | null;
  readonly editor: ReactNode;
}

/** Id of a cell's element, by which the grid names the one that is chosen. */
export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

/** One row with its number. Rows that nothing happened to are not drawn again. */
export const SheetRow = memo(function SheetRow({ view, layout, row, lefts, chosen, typed, editor }: Props) {
  const styles = useStyles();
  const cells = layout.columns.flatMap((column, nth) => {
    const place = { row, column };
    return layout.covered.has(placeKey(place)) ? [] : [{ place, left: lefts[nth] ?? null }];
  });
  return (
    <tr aria-rowindex={row + 1} style={{ height: layout.heights[row] }}>
      <th
        scope="row"
        className={styles.number}
        style={chosen === null ? undefined : { background: "#dbe6f3" }}
      >
        <div className={styles.digits} style={{ maxHeight: (layout.heights[row] ?? 0) - 1 }}>
          {row + 1}
        </div>
      </th>
      {cells.map(({ place, left }) => (
        <SheetCell
          key={place.column}
          id={cellId(row, place.column)}
          {...{ view, layout, place, left }}
          isChosen={place.column === chosen}
        >
          {place.column === typed ? editor : null}
        </SheetCell>
      ))}
    </tr>
  );
});
