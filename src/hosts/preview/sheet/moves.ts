import { drawnAt, placeKey, type CellPlace, type SheetLayout } from "./sheetLayout";

/** Rows that one press of Page Down goes. */
const page = 20;

/** Where a key leads from a cell; null for a key that leads nowhere. `far` is Ctrl or Cmd. */
export function cellReached(
  layout: SheetLayout,
  from: CellPlace,
  key: string,
  far: boolean,
): CellPlace | null {
  const end = { row: layout.rows.length - 1, column: layout.columns.length - 1 };
  switch (key) {
    case "ArrowDown":
      return stepped(layout, from, far ? end.row : 1, 0);
    case "ArrowUp":
      return stepped(layout, from, far ? -end.row : -1, 0);
    case "ArrowRight":
      return stepped(layout, from, 0, far ? end.column : 1);
    case "ArrowLeft":
      return stepped(layout, from, 0, far ? -end.column : -1);
    case "PageDown":
      return stepped(layout, from, page, 0);
    case "PageUp":
      return stepped(layout, from, -page, 0);
    case "Home":
      return stepped(layout, from, far ? -end.row : 0, -end.column);
    case "End":
      return stepped(layout, from, far ? end.row : 0, end.column);
    default:
      return null;
  }
}

/** The cell so many drawn rows and columns away, at most the outermost; of a merged area the whole is one step. */
function stepped(layout: SheetLayout, from: CellPlace, down: number, right: number): CellPlace {
  const area = layout.spans.get(placeKey(from))?.area;
  const row = down > 0 && area ? area.lastRow : from.row;
  const column = right > 0 && area ? area.lastColumn : from.column;
  const reached = {
    row: movedIn(layout.rows, row, down),
    column: movedIn(layout.columns, column, right),
  };
  return drawnAt(layout, reached);
}

function movedIn(places: readonly number[], from: number, by: number): number {
  const at = places.filter((place) => place <= from).length - 1;
  return places[Math.min(places.length - 1, Math.max(0, at + by))] ?? from;
}
