import { makeStyles, useUncontrolledFocus } from "@fluentui/react-components";
import { useMemo, useRef, type KeyboardEvent, type MouseEvent } from "react";
import { cellName } from "../../../core/domain/place";
import type { SheetView } from "../../xlsx/showing/sheetView";
import { CellEditor } from "./CellEditor";
import { ColumnLetters } from "./ColumnLetters";
import { cellReached, drawnAt } from "./moves";
import { rowWindow } from "./rowWindow";
import { layOutSheet, placeKey, type CellPlace, type SheetLayout } from "./sheetLayout";
import { cellId, SheetRow } from "./SheetRow";
import { margins, useScroll } from "./useScroll";
import { contentAt, useTyping } from "./useTyping";

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: 0, overflow: "auto", background: "#ffffff", colorScheme: "light" },
  table: {
    tableLayout: "fixed",
    borderCollapse: "separate",
    borderSpacing: 0,
    background: "#ffffff",
    color: "#111111",
    outline: "none",
    cursor: "cell",
  },
  head: { position: "sticky", top: 0, zIndex: 3, background: "#ffffff" },
  spacer: { padding: 0 },
});

interface Props {
  readonly view: SheetView;
  readonly chosen: CellPlace;
  readonly onChoose: (place: CellPlace) => void;
  /** `view` is the sheet as it was drawn when the typing began. */
  readonly onType: (view: SheetView, place: CellPlace, text: string) => void;
}

/** The sheet as a grid: one stop of the Tab key, arrow keys from cell to cell, Enter or a letter to type. */
export function SheetGrid({ view, chosen, onChoose, onType }: Props) {
  const styles = useStyles();
  // Fluent moves the focus on Tab before anybody else hears of it; while she types, Tab keeps what is typed.
  const ownKeys = useUncontrolledFocus();
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const layout = useMemo(() => layOutSheet(view), [view]);
  const lefts = useMemo(() => leftsOf(layout), [layout]);
  const at = drawnAt(layout, chosen);
  const [scroll, scrolled] = useScroll(scroller, layout, at);
  const typing = useTyping({
    ...{ view, layout, at, onChoose, onType },
    onLeave: () => table.current?.focus({ preventScroll: true }),
  });
  const { typed } = typing;
  const drawn = rowWindow(layout, scroll, typed?.row ?? null);

  const pressed = (event: KeyboardEvent): void => {
    if (event.altKey) return;
    const command = event.ctrlKey || event.metaKey;
    const reached = cellReached(layout, at, event.key, command);
    if (reached) onChoose(reached);
    else if (event.key === "Enter" || event.key === "F2") typing.begin(null);
    else if (event.key === "Delete" || event.key === "Backspace") onType(view, at, "");
    else if (event.key.length === 1 && !command) typing.begin(event.key);
    else return;
    event.preventDefault();
  };
  const editor = typed && (
    <CellEditor
      key={placeKey(typed)}
      name={cellName(typed.row, typed.column)}
      text={typed.text}
      choices={contentAt(view, layout, typed)?.choices ?? null}
      {...sizeOf(layout, typed)}
      onChange={typing.change}
      onDone={typing.done}
      onCancel={typing.cancel}
    />
  );
  const rowOf = (row: number) => (
    <SheetRow
      key={row}
      {...{ view, layout, row, lefts }}
      chosen={row === at.row ? at.column : null}
      typed={row === typed?.row ? typed.column : null}
      editor={row === typed?.row ? editor : null}
    />
  );
  const isDrawn = drawnRows(layout, drawn).includes(at.row);
  return (
    <div {...ownKeys} className={styles.scroller} ref={scroller} onScroll={scrolled}>
      <table
        role="grid"
        ref={table}
        className={styles.table}
        style={{ width: margins.left + extent(layout.widths, layout.columns) }}
        tabIndex={0}
        aria-label={`Sheet ${view.name}`}
        aria-rowcount={view.rows.length}
        aria-colcount={view.columns.length}
        aria-activedescendant={isDrawn ? cellId(at.row, at.column) : undefined}
        onKeyDown={pressed}
        onMouseDown={(event) => {
          const place = placeOf(event);
          if (!place) return;
          typing.done("stay");
          onChoose(place);
        }}
        onDoubleClick={(event) => {
          if (placeOf(event)) typing.begin(null);
        }}
      >
        <colgroup>
          <col style={{ width: margins.left }} />
          {layout.columns.map((column) => (
            <col key={column} style={{ width: layout.widths[column] }} />
          ))}
        </colgroup>
        <thead className={styles.head}>
          <ColumnLetters layout={layout} chosen={at.column} lefts={lefts} />
          {layout.rows.slice(0, layout.frozenRows).map(rowOf)}
        </thead>
        <tbody>
          <tr aria-hidden="true" style={{ height: drawn.above }} />
          {layout.rows.slice(drawn.start, drawn.end).map(rowOf)}
          <tr aria-hidden="true" style={{ height: drawn.below }} />
        </tbody>
      </table>
    </div>
  );
}

function drawnRows(layout: SheetLayout, drawn: { readonly start: number; readonly end: number }): number[] {
  return [...layout.rows.slice(0, layout.frozenRows), ...layout.rows.slice(drawn.start, drawn.end)];
}

/** The cell under the pointer; null beside the cells and in a box that is being typed in. */
function placeOf({ target }: MouseEvent): CellPlace | null {
  if (!(target instanceof HTMLElement) || target.closest("input, textarea")) return null;
  const { row, column } = target.closest<HTMLElement>("td[data-row]")?.dataset ?? {};
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}

function leftsOf({ columns, widths, frozenColumns }: SheetLayout): number[] {
  const stay = columns.slice(0, frozenColumns);
  return stay.map((_, nth) => margins.left + extent(widths, stay.slice(0, nth)));
}

function sizeOf(layout: SheetLayout, place: CellPlace): { readonly width: number; readonly height: number } {
  const { area } = layout.spans.get(placeKey(place)) ?? {};
  const across = layout.columns.filter(
    (column) => column >= place.column && column <= (area?.lastColumn ?? place.column),
  );
  const down = layout.rows.filter((row) => row >= place.row && row <= (area?.lastRow ?? place.row));
  return { width: extent(layout.widths, across), height: extent(layout.heights, down) };
}

function extent(sizes: readonly number[], places: readonly number[]): number {
  return places.reduce((sum, place) => sum + (sizes[place] ?? 0), 0);
}
