import { makeStyles, mergeClasses, useUncontrolledFocus } from "@fluentui/react-components";
import { useMemo, useRef, type ClipboardEvent } from "react";
import { cellName } from "../../../core/domain/place";
import type { ShownSheet } from "../../xlsx/showing/shownSheet";
import type { Typing } from "../../xlsx/typing/typeCells";
import { CellEditor } from "./CellEditor";
import { cellAt } from "./cellCss";
import { copiedText, pastedTypings } from "./clipboard";
import { ColumnLetters } from "./ColumnLetters";
import { useColumnWindow } from "./useColumnWindow";
import { pressedOn } from "./gridKeys";
import { rowWindow } from "./rowWindow";
import { drawnWithin, oneCell, selectedArea, type Selection } from "./selection";
import { contentPlace, drawnAt, extent, layOutSheet, placeKey } from "./sheetLayout";
import type { CellPlace, SheetLayout } from "./sheetLayout";
import { SheetChart } from "./SheetChart";
import { cellId, SheetRow } from "./SheetRow";
import { useMouse } from "./useMouse";
import { margins, useScroll } from "./useScroll";
import { useTyping } from "./useTyping";

const useStyles = makeStyles({
  scroller: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflow: "auto",
    background: "#ffffff",
    colorScheme: "light",
  },
  table: {
    tableLayout: "fixed",
    borderCollapse: "separate",
    borderSpacing: 0,
    background: "#ffffff",
    color: "#111111",
    outline: "none",
    cursor: "cell",
    userSelect: "none",
  },
  /** Once the sheet is scrolled to the side, the text of a frozen cell ends where the frozen cells do. */
  aside: { "& td[data-frozen-run] > div": { maxWidth: "var(--kept) !important" } },
  head: { position: "sticky", top: 0, zIndex: 4, background: "#ffffff" },
});

