import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { columnLetters } from "../../../core/domain/place";
import type { ColumnWindow } from "./columnWindow";
import { margins } from "./useScroll";

const useStyles = makeStyles({
  letters: {
    height: `${margins.top}px`,
    padding: 0,
    boxSizing: "border-box",
    background: "#f3f3f3",
    color: "#444444",
    borderRight: "1px solid #dcdcdc",
    borderBottom: "1px solid #c8c8c8",
    font: "11px/20px Arimo, Arial, sans-serif",
    textAlign: "center",
  },
  stays: { position: "sticky", zIndex: 2 },
});

interface Props {
  readonly drawn: ColumnWindow;
  /** The columns of what is chosen. */
  readonly first: number;
  readonly last: number;
  /** Pixels from the left edge of the columns that stay. */
  readonly lefts: readonly number[];
}

/** The letters above the columns. */
export function ColumnLetters({ drawn, first, last, lefts }: Props) {
  const styles = useStyles();
  const letter = (column: number, left: number | undefined) => (
    <th
      key={column}
      scope="col"
      aria-colindex={column + 1}
      className={mergeClasses(styles.letters, left !== undefined && styles.stays)}
      style={{ left, background: column >= first && column <= last ? "#dbe6f3" : undefined }}
    >
      {columnLetters(column)}
    </th>
  );
  return (
    <tr>
      <td className={mergeClasses(styles.letters, styles.stays)} style={{ left: 0 }} />
      {drawn.columns.slice(0, drawn.frozen).map((column, nth) => letter(column, lefts[nth]))}
      <td aria-hidden="true" />
      {drawn.columns.slice(drawn.frozen).map((column) => letter(column, undefined))}
      <td aria-hidden="true" />
    </tr>
  );
}
