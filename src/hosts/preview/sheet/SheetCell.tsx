import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { CSSProperties, ReactNode } from "react";
import type { GridArea } from "../../../core/sheet/grid";
import type { SheetView } from "../../xlsx/showing/sheetView";
import { cellAt, cellCss, textCss } from "./cellCss";
import { placeKey, type CellPlace, type SheetLayout } from "./sheetLayout";

const useStyles = makeStyles({
  cell: { position: "relative", padding: 0, boxSizing: "border-box", height: "inherit" },
  text: { boxSizing: "border-box", overflow: "hidden", padding: "0 3px", lineHeight: 1.2 },
  frozen: { position: "sticky", zIndex: 1, backgroundColor: "#ffffff" },
  chosen: {
    "::after": {
      content: '""',
      position: "absolute",
      inset: "-1px",
      border: "2px solid #0f6cbd",
      pointerEvents: "none",
      zIndex: 1,
    },
    "@media (forced-colors: active)": { "::after": { border: "2px solid Highlight" } },
  },
});

interface Props {
  readonly view: SheetView;
  readonly layout: SheetLayout;
  readonly place: CellPlace;
  readonly isChosen: boolean;
  /** Pixels from the left edge where the column stays; null where it scrolls. */
  readonly left: number | null;
  readonly id: string;
  readonly children?: ReactNode;
}

/** One cell of the sheet; `children` is the box for typing while somebody types. */
export function SheetCell({ view, layout, place, isChosen, left, id, children }: Props) {
  const styles = useStyles();
  const { row, column } = place;
  const span = layout.spans.get(placeKey(place));
  const content = span ? { row: span.area.firstRow, column: span.area.firstColumn } : place;
  const cell = cellAt(view, content.row, content.column);
  const stays: CSSProperties = left === null ? {} : { left };
  return (
    <td
      id={id}
      data-row={row}
      data-column={column}
      rowSpan={span?.down}
      colSpan={span?.across}
      aria-colindex={column + 1}
      aria-selected={isChosen}
      className={mergeClasses(styles.cell, left !== null && styles.frozen, isChosen && styles.chosen)}
      style={{ ...cellCss(view, content.row, content.column), ...outerEdges(view, span?.area), ...stays }}
    >
      {cell && cell.text !== "" && !children && (
        <div
          className={styles.text}
          style={{ ...textCss(view, cell), ...roomFor(view, layout, place, content) }}
        >
          {cell.text}
        </div>
      )}
      {children}
    </td>
  );
}

/** A merged area ends with the lines of its last cells. */
function outerEdges(view: SheetView, area: GridArea | undefined): CSSProperties {
  if (!area) return {};
  const { borderRight, borderBottom } = cellCss(view, area.lastRow, area.lastColumn);
  return { borderRight, borderBottom };
}

/** No taller than its row, as in Excel; a text without wrapping runs on over the blank cells beside it. */
function roomFor(view: SheetView, layout: SheetLayout, place: CellPlace, content: CellPlace): CSSProperties {
  const span = layout.spans.get(placeKey(place));
  const rows = span ? [span.area.firstRow, span.area.lastRow] : [place.row, place.row];
  const maxHeight = sum(layout.heights, rows[0] ?? 0, rows[1] ?? 0) - 3;
  const cell = cellAt(view, content.row, content.column);
  const look = view.looks[cell?.look ?? 0];
  const side = look?.horizontal ?? cell?.usualSide;
  if (span || !cell || look?.wrap || side !== "left") return { maxHeight };
  const end = blankUntil(view, layout, place);
  if (end === place.column) return { maxHeight };
  return {
    maxHeight,
    width: sum(layout.widths, place.column, end),
    position: "relative",
    pointerEvents: "none",
  };
}

function blankUntil(view: SheetView, layout: SheetLayout, { row, column }: CellPlace): number {
  let last = column;
  while (last + 1 < layout.widths.length && isBlank(view, layout, { row, column: last + 1 })) last += 1;
  return last;
}

function isBlank(view: SheetView, layout: SheetLayout, place: CellPlace): boolean {
  const isMerged = layout.spans.has(placeKey(place)) || layout.covered.has(placeKey(place));
  return !isMerged && (cellAt(view, place.row, place.column)?.text ?? "") === "";
}

function sum(sizes: readonly number[], first: number, last: number): number {
  return sizes.slice(first, last + 1).reduce((total, size) => total + size, 0);
}