export interface SheetActs {
  readonly select: (selection: Selection) => void;
  /** `sheet` is as it was drawn when the typing began. */
  readonly type: (sheet: ShownSheet, typings: readonly Typing[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

interface Props extends SheetActs {
  readonly sheet: ShownSheet;
  readonly selection: Selection;
  /** How often somebody pointed at what is selected. */
  readonly pointed: number;
}

/** The sheet as a grid: one stop of the Tab key, arrow keys from cell to cell, Enter or a letter to type. */
export function SheetGrid({ sheet, selection, pointed, select, type, undo, redo }: Props) {
  const styles = useStyles();
  // Fluent moves the focus on Tab before anybody else hears of it; while she types, Tab keeps what is typed.
  const ownKeys = useUncontrolledFocus();
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const layout = useMemo(() => layOutSheet(sheet), [sheet]);
  const lefts = useMemo(() => leftsOf(layout), [layout]);
  const at = drawnAt(layout, selection.at);
  const chosen = { at, to: drawnAt(layout, selection.to) };
  const area = selectedArea(chosen, layout);
  const [scroll, scrolled] = useScroll(scroller, layout, chosen, pointed > 0);
  const typing = useTyping({
    ...{ sheet, layout, at, onType: type },
    onChoose: (place) => select(oneCell(place)),
    onLeave: () => table.current?.focus({ preventScroll: true }),
  });
  const { typed } = typing;
  const drawn = rowWindow(layout, scroll, typed?.row ?? null);
  const across = useColumnWindow(layout, scroll, typed?.column ?? null);
  const drawnRows = [
    ...layout.rows.slice(0, layout.frozenRows),
    ...layout.rows.slice(drawn.start, drawn.end),
  ];
  const clear = (): void => type(sheet, pastedTypings(layout, area, ""));
  const mouse = useMouse({
    ...{ selection: chosen, select },
    done: () => typing.done("stay"),
    begin: () => typing.begin(null),
  });
  const copied = (event: ClipboardEvent): void => {
    event.clipboardData.setData("text/plain", copiedText(sheet, layout, area));
    event.preventDefault();
  };
  const content = typed && contentPlace(layout, typed);
  const editor = typed && content && (
    <CellEditor
      key={placeKey(typed)}
      name={cellName(content.row, content.column)}
      text={typed.text}
      choices={cellAt(sheet, content.row, content.column)?.choices ?? null}
      {...sizeOf(layout, typed)}
      onChange={typing.change}
      onDone={typing.done}
      onCancel={typing.cancel}
    />
  );
  const rowOf = (row: number) => (
    <SheetRow
      key={row}
      {...{ sheet, layout, row, lefts }}
      drawn={across}
      chosen={row === at.row ? at.column : null}
      first={row >= area.firstRow && row <= area.lastRow ? area.firstColumn : null}
      last={area.lastColumn}
      pointed={row >= area.firstRow && row <= area.lastRow ? pointed : 0}
      typed={row === typed?.row ? typed.column : null}
      editor={row === typed?.row ? editor : null}
    />
  );
  const columnOf = (column: number) => <col key={column} style={{ width: layout.widths[column] }} />;
  return (
    <div
      {...ownKeys}
      className={mergeClasses(styles.scroller, scroll.left > 0 && styles.aside)}
      ref={scroller}
      onScroll={scrolled}
    >
      <table
        role="grid"
        ref={table}
        className={styles.table}
        style={{ width: margins.left + extent(layout.widths, layout.columns) }}
        tabIndex={0}
        aria-label={`Sheet ${sheet.name}`}
        aria-multiselectable
        aria-rowcount={sheet.rows.length}
        aria-colcount={sheet.columns.length}
        aria-activedescendant={
          drawnRows.includes(chosen.to.row) && across.columns.includes(chosen.to.column)
            ? cellId(chosen.to.row, chosen.to.column)
            : undefined
        }
        onKeyDown={(event) => {
          const acts = { select, begin: typing.begin, clear, undo, redo };
          if (!pressedOn(layout, chosen, event, acts)) return;
          event.preventDefault();
          if (event.key === "Home") goHome(scroller.current, event.ctrlKey || event.metaKey);
        }}
        onCopy={copied}
        onCut={(event) => {
          copied(event);
          clear();
        }}
        onPaste={(event) => {
          event.preventDefault();
          type(sheet, pastedTypings(layout, area, event.clipboardData.getData("text/plain")));
        }}
        {...mouse}
      >
        <colgroup>
          <col style={{ width: margins.left }} />
          {across.columns.slice(0, across.frozen).map(columnOf)}
          <col style={{ width: across.before }} />
          {across.columns.slice(across.frozen).map(columnOf)}
          <col style={{ width: across.after }} />
        </colgroup>
        <thead className={styles.head}>
          <ColumnLetters drawn={across} first={area.firstColumn} last={area.lastColumn} lefts={lefts} />
          {layout.rows.slice(0, layout.frozenRows).map(rowOf)}
        </thead>
        <tbody>
          <tr aria-hidden="true" style={{ height: drawn.above }} />
          {layout.rows.slice(drawn.start, drawn.end).map(rowOf)}
          <tr aria-hidden="true" style={{ height: drawn.below }} />
        </tbody>
      </table>
      {sheet.charts.map((chart) => (
        <SheetChart key={chart.name} chart={chart} layout={layout} />
      ))}
    </div>
  );
}

/** Frozen cells are always in view: what stands behind them comes back by the same key. */
function goHome(box: HTMLElement | null, isFar: boolean): void {
  box?.scrollTo({ left: 0, ...(isFar && { top: 0 }), behavior: "instant" });
}

function leftsOf({ columns, widths, frozenColumns }: SheetLayout): number[] {
  const stay = columns.slice(0, frozenColumns);
  return stay.map((_, nth) => margins.left + extent(widths, stay.slice(0, nth)));
}

function sizeOf(layout: SheetLayout, place: CellPlace): { readonly width: number; readonly height: number } {
  const area = layout.spans.get(placeKey(place))?.area;
  const across = drawnWithin(layout.columns, place.column, area?.lastColumn ?? place.column);
  const down = drawnWithin(layout.rows, place.row, area?.lastRow ?? place.row);
  return { width: extent(layout.widths, across), height: extent(layout.heights, down) };
}
