import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { CSSProperties, ReactNode } from "react";
import type { GridArea } from "../../../core/sheet/grid";
import type { ShownSheet } from "../../xlsx/showing/shownSheet";
import { cellAt, cellCss, onlyGridLines, textCss } from "./cellCss";
import { tableColumns, type ColumnWindow } from "./columnWindow";
import { contentPlace, placeKey, type CellPlace, type SheetLayout } from "./sheetLayout";

const bright = { backgroundColor: "rgba(255, 200, 61, 0.75)" };

const useStyles = makeStyles({
  cell: { position: "relative", padding: 0, boxSizing: "border-box", height: "inherit" },
  text: { boxSizing: "border-box", overflow: "hidden", padding: "0 3px", lineHeight: 1.2 },
  corner: {
    position: "absolute",
    top: 0,
    right: 0,
    width: "9px",
    height: "9px",
    background: "#b25e09",
    clipPath: "polygon(0 0, 100% 0, 100% 100%)",
    forcedColorAdjust: "none",
    pointerEvents: "none",
  },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  frozen: { position: "sticky", zIndex: 2, backgroundColor: "#ffffff" },
  /** Over the frozen cells beside it, on which its text runs on. */
  frozenRun: { zIndex: 3 },
  selected: {
    "::before": {
      content: '""',
      position: "absolute",
      inset: 0,
      background: "rgba(15, 108, 189, 0.14)",
      pointerEvents: "none",
      zIndex: 1,
    },
    "@media (forced-colors: active)": { "::before": { border: "1px dashed Highlight" } },
  },
  /** Two of the same, one after the other, so that pointing again at the same cells shows again. */
  pointedOnce: { "::before": flash({ from: bright, to: {} }) },
  pointedAgain: { "::before": flash({ "0%": bright, to: {} }) },
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

/** Of a formula that nobody has worked out since what it is made of changed. */
const staleWords = "as Excel last worked it out, before what has changed since";

function flash(steps: object): object {
  return {
    content: '""',
    position: "absolute",
    inset: 0,
    pointerEvents: "none",
    zIndex: 1,
    animationName: steps,
    animationDuration: "1.4s",
    animationTimingFunction: "ease-out",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
  };
}

interface Props {
  readonly sheet: ShownSheet;
  readonly layout: SheetLayout;
  readonly place: CellPlace;
  readonly drawn: ColumnWindow;
  readonly isChosen: boolean;
  /** Whether it is part of what is selected. */
  readonly isSelected: boolean;
  /** How often somebody pointed at what is selected. */
  readonly pointed: number;
  /** Pixels from the left edge where the column stays; null where it scrolls. */
  readonly left: number | null;
  readonly id: string;
  readonly children?: ReactNode;
}

/** One cell of the sheet; `children` is the box for typing while somebody types. */
export function SheetCell(props: Props) {
  const { sheet, layout, place, drawn, isChosen, isSelected, pointed, left, id, children } = props;
  const styles = useStyles();
  const { row, column } = place;
  const span = layout.spans.get(placeKey(place));
  const content = contentPlace(layout, place);
  const cell = cellAt(sheet, content.row, content.column);
  const room = roomFor(sheet, layout, place, content);
  const isFrozenRun = left !== null && (cell?.text ?? "") !== "" && "maxWidth" in room;
  const stays: CSSProperties = left === null ? {} : { left };
  return (
    <td
      id={id}
      data-row={row}
      data-column={column}
      data-frozen-run={isFrozenRun || undefined}
      rowSpan={span?.down}
      colSpan={span && tableColumns(drawn, span.area)}
      aria-colindex={column + 1}
      aria-selected={isSelected}
      className={mergeClasses(
        styles.cell,
        left !== null && styles.frozen,
        isFrozenRun && styles.frozenRun,
        isSelected && !isChosen && styles.selected,
        isSelected && pointed > 0 && (pointed % 2 === 1 ? styles.pointedOnce : styles.pointedAgain),
        isChosen && styles.chosen,
      )}
      style={{ ...cellCss(sheet, content.row, content.column), ...outerEdges(sheet, span?.area), ...stays }}
    >
      {cell && cell.text !== "" && !children && (
        <div className={styles.text} style={{ ...textCss(sheet, cell), ...room }}>
          {cell.text}
        </div>
      )}
      {cell?.isStale && !children && (
        <>
          <span className={styles.corner} aria-hidden="true" />
          <span className={styles.unseen}>, {staleWords}</span>
        </>
      )}
      {children}
    </td>
  );
}

/** A merged area ends with the lines of its last cells. */
function outerEdges(sheet: ShownSheet, area: GridArea | undefined): CSSProperties {
  if (!area) return {};
  const { borderRight, borderBottom } = cellCss(sheet, area.lastRow, area.lastColumn);
  return { borderRight, borderBottom };
}

/** No taller than its row, as in Excel; a text without wrapping runs on over the blank cells beside it. */
function roomFor(
  sheet: ShownSheet,
  layout: SheetLayout,
  place: CellPlace,
  content: CellPlace,
): CSSProperties {
  const span = layout.spans.get(placeKey(place));
  const rows = span ? [span.area.firstRow, span.area.lastRow] : [place.row, place.row];
  const maxHeight = sum(layout.heights, rows[0] ?? 0, rows[1] ?? 0) - 3;
  const cell = cellAt(sheet, content.row, content.column);
  const look = sheet.looks[cell?.look ?? 0];
  const side = look?.horizontal ?? cell?.usualSide;
  if (span || !cell || look?.wrap || side !== "left") return { maxHeight };
  const end = blankUntil(sheet, layout, place);
  if (end === place.column) return { maxHeight };
  return {
    maxHeight,
    width: "max-content",
    maxWidth: sum(layout.widths, place.column, end),
    ...({ "--kept": `${keptWidth(layout, place.column, end)}px` } as CSSProperties),
    position: "relative",
    pointerEvents: "none",
    ...(onlyGridLines(sheet, place.row, place.column, end) && { background: "#ffffff", zIndex: 1 }),
  };
}

/** Pixels from a frozen cell to the last frozen one that its text runs on over. */
function keptWidth({ columns, frozenColumns, widths }: SheetLayout, first: number, end: number): number {
  return sum(widths, first, Math.min(end, columns[frozenColumns - 1] ?? end));
}

function blankUntil(sheet: ShownSheet, layout: SheetLayout, { row, column }: CellPlace): number {
  let last = column;
  while (last + 1 < layout.widths.length && isBlank(sheet, layout, { row, column: last + 1 })) last += 1;
  return last;
}

function isBlank(sheet: ShownSheet, layout: SheetLayout, place: CellPlace): boolean {
  const isMerged = layout.spans.has(placeKey(place)) || layout.covered.has(placeKey(place));
  return !isMerged && (cellAt(sheet, place.row, place.column)?.text ?? "") === "";
}

function sum(sizes: readonly number[], first: number, last: number): number {
  return sizes.slice(first, last + 1).reduce((total, size) => total + size, 0);
}
