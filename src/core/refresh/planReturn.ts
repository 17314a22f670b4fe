import type { Steps } from "../domain/steps";
import type { Grid, GridRow, PrintSetup } from "../sheet/grid";
import { withHeldWords } from "./handedCells";
import type { HandedCell } from "./handedCells";
import type { Mending } from "./mending";
import { isHerRow, isStartedRow } from "./ownership";
import { typedName } from "./pageImage";
import type { DrawnPage } from "./pageImage";
import { planStandingSheet } from "./planSheet";
import type { SheetBefore, SheetPlan } from "./planSheet";
import type { StandingLayout } from "./standingLayout";
import { withTermsOfWords } from "./termOfWords";

/**
 * Takes a page back to what it was. Her own rows, the actions and reasons, stay as they are now, and so does
 * every word that she typed, with the term that it is of: only cells of ours go back, and of hers those that the
 * refresh handed over; rows that the refresh brought go when nothing is typed on them, and rows that it took come back. Rows that we start and that are hers neither come nor go; what we say
 * beside them goes back.
 * @returns also the page as it is to stand
 * @param now the page as the refresh drew it: a row on which she typed since stays as high as it is at least
 */
export function planReturn(
  mark: string,
  pages: { readonly page: DrawnPage; readonly now: DrawnPage; readonly handed: readonly HandedCell[] },
  layout: StandingLayout,
  before: SheetBefore,
  mending: Mending | null,
): Steps<SheetPlan & { readonly grid: Grid }> {
  const { now } = pages;
  const page = withTermsOfWords(withHeldWords(pages.page, pages.handed, layout), layout);
  const standing = new Set(layout.keys);
  const rows = page.rows.filter(({ key }) => !isStartedRow(key) || standing.has(key));
  const known = new Set(rows.map(({ key }) => key));
  const stays = (key: string) => isHerRow(key) || (isStartedRow(key) && !known.has(key));
  const keys = layout.keys.map((key) => (key !== null && stays(key) ? null : key));
  const heights = new Map(now.rows.map(({ key, height }) => [key, height]));
  const high = rows.map((row) => {
    const isAsDrawn = typedOn(page, row, layout) === row.typed;
    return isAsDrawn ? row : { ...row, height: Math.max(row.height, heights.get(row.key) ?? 0) };
  });
  const grid = { ...page, rows: high, print: printOf(page, high) };
  return withGrid(planStandingSheet(mark, grid, { ...layout, keys }, before, mending), grid);
}

function* withGrid(steps: Steps<SheetPlan>, grid: Grid): Steps<SheetPlan & { readonly grid: Grid }> {
  return { ...(yield* steps), grid };
}

function printOf({ rows, print }: DrawnPage, now: readonly GridRow[]): PrintSetup {
  const place = (row: number) => now.findIndex(({ key }) => key === rows[row]?.key);
  return {
    ...print,
    repeatRows: print.repeatRows && [place(print.repeatRows[0]), place(print.repeatRows[1])],
  };
}

function typedOn(page: DrawnPage, row: GridRow, { keys, columns, sheet }: StandingLayout): string {
  const cells = sheet.rows[keys.indexOf(row.key)] ?? [];
  return typedName(page, row, (id, cell) =>
    cell.handover ? cell.value : (cells[columns.get(id) ?? -1]?.value ?? null),
  );
}
