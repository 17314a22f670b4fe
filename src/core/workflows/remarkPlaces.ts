import { cellName } from "../domain/place";
import type { HerCell, OwnCell, RemarkPlace } from "../plans/ready/readyPack";
import type { PlannedPage } from "./planPages";
import type { StandingSheets } from "./standingSheets";

/** Whose cells are named: those of the file as it was read, or as the refresh leaves it. */
export type NamedPlaces = "asItStands" | "afterwards";

/** Where a remark stands, with what puts remarks in the order of the sheets and of their cells. */
export interface SettledPlace extends HerCell {
  readonly order: readonly [sheet: number, row: number, column: number];
}

/** Finds the cells that remarks are about; cells of no page come last. */
export function remarkPlaces(
  pages: readonly PlannedPage[],
  sheets: StandingSheets,
  places: NamedPlaces,
): (at: RemarkPlace) => SettledPlace {
  const byMark = new Map(pages.map((page, index) => [page.page.document.mark, { page, index }] as const));
  return (at) => {
    if ("sheet" in at) return { ...at, order: [pages.length, 0, 0] };
    const found = byMark.get(at.mark);
    if (found === undefined) return { sheet: "", cell: "", order: [pages.length, 0, 0] };
    const { row, column } = cellOf(at, found.page, sheets, places);
    return {
      sheet: found.page.written.sheet,
      cell: cellName(row, column),
      order: [found.index, row, column],
    };
  };
}

/** A text that is about to be put back has no cell yet: then it is the one that it will have. */
function cellOf(
  { mark, key, column }: OwnCell,
  { plan }: PlannedPage,
  { layouts }: StandingSheets,
  places: NamedPlaces,
): { readonly row: number; readonly column: number } {
  const layout = places === "asItStands" ? layouts.get(mark) : undefined;
  const standing = layout?.keys.indexOf(key) ?? -1;
  return {
    row: standing >= 0 ? standing : (plan.rowOf.get(key) ?? 0),
    column: (layout?.columns ?? plan.columnOf).get(column) ?? 0,
  };
}

/** Sheet by sheet, from the top down. */
export function byPlace({ order: one }: SettledPlace, { order: other }: SettledPlace): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}
