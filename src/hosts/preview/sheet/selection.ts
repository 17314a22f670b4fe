import type { GridArea } from "../../../core/sheet/grid";
import { placeKey, type CellPlace, type SheetLayout } from "./sheetLayout";

/** What is chosen on a sheet: the cell that is typed in, and the opposite corner of the area around it. */
export interface Selection {
  readonly at: CellPlace;
  readonly to: CellPlace;
}

export function oneCell(place: CellPlace): Selection {
  return { at: place, to: place };
}

/** The whole area, with every merged area that it touches. */
export function selectedArea({ at, to }: Selection, layout: SheetLayout): GridArea {
  const area = {
    firstRow: Math.min(at.row, to.row),
    lastRow: Math.max(at.row, to.row),
    firstColumn: Math.min(at.column, to.column),
    lastColumn: Math.max(at.column, to.column),
  };
  const ends = [at, to].flatMap((place) => layout.spans.get(placeKey(place))?.area ?? []);
  return ends.reduce(joined, area);
}

export function isOneCell({ at, to }: Selection): boolean {
  return at.row === to.row && at.column === to.column;
}

function joined(one: GridArea, other: GridArea): GridArea {
  return {
    firstRow: Math.min(one.firstRow, other.firstRow),
    lastRow: Math.max(one.lastRow, other.lastRow),
    firstColumn: Math.min(one.firstColumn, other.firstColumn),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  };
}

/** The places that an area covers among those that are drawn. */
export function drawnWithin(drawn: readonly number[], first: number, last: number): number[] {
  return drawn.filter((place) => place >= first && place <= last);
}
